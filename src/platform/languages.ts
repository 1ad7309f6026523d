// The language of the page: what the person chose on this machine, else the first that the browser asks for, if there are words in it.

export interface Languages<Id extends string> {
  /** the chosen one, else the first of ours that the browser asks for, else the one given */
  first(): Id;
  /** keeps a choice for the next time the page loads; false where it cannot be kept */
  keep(id: Id): boolean;
}

const KEY = 'surplus-language';

/** `otherwise` is where nothing else is asked for; `store` may be forbidden; `asked` is the browser's list ("ur-PK", "en"). */
export function openLanguages<Id extends string>(
  known: readonly Id[],
  otherwise: Id,
  store: () => Pick<Storage, 'getItem' | 'setItem'> | null,
  asked: readonly string[],
): Languages<Id> {
  const ours = (tag: string | null | undefined): Id | undefined =>
    known.find((id) => id === tag?.toLowerCase().split('-')[0]);
  return {
    first() {
      try {
        const kept = ours(store()?.getItem(KEY));
        if (kept !== undefined) return kept;
      } catch {
        // Forbidden here.
      }
      return asked.map(ours).find((id) => id !== undefined) ?? otherwise;
    },
    keep(id) {
      try {
        store()?.setItem(KEY, id);
        return store()?.getItem(KEY) === id;
      } catch {
        return false;
      }
    },
  };
}

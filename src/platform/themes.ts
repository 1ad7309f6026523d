// Light or dark: what the person chose on this machine, else what the system asks for, followed while nothing is chosen.

export type Theme = 'night' | 'day';
export interface Themes {
  /** the chosen one, else the system's */
  first(): Theme;
  /** keeps a choice, from then on the system is no longer followed */
  keep(theme: Theme): void;
  /** called when the system changes its mind and nothing was chosen */
  follow(listener: (theme: Theme) => void): void;
}

const KEY = 'surplus-theme';

/** `store` may be forbidden (null): a choice then lasts as long as the page. */
export function openThemes(store: () => Storage | null, system: MediaQueryList): Themes {
  let here: Theme | null = null;
  const chosen = (): Theme | null => {
    try {
      const kept = store()?.getItem(KEY);
      if (kept === 'day' || kept === 'night') return kept;
    } catch {
      // Forbidden here.
    }
    return here;
  };
  const asked = (): Theme => (system.matches ? 'day' : 'night');
  return {
    first: () => chosen() ?? asked(),
    keep(theme) {
      here = theme;
      try {
        store()?.setItem(KEY, theme);
      } catch {
        // Forbidden here: kept above.
      }
    },
    follow(listener) {
      system.addEventListener('change', () => {
        if (chosen() === null) listener(asked());
      });
    },
  };
}

// How pages of the codex are written down: claims with the keys of their sources, figures with units, and what to read beside them.

export const TOPICS = ['council', 'power', 'law', 'fund', 'abroad', 'names', 'unknown'] as const;
export type Topic = (typeof TOPICS)[number];

/** A number as somebody gives it. The words say who, under the same id. */
export interface CodexFigure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** the upper end, where a range is given; in the same unit */
  readonly to?: number;
  readonly source: string;
}

/** A page of background: what is documented, claim by claim. Its words stand in the room of text under the same ids. */
export interface CodexPage {
  readonly id: string;
  readonly topic: Topic;
  /** year, month or day it is about, ISO; empty where many are told */
  readonly date: string;
  /** keys of sources by claim */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly CodexFigure[];
  /** other pages of the codex, `kind/id` */
  readonly see: readonly string[];
}

/** A term of the glossary: the source of what it claims as a fact, empty for a plain definition; pages to read beside it. */
export interface CodexTerm {
  readonly id: string;
  readonly source: string;
  readonly see: readonly string[];
}

export function figure(id: string, value: number, unit: string, source: string, to?: number): CodexFigure {
  return { id, value, unit, source, ...(to === undefined ? {} : { to }) };
}

export function page(
  topic: Topic,
  id: string,
  date: string,
  claims: CodexPage['claims'],
  rest: { readonly figures?: readonly CodexFigure[]; readonly see?: readonly string[] } = {},
): CodexPage {
  return { id, topic, date, claims, figures: rest.figures ?? [], see: rest.see ?? [] };
}

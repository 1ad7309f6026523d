// What every page of the codex’s background has: a title, its claims and the labels of its figures, by the ids of content.

export interface PageWords {
  readonly title: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
}

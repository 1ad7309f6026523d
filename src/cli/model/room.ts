// One chapter of docs/MODEL.md: a room of the simulation in plain words, with what it does each day written as equations.

export interface ModelRoom {
  readonly title: string;
  /** systems of the registry whose figures stand here */
  readonly systems: readonly string[];
  /** groups of content’s parameters, or single ids, that stand here; an id beats its group */
  readonly parameters: readonly string[];
  /** paragraphs; `{id}` becomes a parameter’s value with its unit, `{id!}` the number alone */
  readonly about: readonly string[];
  /** what is reckoned, a line each; `{id}` as above */
  readonly reckons: readonly string[];
}

// People: groups and their consent, provinces and unrest, users, trust, memory: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface PeopleState {
  /** consent by group of the nation, 0 to 100 */
  consent: number[];
}

export type PeopleCommand = never;

export type PeopleRefusalCode = never;

export type PeopleHappening = never;

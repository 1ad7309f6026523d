// Parliament: parties, votes, the road of a bill, ordinances, courts: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface ParliamentState {
  /** goodwill towards the government by party of the nation, 0 to 100; 50 is indifferent */
  goodwill: number[];
}

export type ParliamentCommand = never;

export type ParliamentRefusalCode = never;

export type ParliamentHappening = never;

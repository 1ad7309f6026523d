// The programme and the country’s standing: the Fund, FATF, ratings, deals, rivals: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface ProgrammeState {
  /** compliance with the Fund’s programme, 0 to 100 */
  fund: number;
  /** the FATF meter, 0 to 100: high is bad */
  fatf: number;
  /** what investors think of the country’s word, 0 to 100 */
  investors: number;
}

export type ProgrammeCommand = never;

export type ProgrammeRefusalCode = never;

export type ProgrammeHappening = never;

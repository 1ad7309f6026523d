// The office: letters and mandates, predictions, emergency sittings, endings, acts, succession: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface OfficeState {
  /** letter of the campaign: place in the content’s list, −1 none chosen */
  letter: number;
}

export type OfficeCommand = never;

export type OfficeRefusalCode = never;

export type OfficeHappening = never;

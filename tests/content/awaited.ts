// Ids that the cards name and that rooms of the republic will register: the lists must shrink to nothing as the rooms are merged.

/** Quantities that conditions and outcomes of the cards name, and that no room keeps yet. */
export const AWAITED_QUANTITIES: readonly string[] = [
  'consent',
  'fatf',
  'fund',
  'goodwill_partner',
  'scandal',
  'standing',
  'trust_pct',
  'users_m',
];

/** Laws that conditions of the cards name, and that no scenario has yet. */
export const AWAITED_LAWS: readonly string[] = [
  'assets-act',
  'audit-act',
  'council',
  'licensing',
  'seizure-act',
  'travel-rule',
];

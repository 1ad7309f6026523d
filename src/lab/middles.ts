// What the caretaker comes to in the middle world, by mandate of the catalogue, in the mandate’s own unit; not a number where nothing measures it.
// Written by `npm run surplus -- balance --policy caretaker --seeds 60 --middles src/lab/middles.ts`.
export const CARETAKER_MIDDLES: readonly number[] = [
  7,
  1338838481945.9893,
  1630733072,
  0,
  8,
  2,
  32.353719252064465,
  0,
  0.004061363099790994,
  2.748389351865865,
  -110385381.97520314,
  0,
];

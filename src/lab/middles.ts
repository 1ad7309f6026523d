// What the caretaker comes to in the middle world, by mandate of the catalogue, in the mandate’s own unit; not a number where nothing measures it.
// Written by `npm run surplus -- balance --policy caretaker --seeds 60 --middles src/lab/middles.ts`.
export const CARETAKER_MIDDLES: readonly number[] = [
  7, // lights
  1338838481945.9893, // arrears
  1630733072, // vault
  0, // clean-hands
  7, // white-list
  2, // programme
  32.353719252064465, // bills
  0, // spare
  0.004061363099790994, // promise
  2.748389351865865, // without
  -110385381.97520314, // own-feet
  0, // federation
];

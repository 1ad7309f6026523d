// What the caretaker comes to in the middle world, by mandate of the catalogue, in the mandate’s own unit; not a number where nothing measures it.
// Written by `npm run surplus -- balance --policy caretaker --seeds 24 --middles src/lab/middles.ts`.
export const CARETAKER_MIDDLES: readonly number[] = [
  7, 1330462515030.6191, 1681286726, 0, 8, 2, 32.627980489638716, 0, 0.004439267966102201, 2.849001584038191,
  -108556324.40287217, 0,
];

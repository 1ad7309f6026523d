// The parameters of the council, by id.
import { COUNCIL } from '../../src/content/parameters/council.ts';

export const COUNCIL_IDS: readonly string[] = Object.keys(COUNCIL);

// Scripted ministries by name: what plays where no person does, and what `balance` sets against each other.
import { PLAIN } from './plain.ts';
import { RUIN } from './ruin.ts';
import { SOUND } from './sound.ts';
import type { Policy } from './tools.ts';

export type { Policy } from './tools.ts';

export const POLICIES: readonly Policy[] = [...PLAIN, ...RUIN, ...SOUND];

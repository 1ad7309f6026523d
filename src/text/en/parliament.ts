// Words of parliament: its page, its figures, its reasons, its refusals.
import type { ParliamentRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const parliamentRefusals: Record<ParliamentRefusalCode, Sentence> = {};

export const parliamentQuantities: Record<string, QuantityWords> = {};

export const parliamentBecause: Record<string, string> = {};

export const parliamentParameters: Record<string, string> = {};

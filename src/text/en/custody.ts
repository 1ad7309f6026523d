// Words of custody: its page, its figures, its reasons, its refusals.
import type { CustodyRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const custodyRefusals: Record<CustodyRefusalCode, Sentence> = {};

export const custodyQuantities: Record<string, QuantityWords> = {};

export const custodyBecause: Record<string, string> = {};

export const custodyParameters: Record<string, string> = {};

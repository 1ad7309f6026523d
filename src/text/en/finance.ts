// Words of finance: its page, its figures, its reasons, its refusals.
import type { FinanceRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const financeRefusals: Record<FinanceRefusalCode, Sentence> = {};

export const financeQuantities: Record<string, QuantityWords> = {};

export const financeBecause: Record<string, string> = {};

export const financeParameters: Record<string, string> = {};

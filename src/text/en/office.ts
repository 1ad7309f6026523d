// Words of office: its page, its figures, its reasons, its refusals.
import type { OfficeRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const officeRefusals: Record<OfficeRefusalCode, Sentence> = {};

export const officeQuantities: Record<string, QuantityWords> = {};

export const officeBecause: Record<string, string> = {};

export const officeParameters: Record<string, string> = {};

// Words of programme: its page, its figures, its reasons, its refusals.
import type { ProgrammeRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const programmeRefusals: Record<ProgrammeRefusalCode, Sentence> = {};

export const programmeQuantities: Record<string, QuantityWords> = {};

export const programmeBecause: Record<string, string> = {};

export const programmeParameters: Record<string, string> = {};

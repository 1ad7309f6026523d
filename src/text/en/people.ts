// Words of people: its page, its figures, its reasons, its refusals.
import type { PeopleRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const peopleRefusals: Record<PeopleRefusalCode, Sentence> = {};

export const peopleQuantities: Record<string, QuantityWords> = {};

export const peopleBecause: Record<string, string> = {};

export const peopleParameters: Record<string, string> = {};

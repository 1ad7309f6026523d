// Urdu: what of the game's words it has; the rest is said in English.
import type { Language } from '../language.ts';
import type { Part } from '../lay.ts';

export const ur: Part<Language> = { locale: 'ur' };

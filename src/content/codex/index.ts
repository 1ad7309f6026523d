// The codex’s own content: pages of background, the glossary’s terms, and the sources that only they cite.
import { COUNCIL } from './council.ts';
import { COUNTRY } from './country.ts';
import type { CodexPage, CodexTerm } from './make.ts';
import { OTHERS } from './others.ts';
import { PARAMETER_ROOMS } from './rooms.ts';
import { CODEX_SOURCES } from './sources.ts';
import { TERMS } from './terms.ts';

export interface CodexContent {
  readonly pages: readonly CodexPage[];
  readonly terms: readonly CodexTerm[];
  readonly sources: Readonly<Record<string, string>>;
  /** rooms of the parameters: each begins with the parameter named */
  readonly rooms: readonly (readonly [room: string, first: string])[];
}

export const CODEX: CodexContent = {
  pages: [...COUNCIL, ...COUNTRY, ...OTHERS],
  terms: TERMS,
  sources: CODEX_SOURCES,
  rooms: PARAMETER_ROOMS,
};

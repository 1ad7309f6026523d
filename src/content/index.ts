// The door of content: everything the core reads, as one plain value, and the sources behind it.
import type { Content } from '../core/types.ts';
import { EVENTS, HEADLINES } from './events/index.ts';
import { LAWS } from './laws/index.ts';
import { LETTERS, MANDATES_ASKED } from './mandates.ts';
import { PAKISTAN } from './nations/pakistan.ts';
import { TWO_LINES } from './nations/two-lines.ts';
import { PARAMETERS } from './parameters/index.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { TENANTS } from './tenants.ts';
import { WAYS_OUT } from './ways-out.ts';

export { CODEX, type CodexContent } from './codex/index.ts';
export type { CodexFigure, CodexPage, CodexTerm, Topic } from './codex/make.ts';
export { PARAMETER_ROOMS } from './parameters/index.ts';
export { SOURCES } from './sources.ts';
export const CONTENT: Content = {
  parameters: PARAMETERS,
  scenarios: SCENARIOS,
  nations: [PAKISTAN, TWO_LINES],
  laws: LAWS,
  events: EVENTS,
  headlines: HEADLINES,
  tenants: TENANTS,
  mandates: MANDATES_ASKED,
  letters: LETTERS,
  waysOut: WAYS_OUT,
};

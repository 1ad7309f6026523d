// The parameters of custody and finance, by id.
import { CUSTODY } from '../../src/content/parameters/custody.ts';
import { FINANCE } from '../../src/content/parameters/finance.ts';

export const VAULT_IDS: readonly string[] = [
  ...Object.keys(CUSTODY),
  ...Object.keys(FINANCE),
  'custody_usd_year',
];

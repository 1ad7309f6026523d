// Laws: the 32 levers of the country's own table merged into twenty-one bills, money bills and tariffs.
import type { Law } from '../../core/types.ts';
import { ASSET_LAWS } from './assets.ts';
import { FINANCE_LAWS } from './finance.ts';
import { POWER_LAWS } from './power.ts';
import { RESERVE_LAWS } from './reserve.ts';

/** The tariff for new industry stands first: it is the one that a first campaign can do. */
export const LAWS: readonly Law[] = [...POWER_LAWS, ...ASSET_LAWS, ...RESERVE_LAWS, ...FINANCE_LAWS];

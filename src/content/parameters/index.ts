// Every number of the model with its unit and source; the compiler checks that none is missing.

import type { Parameter, ParameterId } from '../../core/types.ts';
import { BUDGET } from './budget.ts';
import { CLIMATE } from './climate.ts';
import { ECONOMY } from './economy.ts';
import { GRID } from './grid.ts';
import { HALLS } from './halls.ts';
import { MARKET } from './market.ts';
import { MINISTRY } from './ministry.ts';
import { NETWORK } from './network.ts';

export const PARAMETERS: Readonly<Record<ParameterId, Parameter>> = {
  ...CLIMATE,
  ...MARKET,
  ...NETWORK,
  ...GRID,
  ...HALLS,
  ...MINISTRY,
  ...ECONOMY,
  ...BUDGET,
};

// Every number of the model with its unit and source; the compiler checks that none is missing.

import type { Parameter, ParameterId } from '../../core/types.ts';
import { BUDGET } from './budget.ts';
import { CLIMATE } from './climate.ts';
import { COMPUTE } from './compute.ts';
import { COUNCIL } from './council.ts';
import { CUSTODY } from './custody.ts';
import { DEMAND_SIDE } from './demand.ts';
import { ECONOMY } from './economy.ts';
import { FINANCE } from './finance.ts';
import { GRID } from './grid.ts';
import { HALLS } from './halls.ts';
import { MARKET } from './market.ts';
import { MINISTRY } from './ministry.ts';
import { NETWORK } from './network.ts';
import { OFFICE } from './office.ts';
import { PARLIAMENT } from './parliament.ts';
import { PEOPLE } from './people.ts';
import { PROGRAMME } from './programme.ts';

/** Parameters by the room that they are mostly of. */
const BY_ROOM = {
  climate: CLIMATE,
  market: MARKET,
  network: NETWORK,
  grid: GRID,
  halls: HALLS,
  ministry: MINISTRY,
  economy: ECONOMY,
  budget: BUDGET,
  parliament: PARLIAMENT,
  programme: PROGRAMME,
  people: PEOPLE,
  custody: CUSTODY,
  finance: FINANCE,
  office: OFFICE,
  compute: COMPUTE,
  demand: DEMAND_SIDE,
  council: COUNCIL,
};

export const PARAMETERS: Readonly<Record<ParameterId, Parameter>> = {
  ...CLIMATE,
  ...MARKET,
  ...NETWORK,
  ...GRID,
  ...HALLS,
  ...MINISTRY,
  ...ECONOMY,
  ...BUDGET,
  ...PARLIAMENT,
  ...PROGRAMME,
  ...PEOPLE,
  ...CUSTODY,
  ...FINANCE,
  ...OFFICE,
  ...COMPUTE,
  ...DEMAND_SIDE,
  ...COUNCIL,
};

/** Ids of parameters by the room that they are mostly of. */
export const PARAMETER_ROOMS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(BY_ROOM).map(([room, own]) => [room, Object.keys(own)]),
);

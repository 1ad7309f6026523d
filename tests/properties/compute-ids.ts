// The parameters of compute and of the demand side, by id.
import { COMPUTE } from '../../src/content/parameters/compute.ts';
import { DEMAND_SIDE } from '../../src/content/parameters/demand.ts';

export const COMPUTE_IDS: readonly string[] = [...Object.keys(COMPUTE), ...Object.keys(DEMAND_SIDE)];

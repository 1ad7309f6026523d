// What is felt in a province, read by the driver's name.
import type { LocalDriver, State } from '../core/types.ts';
import { LOCAL_ORDER } from './contract.ts';

/** A local driver of the province at that place of the nation's list. */
export function localOf({ people }: State, province: number, driver: LocalDriver): number {
  return people.local[province * LOCAL_ORDER.length + LOCAL_ORDER.indexOf(driver)] ?? 0;
}

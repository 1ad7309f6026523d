// What an aim is, and the morning that comes of it.
import type { Command, Engine, MandateId, State, World } from '../../core/types.ts';
import { duties, USD_POINT, upkeep } from '../republic.ts';
import { DARK, floorWork } from './means.ts';
import { type Bill, firstOfMonth, legislate, type Policy, sieved } from './tools.ts';

/** Three mandates, and the orders that are to hold them. */
export interface Aim {
  readonly id: string;
  readonly mandates: readonly [MandateId, MandateId, MandateId];
  /** laws in the order in which they are wanted, on the terms of the day */
  readonly bills: readonly Bill[] | ((state: State) => readonly Bill[]);
  /** whether it works on the Assembly each week while a bill of its own is there */
  readonly floor?: boolean;
  /** the letter it answers on the first day, where it does not choose its three itself */
  readonly letter?: string;
  /** whether it counts each dollar: four times as dear against goodwill on cards, and no feeders for members */
  readonly thrifty?: boolean;
  /** orders of the first morning */
  readonly first: readonly Command[];
  /** orders of the first of each month beside bills and upkeep */
  readonly monthly: (engine: Engine, world: World, state: State) => readonly Command[];
}

/** What the sieve leaves of an aim: duties each morning, laws twice a month, the rest monthly. */
export function pursuing({ id, mandates, bills, floor, letter, thrifty, first, monthly }: Aim): Policy {
  const [one, two, three] = mandates;
  return {
    id,
    morning: sieved((engine, world, state) => {
      const out: Command[] = [...duties(engine, world, state, thrifty ? USD_POINT / 4 : USD_POINT)];
      if (state.day === 0)
        out.push(
          letter === undefined
            ? { kind: 'office.mandates', first: one, second: two, third: three }
            : { kind: 'office.letter', letter },
          ...first,
        );
      const { dayOfMonth } = engine.date(world, state.day);
      const wanted = typeof bills === 'function' ? bills(state) : bills;
      if (dayOfMonth === 1 || dayOfMonth === 15)
        out.push(...legislate(engine, world, state, wanted, thrifty));
      if (floor === true && state.day % 7 === 0)
        out.push(...floorWork(engine, world, state, wanted, thrifty));
      if (firstOfMonth(engine, world, state))
        out.push(...upkeep(engine, world, state), ...monthly(engine, world, state));
      // an answer may have moved the rule of the halls: who means them to stay dark says so again
      if (first.includes(DARK) && out.length > 0) out.push(DARK);
      return out;
    }),
  };
}

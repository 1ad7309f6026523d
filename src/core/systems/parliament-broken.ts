// What must hold of laws and parliament on every morning.

import type { State } from '../types.ts';
import { LEVERS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { holdsNow } from './laws-levers.ts';
import { ON_ROAD } from './laws-orders.ts';

export function brokenParliament(world: Prepared, state: State): string[] {
  const out: string[] = [];
  const own = state.laws;
  const { goodwill, bills, divisions, asks } = state.parliament;
  for (const points of goodwill) if (!(points >= 0 && points <= 100)) out.push(`goodwill of ${points}`);
  if (own.lever.length !== LEVERS.length) out.push('a lever is missing');
  let due = -1;
  world.laws.forEach((law, i) => {
    const stage = own.stage[i]!;
    const road = ON_ROAD.includes(stage);
    if (road && own.next_day[i]! < state.day) out.push(`${law.id} should have moved on`);
    if (!road && stage !== 'force' && own.next_day[i] !== -1) out.push(`${law.id} waits for nothing`);
    if (stage === 'force' && own.until_day[i]! >= 0) out.push(`${law.id} is an Act and an ordinance`);
    if (holdsNow(own, i) !== (own.done[i] === 1))
      out.push(`${law.id} did and is not in force, or the other way`);
    for (const day of [own.next_day[i]!, own.until_day[i]!])
      if (day >= 0 && (due < 0 || day < due)) due = day;
    law.clauses.forEach(({ id, least, most }, c) => {
      for (const value of [own.clauses[i]![c]!, own.decree[i]![c]!])
        if (!(value >= least && value <= most)) out.push(`${law.id} ${id} is ${value}`);
    });
  });
  if (own.due_day !== due) out.push(`laws wait for day ${own.due_day}, not ${due}`);
  for (const bill of bills)
    if (!ON_ROAD.includes(own.stage[bill.law]!) && own.stage[bill.law] !== 'failed')
      out.push(`a bill of ${bill.law} that is on no road`);
  for (const { ayes, noes, needed } of divisions)
    if (ayes < 0 || noes < 0 || needed < 1) out.push('a vote of fewer than nobody');
  if (asks >= (world.nation.parliament?.parties[world.partner]?.demands?.length ?? 0))
    out.push('the partner asks for what it has not');
  return out;
}

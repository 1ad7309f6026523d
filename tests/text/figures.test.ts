// Figures that stand in sentences are the parameters' own: where one moves, its sentence must.
import { expect, it } from 'vitest';
import { CONTENT } from '../../src/content/index.ts';
import { words } from '../../src/text/index.ts';

const p = (id: string): number => {
  const found = CONTENT.parameters[id];
  if (found === undefined) throw new Error(`no parameter ${id}`);
  return found.value;
};
const NUMBERS = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (value: number): string => NUMBERS[value] ?? String(value);
const { archetypes } = words.council;

it.each([
  ['strategist', archetypes.strategist.works, `${Math.round((1 - p('strategist_impact')) * 100)} %`],
  ['founder', archetypes.founder.works, `${p('founder_formal_pct')} points`],
  ['veteran', archetypes.veteran.works, `${p('veteran_fund_month')} points`],
  [
    'engineer',
    archetypes.engineer.works,
    `${spelled(p('engineer_every') + 1)} months’ work on a circuit in ${spelled(p('engineer_every'))}`,
  ],
  ['keeper', archetypes.keeper.works, p('keeper_share') === 0.8 ? 'a fifth off' : 'another share'],
  ['banker', archetypes.banker.works, `${p('banker_bp')} basis points`],
  ['whip', archetypes.whip.works, `${spelled(p('whip_capital'))} member`],
  ['scholar', archetypes.scholar.works, `${spelled(p('scholar_share') * 10)} tenths`],
  [
    'batteries',
    words.demand.storageNote,
    `${spelled(p('storage_hours'))} hours, a step is ${p('storage_step_mw')} MW`,
  ],
  [
    'vehicles and cookers',
    words.equations.electric_mw?.symbols,
    `v × ${p('vehicle_kwh_day')} + c × ${p('stove_kwh_day')}`,
  ],
  ['what batteries give', words.equations.battery_mwh?.symbols, `in × ${p('storage_keep')}`],
  ['hours cut', words.equations.ai_penalty_usd?.symbols, `$${p('ai_cut_usd_mwh').toLocaleString('en')}`],
  [
    'tenants',
    words.equations.tenants_due?.symbols,
    `(${p('ai_tenants_quarter')} + ${p('ai_tenants_point')} × (S − 50))`,
  ],
])('%s', (_, sentence, figure) => {
  expect(sentence).toContain(figure);
});

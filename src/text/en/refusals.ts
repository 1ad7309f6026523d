// One sentence for each reason why an order may not be done: what is missing, and what to do.

import type { RefusalCode } from '../../core/types.ts';
import type { Formats } from '../format.ts';
import { amountOf, type Need, namedOf, numberOf } from '../need.ts';
import { computeRefusals } from './compute.ts';
import { councilRefusals } from './council.ts';
import { custodyRefusals } from './custody.ts';
import { financeRefusals } from './finance.ts';
import { officeRefusals } from './office.ts';
import { parliamentRefusals } from './parliament.ts';
import { peopleRefusals } from './people.ts';
import { programmeRefusals } from './programme.ts';
import { quantities } from './quantities.ts';

export type Sentence = (need: Need, say: Formats) => string;

export const refusals: Record<RefusalCode, Sentence> = {
  ...parliamentRefusals,
  ...programmeRefusals,
  ...peopleRefusals,
  ...councilRefusals,
  ...custodyRefusals,
  ...financeRefusals,
  ...officeRefusals,
  ...computeRefusals,
  'unknown-command': () => 'There is no such order; choose one of the desks’ orders.',
  'unknown-place': (need) =>
    `There is no place called ${namedOf(need, 'place', 'that')}; choose one from the list.`,
  'unknown-site': (need) =>
    `There is no site ${namedOf(need, 'site', 'of that number')}; choose one that stands.`,
  'unknown-law': (need) =>
    `There is no law called ${namedOf(need, 'law', 'that')}; choose one from the list.`,
  'unknown-event': (need) => `There is no event called ${namedOf(need, 'event', 'that')}.`,
  'unknown-choice': (need) =>
    `The card has no choice called ${namedOf(need, 'choice', 'that')}; choose one it offers.`,
  'out-of-range': (need, say) => {
    const least = amountOf(need, 'least', say);
    const most = amountOf(need, 'most', say);
    if (least !== null && most !== null)
      return `That is out of range; give a value from ${least} to ${most}.`;
    if (most !== null) return `That is too much; give at most ${most}.`;
    if (least !== null) return `That is too little; give at least ${least}.`;
    return 'That is out of range; give a smaller or larger value.';
  },
  'not-a-step': (need, say) =>
    `The value must go in steps of ${amountOf(need, 'step', say) ?? 'the clause'}; take the nearest step.`,
  'no-cash': (need, say) => {
    const costs = numberOf(need, ['cost_usd', 'usd', 'need_usd', 'cost'], say.usd, 'more');
    const have = numberOf(need, ['cash_usd', 'have_usd', 'have', 'cash'], say.usd, 'less');
    return `It costs ${costs} and the treasury has ${have}; order less or wait for the envelope.`;
  },
  'no-capital': (need, say) => {
    const costs = numberOf(
      need,
      ['cost', 'cost_capital', 'points', 'capital'],
      (points) => say.number(points),
      'more',
    );
    const have = numberOf(need, ['have', 'have_capital'], (points) => say.number(points), 'less');
    return `This costs ${costs} of political capital and you have ${have}; more comes once the days of a new quarter pass.`;
  },
  'no-coins': (need, say) =>
    `The reserve holds ${numberOf(need, ['have_sat', 'held_sat', 'have', 'reserve_sat'], say.btc, 'less than that')}; sell no more than that.`,
  'place-full': (need, say) =>
    `The place can carry ${numberOf(need, ['free_mw', 'limit_mw', 'limit', 'free'], say.mw, 'no more')}; build smaller or elsewhere.`,
  'site-full': (need, say) =>
    need.free_mw === 0
      ? 'The site is full of rigs; build another site, or wait until these are worn.'
      : `The site has room for ${numberOf(need, ['free_mw', 'free', 'room_mw'], say.mw, 'no more rigs')}; order less or build another.`,
  'not-movable': () => 'Only a container can be moved; build a new site there instead.',
  'site-not-ready': (need, say) =>
    `The site is not ready${numberOf(need, ['days', 'wait_days'], (days) => ` for another ${say.days(days)}`, ' yet')}; wait until it is.`,
  'already-there': () => 'It stands there already; choose another place.',
  'already-tabled': () => 'The law is tabled already; wait until it has ended.',
  'nothing-to-answer': () => 'No card of that event is open; there is nothing to answer.',
  condition: (need, say) => {
    if (need.missing !== undefined)
      return 'Another law has to be in force first; the order paper names it under “waits for”.';
    const label = quantities[String(need.quantity)]?.label.replace(/^[A-Z](?=[a-z])/, (letter) =>
      letter.toLowerCase(),
    );
    if (label === undefined || typeof need.value !== 'number' || typeof need.have !== 'number')
      return 'What this needs does not hold now; it opens when it does.';
    const print = (value: number): string => say.figure(value, String(need.unit));
    return need.op === '<' || need.op === '<='
      ? `It needs ${label} under ${print(need.value)}; it stands at ${print(need.have)}.`
      : `It needs ${label} of ${print(need.value)} at least; it stands at ${print(need.have)}.`;
  },
  'vote-closed': (need, say) =>
    `More is asked for in the ${amountOf(need, 'before_days', say) ?? 'weeks'} before the vote on ${namedOf(need, 'vote_june', '24')} June; wait until then.`,
  'too-soon': (need, say) =>
    `It is too soon to do this again; wait ${numberOf(need, ['days', 'wait_days'], say.days, 'some days')}.`,
  'works-going': () => 'A circuit is being built there already; wait until it carries power.',
  'nothing-here': (need) => `There is nothing called ${namedOf(need, 'value', 'that')} here to act on.`,
  'nothing-owed': () => 'No cargo was put off, so there is none to call.',
  'too-many-owed': (need, say) =>
    `The supplier has let you put off ${numberOf(need, ['owed'], (n) => say.number(n), 'several')} cargoes; take one first.`,
  'not-verified': () => 'This run does not verify: it can be looked at, not played.',
  'looking-back': () => 'This day is past; return to now to give an order.',
  'run-over': () => 'The ten years are over; start another campaign.',
};

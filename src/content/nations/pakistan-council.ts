// Who may sit in Pakistan's council: eight archetypes in two temperaments, all fictional; what they take for true; and the questions that may be put.
import type {
  Adviser,
  Archetype,
  Beliefs,
  CouncilOfNation,
  Goal,
  Question,
  Temperament,
} from '../../core/types.ts';

const goal = (quantity: string, per: number): Goal => ({ quantity, per });
/** Growth of demand, panels on roofs, stops of gas: how much of each is believed. */
const tilts = (growth: number, panels: number, stops: number): Beliefs['tilts'] => [
  { id: 'demand_growth_year', factor: growth },
  { id: 'rooftop_mw_year', factor: panels },
  { id: 'lng_stop_year', factor: stops },
];

const BELIEFS: Readonly<Record<Archetype, Beliefs>> = {
  strategist: {
    families: [1, 3, 5],
    bulls: 7,
    fair_log: 0.3,
    horizon: 6,
    tilts: tilts(1.3, 1, 0.5),
    goals: [goal('reserve_sat', 5e9), goal('worth_usd', 20e6)],
    minds: 'reserve',
    blind: 'liquidity',
  },
  founder: {
    families: [2, 3, 4],
    bulls: 6,
    fair_log: 0.2,
    horizon: 4,
    tilts: tilts(1.2, 1, 0.7),
    goals: [goal('reserve_sat', 1e10), goal('formal_pct', 1), goal('worth_usd', 10e6)],
    minds: 'reserve',
    blind: 'standing',
  },
  veteran: {
    families: [4, 4, 1],
    bulls: 4,
    fair_log: -0.3,
    horizon: 4,
    tilts: tilts(0.9, 1.1, 1.2),
    goals: [goal('fund', 1), goal('cover_months', 0.05), goal('treasury_usd', 10e6)],
    minds: 'standing',
    blind: 'consent',
  },
  engineer: {
    families: [3, 4, 2],
    bulls: 4,
    fair_log: 0,
    horizon: 5,
    tilts: tilts(0.8, 1.3, 1.5),
    goals: [goal('grid_margin_pct', 1), goal('circular_debt_pkr', -2e9), goal('worth_usd', 10e6)],
    minds: 'grid-margin',
    blind: 'standing',
  },
  keeper: {
    families: [3, 4, 2],
    bulls: 4,
    fair_log: -0.1,
    horizon: 4,
    tilts: tilts(1, 1, 1),
    goals: [goal('hazard_pct', -0.1), goal('treasury_usd', 5e6), goal('worth_usd', 10e6)],
    minds: 'reserve',
    blind: 'grid-margin',
  },
  banker: {
    families: [5, 3, 1],
    bulls: 3,
    fair_log: -0.4,
    horizon: 5,
    tilts: tilts(0.9, 1, 1.2),
    goals: [goal('cover_months', 0.03), goal('spread_bp', -10), goal('reserve_usd', -20e6)],
    minds: 'liquidity',
    blind: 'consent',
  },
  whip: {
    families: [3, 4, 2],
    bulls: 5,
    fair_log: 0,
    horizon: 4,
    tilts: tilts(1, 0.8, 1),
    goals: [goal('consent', 0.3), goal('goodwill_partner', 1), goal('capital', 1)],
    minds: 'consent',
    blind: 'liquidity',
  },
  scholar: {
    families: [4, 4, 1],
    bulls: 4,
    fair_log: -0.2,
    horizon: 4,
    tilts: tilts(1, 1, 1.2),
    goals: [goal('consent_low', 0.3), goal('trust_pct', 1), goal('reserve_usd', -30e6)],
    minds: 'consent',
    blind: 'reserve',
  },
};

/** The cautious put as many as two worlds of the enthusiast’s family into the sceptic’s, the bold the other way. */
function tempered(archetype: Archetype, temperament: Temperament): Beliefs {
  const one = BELIEFS[archetype];
  const [sceptic, central, enthusiast] = one.families;
  const moved = temperament === 'cautious' ? Math.min(2, enthusiast) : -Math.min(2, sceptic);
  return {
    ...one,
    families: [sceptic + moved, central, enthusiast - moved],
    bulls: Math.max(0, Math.min(9, one.bulls - (temperament === 'cautious' ? 1 : -1))),
  };
}

interface Interest {
  readonly interest: string;
  readonly touches: readonly string[];
  readonly pull: Goal;
}
/** Those who come from a business bring it along; of the rest, one temperament in two has something. */
const INTERESTS: Readonly<Record<string, Interest>> = {
  'strategist-cautious': { interest: 'shares', touches: ['coins'], pull: goal('reserve_sat', 5e9) },
  'strategist-bold': { interest: 'shares', touches: ['coins'], pull: goal('reserve_sat', 5e9) },
  'founder-cautious': { interest: 'exchange', touches: ['coins', 'people'], pull: goal('users_m', 0.2) },
  'founder-bold': { interest: 'exchange', touches: ['coins', 'people'], pull: goal('users_m', 0.2) },
  'engineer-bold': { interest: 'turbines', touches: ['power'], pull: goal('promise_mw', 50) },
  'keeper-bold': { interest: 'custodian', touches: ['coins'], pull: goal('reserve_usd', 5e6) },
  'whip-bold': { interest: 'contractor', touches: ['people'], pull: goal('outlay_usd', 2e6) },
  'scholar-cautious': { interest: 'board', touches: ['dollars'], pull: goal('owed_usd', 10e6) },
};
const STARS: readonly Archetype[] = ['strategist', 'founder'];

const person = (archetype: Archetype, temperament: Temperament): Adviser => {
  const id = `${archetype}-${temperament}`;
  const { interest, touches, pull } = INTERESTS[id] ?? { interest: null, touches: [], pull: null };
  return {
    id,
    archetype,
    temperament,
    star: STARS.includes(archetype),
    interest,
    touches,
    pull,
    beliefs: tempered(archetype, temperament),
    source: 'design: fictional; modelled on kinds of appointment, on nobody',
  };
};
const both = (archetype: Archetype): readonly Adviser[] => [
  person(archetype, 'cautious'),
  person(archetype, 'bold'),
];

const source = 'design: a figure on a chart, a stake to regret, plans that are orders of the desks';
const QUESTIONS: readonly Question[] = [
  {
    id: 'coins',
    quantity: 'price_usd',
    stake: 'worth_usd',
    better: 'more',
    scale: 0.25,
    relative: true,
    plans: ['stand', 'buy', 'sell', 'halve'],
    source,
  },
  {
    id: 'power',
    quantity: 'grid_margin_pct',
    stake: 'circular_debt_pkr',
    better: 'less',
    scale: 8,
    relative: false,
    plans: ['stand', 'yield', 'invite', 'package'],
    source,
  },
  {
    id: 'dollars',
    quantity: 'cover_months',
    stake: 'worth_usd',
    better: 'more',
    scale: 0.4,
    relative: false,
    plans: ['stand', 'sell', 'save', 'certificate'],
    source,
  },
  {
    id: 'people',
    quantity: 'consent',
    stake: 'consent_low',
    better: 'more',
    scale: 4,
    relative: false,
    plans: ['stand', 'hear', 'relief', 'campaign'],
    source,
  },
  {
    id: 'lenders',
    quantity: 'spread_bp',
    stake: 'standing',
    better: 'more',
    scale: 80,
    relative: false,
    plans: ['stand', 'consult', 'report', 'sell'],
    source,
  },
];

export const PAKISTAN_COUNCIL: CouncilOfNation = {
  seats: 4,
  law: 'council',
  candidates: 3,
  months: [3, 9],
  advisers: [
    ...both('strategist'),
    ...both('founder'),
    ...both('veteran'),
    ...both('engineer'),
    ...both('keeper'),
    ...both('banker'),
    ...both('whip'),
    ...both('scholar'),
  ],
  questions: QUESTIONS,
};

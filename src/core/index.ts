// The core's only door: everything a rules version can do, made from content. Nothing else of core is imported elsewhere but its types.

import { explain } from './explain.ts';
import { advance, begin, check, fingerprint, fingerprintBySlice, govern, preview, step } from './game.ts';
import { broken } from './invariants.ts';
import { civil, weekday } from './kernel/calendar.ts';
import { hashOf } from './kernel/tree.ts';
import { outlook } from './outlook.ts';
import { quantitiesOf, readQuantity } from './quantities.ts';
import { replay } from './replay.ts';
import { parse, serialise } from './run-file.ts';
import { computeNow } from './systems/compute-now.ts';
import { dueDay } from './systems/council-forecasts.ts';
import { hazardsOf, seenFactor } from './systems/custody-hazards.ts';
import { shiftOf } from './systems/demand.ts';
import { asksOf } from './systems/demand-day.ts';
import { offersOf } from './systems/finance-offers.ts';
import { averageOf, peakOf } from './systems/market.ts';
import { mandatesNow } from './systems/office-mandates.ts';
import { viewsAt } from './systems/people-views.ts';
import { offerMw, pricesOf } from './systems/prices.ts';
import { abroadOf } from './systems/programme-abroad.ts';
import { standingOf } from './systems/programme-standing.ts';
import type { BadInput, Content, Engine, Family, RunFile, RunSpec, World } from './types.ts';
import { usesOf, yieldOf } from './uses.ts';
import { tablingOf, whipsFor } from './whips.ts';
import { bad, isBad, type Prepared, prepare, rangeOf } from './world.ts';

export { broken } from './invariants.ts';
export { exp, log } from './kernel/exact.ts';
export { openLuck } from './kernel/random.ts';

export type { ParameterId } from './parameters.ts';
export { driftOf, pathDay } from './systems/market.ts';
export * from './systems/protocol.ts';
export type * from './types.ts';
export { prepare, STREAMS } from './world.ts';

/** Makes the engine of a rules version out of content. */
export function createEngine(
  rules: number,
  catalogue: Content,
  sources: Readonly<Record<string, string>> = {},
): Engine {
  const content = hashOf(catalogue);
  const own = (world: World): Prepared => world as Prepared;
  const fits = (spec: RunSpec): BadInput | null => {
    if (spec.rules !== rules) return bad('other-rules', 'rules', String(spec.rules), String(rules));
    return spec.content === content ? null : bad('other-content', 'content', spec.content, content);
  };
  const open = (spec: RunSpec, median = false): Prepared | BadInput =>
    fits(spec) ?? prepare(spec, catalogue, median);
  const quarterOf = ({ ends, days }: Prepared, day: number): number => {
    let quarter = 1;
    while (quarter <= ends.length && ends[quarter - 1]! <= day && ends[quarter - 1]! < days) quarter += 1;
    return quarter;
  };
  return {
    rules,
    content,
    catalogue,
    quantities: quantitiesOf(catalogue),
    sources,
    spec: (scenario: string, seed: string, family: Family, parameters = {}) => {
      const spec: RunSpec = { rules, content, scenario, seed, family, options: { parameters } };
      const world = open(spec);
      return isBad(world) ? world : spec;
    },
    open: (spec) => open(spec),
    openMedian: (spec) => open(spec, true),
    begin: (world) => begin(own(world)),
    check: (world, state, command) => check(own(world), state, command),
    preview: (world, state, commands) => preview(own(world), state, commands),
    allowed: (id) => {
      const parameter = Object.hasOwn(catalogue.parameters, id) ? catalogue.parameters[id] : undefined;
      return parameter === undefined ? null : rangeOf(parameter);
    },
    step: (world, state, commands, sink) => step(own(world), state, commands, sink),
    advance: (world, state, log, until, sink, watch) => advance(own(world), state, log, until, sink, watch),
    govern: (world, state, until, morning, sink, watch) =>
      govern(own(world), state, until, morning, sink, watch),
    quantity: (world, state, id) => readQuantity(own(world), state, id),
    prices: (world, state) =>
      pricesOf(
        own(world),
        state.laws.lever,
        state.network.hashprice_usd,
        Math.min(state.day, world.days),
        state.halls.tariff_pkr_kwh / state.economy.fx_pkr_usd,
      ),
    offer: (world, state, terms) =>
      offerMw(
        own(world),
        state.network.hashprice_usd,
        own(world).standardJth[Math.min(state.day, world.days)]!,
        {
          ...terms,
          fx_pkr_usd: state.economy.fx_pkr_usd,
          standing: standingOf(own(world), state),
          levers: state.laws.lever,
        },
      ),
    trade: (world, state, usd) => {
      const seen = seenFactor(own(world), state);
      const peak = peakOf(own(world), state.treasury.traded_usd, usd, seen);
      const average_usd = averageOf(state.market.price_usd, peak, usd);
      const size = Math.abs(usd);
      const sat = Math.floor(((usd < 0 ? size : size * (1 - own(world).p.trade_fee)) / average_usd) * 1e8);
      return {
        sat,
        price_usd: average_usd,
        slip_pct: (average_usd / state.market.price_usd - 1) * 100,
      };
    },
    hazards: (world, state) => hazardsOf(own(world), state),
    finance: (world, state) => offersOf(own(world), state),
    outlook: (median, state, commands, terms) => outlook(own(median), state, commands, terms),
    yields: (world, state, machines) => yieldOf(own(world), state, machines),
    whips: (world, state, law, clauses, house) => whipsFor(own(world), state, law, clauses, house),
    tabling: (world, state, law) => tablingOf(own(world), state, law),
    uses: (world, state) => usesOf(own(world), state),
    compute: (world, state) => computeNow(own(world), state),
    shift: (world, state, levers) => shiftOf(own(world), state, { ...asksOf(state), ...levers }),
    abroad: (world, state) => abroadOf(own(world), state),
    mandates: (world, state) => mandatesNow(own(world), state),
    views: (world, state) => viewsAt(own(world), state.people),
    dueDay: (world, state) => dueDay(own(world), state.day),
    explain: (world, log, from, quantity, day) => explain(own(world), log, from, quantity, day),
    faults: (world, state) => broken(own(world), state),
    fingerprint,
    fingerprintBySlice,
    quarterEnds: (world) => own(world).ends,
    date: (world, day) => {
      // field by field: a spread costs a hundred times the arithmetic, and ministries ask every morning
      const { year, month, dayOfMonth } = civil(own(world).firstDay + day);
      const quarter = quarterOf(own(world), day);
      return { year, month, dayOfMonth, weekday: weekday(own(world).firstDay + day), quarter };
    },
    play: (run: RunFile, sink, watch, onPrint) => {
      const world = open(run.spec);
      return isBad(world) ? world : replay(world, run, sink, watch, onPrint);
    },
    parse,
    serialise,
  };
}

// `surplus content sources`, `content list` and `scenario list`: what model and codex are made of, by id and with sources.

import { CODEX, SOURCES } from '../../content/index.ts';
import type { Engine, Nation, Parameter } from '../../core/types.ts';
import { loadEngine } from '../../engine/index.ts';
import { POLICIES } from '../../lab/index.ts';
import { nameOf, speech, words } from '../../text/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { HELD, type Io, writeText } from '../io.ts';
import { countOf, modelPage } from '../model/page.ts';
import { aligned } from '../table.ts';

interface SourceRow {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly kind: 'sourced' | 'design' | 'fitted';
  /** the citation behind the key, null for design and fitted numbers */
  readonly citation: string | null;
}

/** The citation behind a key, of the model or of the codex. */
function cite(key: string): string | null {
  for (const table of [SOURCES, CODEX.sources]) if (Object.hasOwn(table, key)) return table[key] ?? null;
  return null;
}

/** What the codex claims, claim by claim and term by term, with the sources of each. */
function claimsOf(): {
  readonly id: string;
  readonly sources: readonly string[];
  readonly citations: readonly string[];
}[] {
  const claim = (id: string, sources: readonly string[]) => ({
    id,
    sources,
    citations: sources.map((key) => cite(key) ?? key),
  });
  return [
    ...CODEX.pages.flatMap((page) =>
      Object.entries(page.claims).map(([id, sources]) => claim(`codex.${page.id}.${id}`, sources)),
    ),
    ...CODEX.terms
      .filter(({ source }) => source !== '')
      .map(({ id, source }) => claim(`term.${id}`, [source])),
  ];
}

function rowOf(id: string, { value, unit, source }: Parameter): SourceRow {
  const kind = source.startsWith('design:') ? 'design' : source.startsWith('fitted:') ? 'fitted' : 'sourced';
  return {
    id,
    value,
    unit,
    source,
    kind,
    citation: cite(source),
  };
}

/** Every number with unit and source: parameters, first days, the tables of the nations, laws and events. */
function rowsOf({ catalogue, quantities }: Engine): SourceRow[] {
  const rows: SourceRow[] = [];
  const add = (id: string, value: number, unit: string, source: string): void => {
    rows.push(rowOf(id, { value, unit, source }));
  };
  for (const [id, one] of Object.entries(catalogue.parameters)) rows.push(rowOf(id, one));
  for (const scenario of catalogue.scenarios.filter((one) => !one.hidden)) {
    for (const [id, one] of Object.entries(scenario.begin)) rows.push(rowOf(`${scenario.id}.${id}`, one));
    const nation = catalogue.nations.find((one) => one.id === scenario.nation);
    if (nation !== undefined) addNation(nation, add);
  }
  for (const law of catalogue.laws) {
    add(`law.${law.id}.cost_capital`, law.cost_capital, 'points', law.source);
    for (const one of law.clauses) add(`law.${law.id}.${one.id}`, one.start, one.unit, one.source);
  }
  for (const one of catalogue.tenants) {
    add(`tenant.${one.id}.mw`, one.mw, 'MW', one.source);
    add(`tenant.${one.id}.odds`, one.odds, 'share', one.source);
    add(`tenant.${one.id}.promise_pct`, one.promise_pct, '%', one.source);
    add(`tenant.${one.id}.rent`, one.rent, 'factor', one.source);
  }
  for (const event of catalogue.events)
    add(`event.${event.id}.chance`, event.chance, 'per quarter', event.source);
  for (const { id, quantity, test, value, source } of catalogue.headlines)
    add(
      `headline.${id}.${test}`,
      value,
      test === 'over' || test === 'under'
        ? (quantities.find((one) => one.id === quantity)?.unit ?? 'level')
        : 'share',
      source,
    );
  for (const page of CODEX.pages)
    for (const one of page.figures) {
      add(`codex.${page.id}.${one.id}`, one.value, one.unit, one.source);
      if (one.to !== undefined) add(`codex.${page.id}.${one.id}.to`, one.to, one.unit, one.source);
    }
  return rows;
}

function addNation(
  nation: Nation,
  add: (id: string, value: number, unit: string, source: string) => void,
): void {
  for (const one of nation.zones) {
    add(`zone.${one.id}.demand_share`, one.demand_share, 'share', one.source);
    for (const [i, value] of one.temperature_c.entries())
      add(`zone.${one.id}.${i + 1}`, value, '°C', one.source);
  }
  for (const one of nation.links) add(`link.${one.id}.mw`, one.mw, 'MW', one.source);
  for (const one of nation.fuels) add(`fuel.${one.id}.dependable`, one.dependable, 'share', one.source);
  for (const one of nation.plants) {
    add(`plant.${one.id}.mw`, one.mw, 'MW', one.source);
    add(`plant.${one.id}.cost_pkr_kwh`, one.cost_pkr_kwh, 'PKR/kWh', one.source);
  }
  if (nation.compute !== undefined) {
    add('compute.paths', nation.compute.paths, 'paths', nation.compute.source);
    add('compute.engineers', nation.compute.engineers, 'people', nation.compute.source);
  }
  for (const [fuel, pkr] of Object.entries(nation.contracts?.capacity_pkr_year ?? {}))
    add(`contracts.${fuel}`, pkr, 'PKR/year', nation.contracts?.source ?? '');
  for (const one of nation.cities)
    add(`city.${one.id}.loss_shedding_h`, one.loss_shedding_h, 'h/day', one.source);
  for (const one of nation.places) add(`place.${one.id}.limit_mw`, one.limit_mw, 'MW', one.source);
  for (const kind of ['mean_mw', 'peak_mw', 'trough_mw', 'latent_mw'] as const)
    for (const [i, value] of nation.load[kind].entries())
      add(`load.${kind}.${i + 1}`, value, 'MW', nation.load.source);
  for (const one of nation.profiles)
    for (const [i, value] of one.mean_mw.entries())
      add(`profile.${one.fuel}.${i + 1}`, value, 'MW', one.source);
  for (const one of nation.takes)
    for (const [i, value] of one.share.entries())
      add(`take.${one.fuel}.${i + 1}`, value, 'share', one.source);
  if (nation.economy === undefined) return;
  for (const [id, one] of Object.entries(nation.economy.figures))
    add(`economy.${id}`, one.value, one.unit, one.source);
  for (const [i, value] of nation.economy.loan_months.share.entries())
    add(`economy.loans.${i + 1}`, value, 'share', nation.economy.loan_months.source);
  for (const one of nation.economy.payments)
    add(`economy.${one.kind}.${one.date.join('-')}`, one.usd, 'USD', one.source);
  if (nation.programme === undefined) return;
  const { fund, fatf, partners, deals, rivals } = nation.programme;
  for (const one of fund.reviews) add(`fund.review.${one.date.join('-')}`, one.usd, 'USD', fund.source);
  for (const one of fund.benchmarks) add(`fund.${one.id}.points`, one.points, 'points', one.source);
  for (const one of fatf.drivers) add(`fatf.${one.id}.points`, one.points, 'points', one.source);
  for (const one of fatf.acts) add(`fatf.act.${one.id}.usd`, one.usd, 'USD', one.source);
  for (const one of partners) add(`partner.${one.id}.goodwill`, one.goodwill, 'points', one.source);
  for (const one of deals) add(`deal.${one.id}.capital`, one.capital, 'points', one.source);
  for (const one of rivals) add(`rival.${one.id}.held_btc`, one.held_btc, 'BTC', one.source);
}

export const contentSources: Verb = {
  name: 'content sources',
  about: 'every number with unit and source, what is design or fitted marked; every claim of the codex',
  options: [],
  play: async (call: Call, io: Io) => {
    const rows = rowsOf(await loadEngine());
    if (call.json) {
      const count = (kind: SourceRow['kind']): number => rows.filter((row) => row.kind === kind).length;
      io.out(
        `${JSON.stringify({ counts: { sourced: count('sourced'), fitted: count('fitted'), design: count('design') }, rows, claims: claimsOf() }, null, 2)}\n`,
      );
    } else {
      io.out(
        aligned(
          ['id', 'value', 'unit', 'kind', 'source'],
          rows.map((row) => [row.id, String(row.value), row.unit, row.kind, row.citation ?? row.source]),
        ),
      );
      io.out(
        `\n${aligned(
          ['claim', 'sources'],
          claimsOf().map((one) => [one.id, one.citations.join(' | ')]),
        )}`,
      );
    }
    return HELD;
  },
};

export const contentModel: Verb = {
  name: 'content model',
  about:
    'the whole model as a page: the order of the day, every figure with its equation, every number with its standing',
  options: [{ name: 'page', value: 'FILE', about: 'writes the page docs/MODEL.md, instead of printing it' }],
  play: async (call: Call, io: Io) => {
    const engine = await loadEngine();
    const sources = rowsOf(engine).map(({ source }) => source);
    const page = modelPage(engine, sources, 'npm run surplus -- content model --page docs/MODEL.md');
    const file = call.text('page');
    if (file !== null) writeText(file, page);
    if (call.json) {
      const { catalogue, quantities } = engine;
      const parameters = countOf(Object.values(catalogue.parameters).map(({ source }) => source));
      io.out(
        `${JSON.stringify({ rules: engine.rules, figures: quantities.length, parameters, all: countOf(sources), ...(file === null ? { page } : {}) }, null, 2)}\n`,
      );
    } else io.out(file === null ? page : `written: ${file}\n`);
    return HELD;
  },
};

export const contentList: Verb = {
  name: 'content list',
  about: 'the ids of everything there is, by kind',
  options: [],
  play: async (call: Call, io: Io) => {
    const { catalogue, quantities } = await loadEngine();
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id);
    const nations = catalogue.nations.filter((nation) =>
      catalogue.scenarios.some((one) => !one.hidden && one.nation === nation.id),
    );
    const list: Record<string, string[]> = {
      scenarios: ids(catalogue.scenarios.filter((one) => !one.hidden)),
      nations: ids(nations),
      laws: ids(catalogue.laws),
      events: ids(catalogue.events),
      headlines: ids(catalogue.headlines),
      tenants: ids(catalogue.tenants),
      advisers: nations.flatMap((nation) => ids(nation.council?.advisers ?? [])),
      endings: Object.keys(words.office.ends),
      mandates: ids(catalogue.mandates),
      policies: ids(POLICIES),
      quantities: ids(quantities),
      fuels: nations.flatMap((nation) => ids(nation.fuels)),
      plants: nations.flatMap((nation) => ids(nation.plants)),
      places: nations.flatMap((nation) => ids(nation.places)),
      cities: nations.flatMap((nation) => ids(nation.cities)),
      codex: ids(CODEX.pages),
      terms: ids(CODEX.terms),
    };
    if (call.json) io.out(`${JSON.stringify(list, null, 2)}\n`);
    else
      for (const [kind, all] of Object.entries(list))
        io.out(`${kind} (${all.length})${all.length === 0 ? '' : `: ${all.join(', ')}`}\n`);
    return HELD;
  },
};

export const scenarioList: Verb = {
  name: 'scenario list',
  about: 'the scenarios that ship',
  options: [],
  play: async (call: Call, io: Io) => {
    const { catalogue } = await loadEngine();
    const scenarios = catalogue.scenarios
      .filter((one) => !one.hidden)
      .map((one) => ({
        id: one.id,
        name: nameOf(speech, 'scenario', one.id),
        nation: one.nation,
        start: one.start.map((part) => String(part).padStart(2, '0')).join('-'),
        days: one.days,
        laws: one.laws.length,
        events: one.events.length,
      }));
    if (call.json) io.out(`${JSON.stringify({ scenarios }, null, 2)}\n`);
    else
      io.out(
        aligned(
          ['id', 'name', 'first day', 'days'],
          scenarios.map((one) => [one.id, one.name, one.start, String(one.days)]),
        ),
      );
    return HELD;
  },
};

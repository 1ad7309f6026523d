// `surplus content sources`, `content list` and `scenario list`: what the model is made of, by id and with sources.

import { SOURCES } from '../../content/index.ts';
import type { Engine, Parameter } from '../../core/types.ts';
import { loadEngine } from '../../engine/index.ts';
import { POLICIES } from '../../lab/index.ts';
import { nameOf, speech } from '../../text/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { HELD, type Io } from '../io.ts';
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

function rowOf(id: string, { value, unit, source }: Parameter): SourceRow {
  const kind = source.startsWith('design:') ? 'design' : source.startsWith('fitted:') ? 'fitted' : 'sourced';
  return {
    id,
    value,
    unit,
    source,
    kind,
    citation: Object.hasOwn(SOURCES, source) ? (SOURCES[source] ?? null) : null,
  };
}

/** Every number with unit and source: parameters, first days, and the tables of the nations. */
function rowsOf({ catalogue }: Engine): SourceRow[] {
  const rows: SourceRow[] = [];
  for (const [id, parameter] of Object.entries(catalogue.parameters)) rows.push(rowOf(id, parameter));
  for (const scenario of catalogue.scenarios.filter((one) => !one.hidden)) {
    for (const [id, parameter] of Object.entries(scenario.begin))
      rows.push(rowOf(`${scenario.id}.${id}`, parameter));
    const nation = catalogue.nations.find((one) => one.id === scenario.nation);
    for (const one of nation?.zones ?? [])
      rows.push(
        rowOf(`zone.${one.id}.demand_share`, { value: one.demand_share, unit: 'share', source: one.source }),
      );
    for (const one of nation?.links ?? [])
      rows.push(rowOf(`link.${one.id}.mw`, { value: one.mw, unit: 'MW', source: one.source }));
    for (const one of nation?.fuels ?? [])
      rows.push(
        rowOf(`fuel.${one.id}.dependable`, { value: one.dependable, unit: 'share', source: one.source }),
      );
    for (const one of nation?.plants ?? []) {
      rows.push(rowOf(`plant.${one.id}.mw`, { value: one.mw, unit: 'MW', source: one.source }));
      rows.push(
        rowOf(`plant.${one.id}.cost_pkr_kwh`, {
          value: one.cost_pkr_kwh,
          unit: 'PKR/kWh',
          source: one.source,
        }),
      );
    }
    for (const one of nation?.cities ?? [])
      rows.push(
        rowOf(`city.${one.id}.loss_shedding_h`, {
          value: one.loss_shedding_h,
          unit: 'h/day',
          source: one.source,
        }),
      );
    for (const one of nation?.places ?? [])
      rows.push(rowOf(`place.${one.id}.limit_mw`, { value: one.limit_mw, unit: 'MW', source: one.source }));
    for (const [kind, months] of Object.entries(nation?.load ?? {}))
      if (Array.isArray(months))
        months.forEach((value: number, i) =>
          rows.push(rowOf(`load.${kind}.${i + 1}`, { value, unit: 'MW', source: nation?.load.source ?? '' })),
        );
    for (const one of nation?.profiles ?? [])
      one.mean_mw.forEach((value, i) =>
        rows.push(rowOf(`profile.${one.fuel}.${i + 1}`, { value, unit: 'MW', source: one.source })),
      );
    for (const one of nation?.takes ?? [])
      one.share.forEach((value, i) =>
        rows.push(rowOf(`take.${one.fuel}.${i + 1}`, { value, unit: 'share', source: one.source })),
      );
  }
  for (const law of catalogue.laws) {
    rows.push(
      rowOf(`law.${law.id}.cost_capital`, { value: law.cost_capital, unit: 'points', source: law.source }),
    );
    for (const one of law.clauses)
      rows.push(rowOf(`law.${law.id}.${one.id}`, { value: one.start, unit: one.unit, source: one.source }));
  }
  for (const event of catalogue.events)
    rows.push(
      rowOf(`event.${event.id}.chance`, { value: event.chance, unit: 'per day', source: event.source }),
    );
  return rows;
}

export const contentSources: Verb = {
  name: 'content sources',
  about: 'every number of the model with unit and source; what is design or fitted is marked',
  options: [],
  play: async (call: Call, io: Io) => {
    const rows = rowsOf(await loadEngine());
    if (call.json) {
      const count = (kind: SourceRow['kind']): number => rows.filter((row) => row.kind === kind).length;
      io.out(
        `${JSON.stringify({ counts: { sourced: count('sourced'), fitted: count('fitted'), design: count('design') }, rows }, null, 2)}\n`,
      );
    } else
      io.out(
        aligned(
          ['id', 'value', 'unit', 'kind', 'source'],
          rows.map((row) => [row.id, String(row.value), row.unit, row.kind, row.citation ?? row.source]),
        ),
      );
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
      headlines: [],
      advisers: [],
      endings: [],
      mandates: [],
      policies: ids(POLICIES),
      quantities: ids(quantities),
      fuels: nations.flatMap((nation) => ids(nation.fuels)),
      plants: nations.flatMap((nation) => ids(nation.plants)),
      places: nations.flatMap((nation) => ids(nation.places)),
      cities: nations.flatMap((nation) => ids(nation.cities)),
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

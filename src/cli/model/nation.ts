// The tables of docs/MODEL.md that a nation is made of: first morning, load, plants, groups, laws, mandates, tenants.
import type { Engine, Nation, Scenario } from '../../core/types.ts';
import { nameOf, quantityWords, speech, words } from '../../text/index.ts';
import { amountText, numberText, standingText, table } from './tables.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Twelve rows, a column for each list of months. */
function byMonth(columns: readonly (readonly [name: string, values: readonly number[]])[]): string {
  const names = columns.map(([name]) => name);
  return table(
    ['month', ...names],
    MONTHS.map((month, i) => [month, ...columns.map(([, values]) => numberText(values[i] ?? Number.NaN))]),
    names,
  );
}

function electricity(nation: Nation): string {
  const { load, profiles, takes, zones, plants, links } = nation;
  const sources = [...profiles, ...takes].map(({ fuel, source }) => `${fuel} ${standingText(source)}`);
  return `### Power of the base year

Load served at the generation boundary, MW (${standingText(load.source)}); *latent*: wanted at the evening peak and not served. Mean temperature by zone, °C (${zones.map(({ id, source }) => `${id}: ${standingText(source)}`).join('; ')}).

${byMonth([
  ['mean', load.mean_mw],
  ['peak', load.peak_mw],
  ['trough', load.trough_mw],
  ['latent', load.latent_mw],
  ...zones.map(({ id, temperature_c }) => [`°C ${id}`, temperature_c] as const),
])}What follows weather or the calendar, mean MW, and what is taken of fuels whatever the price, share of what is available (${sources.join('; ')}).

${byMonth([
  ...profiles.map(({ fuel, mean_mw }) => [fuel, mean_mw] as const),
  ...takes.map(({ fuel, share }) => [`${fuel}, share`, share] as const),
])}Lines between zones: ${links.map(({ id, mw, source }) => `${id} ${numberText(mw)} MW (${standingText(source)})`).join('; ')}.

${table(
  ['plant', 'fuel', 'zone', 'MW', 'Rs/kWh', 'standing'],
  plants.map(({ id, fuel, zone, mw, cost_pkr_kwh, running, source }) => [
    `${nameOf(speech, 'plant', id)}${running ? '' : ' (out of service)'}`,
    nameOf(speech, 'fuel', fuel),
    zone,
    numberText(mw),
    numberText(cost_pkr_kwh),
    standingText(source),
  ]),
  ['MW', 'Rs/kWh'],
)}`;
}

function firstMorning(scenario: Scenario, nation: Nation): string {
  const rows = [
    ...Object.entries(scenario.begin),
    ...Object.entries(nation.economy?.figures ?? {}).map(([id, one]) => [`economy.${id}`, one] as const),
  ];
  return `### First morning, ${scenario.start.map((part) => String(part).padStart(2, '0')).join('-')}

${table(
  ['figure', 'value', 'standing'],
  rows.map(([id, one]) => [`\`${id}\``, amountText(one), standingText(one.source)]),
  ['value'],
)}`;
}

function society(nation: Nation): string {
  const groups = nation.society?.groups ?? [];
  const drivers = [...new Set(groups.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const names = groups.map(({ id }) => nameOf(speech, 'group', id));
  return `### Groups of the people

Points of consent for a unit of each driver; empty where a group does not mind (every weight is design, and \`content sources\` says why).

${table(
  ['', ...names],
  [
    ['part of the people', ...groups.map(({ share }) => numberText(share))],
    ['consent at rest', ...groups.map(({ base }) => numberText(base))],
    ...drivers.map((id) => [
      id,
      ...groups.map(({ weights }) => {
        const weight = Object.entries(weights).find(([driver]) => driver === id)?.[1];
        return weight === undefined ? '' : numberText(weight.value);
      }),
    ]),
  ],
  names,
)}`;
}

function laws({ catalogue }: Engine): string {
  return `### Laws and their clauses

Price in points of capital; clauses with their range, and the draft. What laws do is in \`src/content/laws\`, all of it design: no effect of a law is a fact.

${table(
  ['law', 'capital', 'clauses', 'standing'],
  catalogue.laws.map((law) => [
    `${nameOf(speech, 'law', law.id)} \`${law.id}\``,
    String(law.cost_capital),
    law.clauses
      .map(
        ({ id, unit, least, most, start }) =>
          `${words.laws[law.id]?.clauses[id]?.label ?? id} ${numberText(start)} (${numberText(least)}–${numberText(most)} ${unit})`,
      )
      .join('; '),
    standingText(law.source),
  ]),
  ['capital'],
)}`;
}

function mandates({ catalogue }: Engine): string {
  return `### Mandates

${table(
  ['mandate', 'measured by', 'holds', 'letter'],
  catalogue.mandates.map(({ id, measure, reach, threshold }) => {
    const asked = catalogue.parameters[threshold];
    const letters = catalogue.letters.filter((letter) => (letter.mandates as readonly string[]).includes(id));
    return [
      `${words.mandates[id]?.label ?? ''} \`${id}\``,
      `${quantityWords(speech, measure).label} \`${measure}\``,
      `${reach.replace('-', ' ')} ${asked === undefined ? '?' : amountText(asked)} \`${threshold}\``,
      letters.map((letter) => letter.id).join(', '),
    ];
  }),
)}### Tenants of AI halls

${table(
  ['tenant', 'MW', 'odds', 'uptime, %', 'rent, factor', 'standing'],
  catalogue.tenants.map(({ id, mw, odds, promise_pct, rent, source }) => [
    `\`${id}\``,
    numberText(mw),
    numberText(odds),
    numberText(promise_pct),
    numberText(rent),
    standingText(source),
  ]),
  ['MW', 'odds', 'uptime, %', 'rent, factor'],
)}`;
}

/** Tables of the nation of a scenario, and the sources that they rest on. */
export function nationTables(engine: Engine, scenario: Scenario, nation: Nation): string {
  return `## ${nameOf(speech, 'nation', nation.id)}

What the scenario \`${scenario.id}\` begins with. A nation is data: nothing in the core is named after one.

${firstMorning(scenario, nation)}${electricity(nation)}${society(nation)}${mandates(engine)}${laws(engine)}`;
}

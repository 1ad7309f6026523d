// `surplus balance`: every scripted ministry in many worlds, what each holds, and whether the rules of balance hold.
import type { Engine } from '../../core/types.ts';
import { loadEngine } from '../../engine/index.ts';
import {
  type Campaign,
  campaign,
  medians,
  POLICIES,
  type Row,
  rowsOf,
  type Verdict,
  verdicts,
} from '../../lab/index.ts';
import { type Call, type Verb, wholeOf } from '../arguments.ts';
import { balancePage } from '../balance-page.ts';
import { engineFor } from '../engine-script.ts';
import { DID_NOT_HOLD, good, HELD, type Io, misfit, progressOn, writeText } from '../io.ts';
import { inProcesses, sharesOf } from '../parts.ts';
import { aligned } from '../table.ts';

const SCENARIO = 'pakistan-2025';

export const balance: Verb = {
  name: 'balance',
  about:
    'plays every scripted ministry in many worlds and says which mandates each holds, and whether any rules the others',
  options: [
    { name: 'seeds', value: 'N', about: 'worlds for each ministry (20)' },
    { name: 'first', value: 'N', about: 'number of the first world (0)' },
    { name: 'policy', value: 'NAME', about: 'only this ministry', many: true },
    { name: 'jobs', value: 'N', about: 'processes to play in (1)' },
    { name: 'page', value: 'FILE', about: 'writes the page docs/BALANCE.md' },
    { name: 'middles', value: 'FILE', about: 'writes what the caretaker comes to: src/lab/middles.ts' },
    { name: 'campaigns', about: 'prints each campaign as a line of JSON instead, and judges nothing' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const seeds = wholeOf(call, 'seeds', 1, 100_000, 20);
  const first = wholeOf(call, 'first', 0, 10_000_000, 0);
  const jobs = wholeOf(call, 'jobs', 1, 64, 1);
  const asked = call.texts('policy');
  for (const id of asked)
    if (!POLICIES.some((one) => one.id === id))
      throw misfit('--policy', id, POLICIES.map((one) => one.id).join(', '));
  const policies = POLICIES.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(({ id }) => id);
  const progress = progressOn(io, call.quiet || call.on('campaigns'), 'balance');
  const all = seeds * policies.length;
  const engine = engineFor(all, await loadEngine());
  const found: Campaign[] = [];
  const took = (one: Campaign): void => {
    found.push(one);
    if (call.on('campaigns')) io.out(`${JSON.stringify(one)}\n`);
    progress(found.length / all);
  };
  if (jobs === 1)
    for (let i = 0; i < seeds; i += 1) for (const id of policies) took(playOne(engine, id, first + i));
  else {
    const parts = sharesOf(seeds, jobs).map(([from, until]) => [
      ...['balance', '--campaigns', '--seeds', String(until - from), '--first', String(first + from)],
      ...policies.flatMap((id) => ['--policy', id]),
    ]);
    await inProcesses(parts, took);
  }
  if (call.on('campaigns')) return HELD;
  const order = (one: Campaign): number => policies.indexOf(one.policy);
  found.sort((a, b) => order(a) - order(b) || (a.seed < b.seed ? -1 : 1));
  const thresholds = engine.catalogue.mandates.map(
    ({ threshold }) => engine.catalogue.parameters[threshold]?.value ?? 0,
  );
  const rows = rowsOf(engine, found, thresholds);
  const judged = verdicts(engine, found, rows);
  const whole = asked.length === 0 && first === 0;
  if (call.text('page') !== null && !whole)
    throw misfit(
      '--page',
      'with --policy or --first',
      'all ministries from world 0: the page names the command that writes it',
    );
  if (call.text('middles') !== null && first !== 0)
    throw misfit('--middles', 'with --first', 'worlds from 0');
  const middles = call.text('middles');
  if (middles !== null) writeText(middles, middlesPage(engine, medians(engine, found, 'caretaker'), seeds));
  const file = call.text('page');
  const command = `npm run surplus -- balance --seeds ${seeds} --jobs ${jobs} --page docs/BALANCE.md`;
  if (file !== null) writeText(file, balancePage(engine, rows, judged, command));
  if (call.json) io.out(`${JSON.stringify({ seeds, first, rows, verdicts: judged }, null, 2)}\n`);
  else print(engine, rows, judged, io);
  return judged.every(({ holds }) => holds) ? HELD : DID_NOT_HOLD;
}

function playOne(engine: Engine, id: string, world: number): Campaign {
  const policy = POLICIES.find((one) => one.id === id);
  if (policy === undefined) throw misfit('--policy', id, 'a ministry');
  return good(campaign(engine, SCENARIO, policy, `balance-${world}`));
}

function middlesPage(engine: Engine, values: readonly number[], seeds: number): string {
  const command = `npm run surplus -- balance --policy caretaker --seeds ${seeds} --middles src/lab/middles.ts`;
  const list = engine.catalogue.mandates
    .map(({ id }, m) => `  ${Number.isFinite(values[m]) ? values[m] : 'Number.NaN'}, // ${id}\n`)
    .join('');
  return `// What the caretaker comes to in the middle world, by mandate of the catalogue, in the mandate’s own unit; not a number where nothing measures it.\n// Written by \`${command}\`.\nexport const CARETAKER_MIDDLES: readonly number[] = [\n${list}];\n`;
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`);

function print(engine: Engine, rows: readonly Row[], judged: readonly Verdict[], io: Io): void {
  const ids = engine.catalogue.mandates.map(({ id }) => id);
  io.out(
    aligned(
      ['ministry', 'lasted', 'won', 'credit', ...ids],
      rows.map((row) => [
        row.policy,
        percent(row.lasted),
        percent(row.won),
        percent(row.credit),
        ...row.held.map(percent),
      ]),
    ),
  );
  for (const { policy, endings } of rows)
    io.out(
      `${policy}: ${Object.entries(endings)
        .map(([how, count]) => `${how} ${count}`)
        .join(', ')}\n`,
    );
  for (const { rule, of, value, limit, holds } of judged)
    if (!holds) io.out(`does not hold: ${rule}, ${of}: ${Math.round(100 * value) / 100} against ${limit}\n`);
}

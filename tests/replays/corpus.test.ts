// The golden runs: each file reads, is canonical and plays to its fingerprints; and what was tampered with does not.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command, Played, RunFile } from '../../src/core/types.ts';
import { reserve } from '../../src/core/context.ts';
import { COMMAND_KINDS } from '../../src/core/run-file.ts';
import { ENDINGS } from '../../src/core/types.ts';
import { engine, good, playFrom, worldOf } from '../helpers.ts';
import { CORPUS } from './make.ts';
import { NAMES } from './runs.ts';

const files = readdirSync(CORPUS).filter((file) => file.endsWith('.json')).sort();
const textOf = (file: string): string => readFileSync(path.join(CORPUS, file), 'utf8');
const runOf = (file: string): RunFile => good(engine.parse(textOf(file)));
/** Null when it verifies; otherwise where it does not. */
const divergence = (run: RunFile): Played['divergence'] => good(engine.play(run)).divergence;

describe('the corpus', () => {
  it('has a file for each golden run, and no other', () => {
    expect(files).toEqual(NAMES.map((name) => `${name}.json`).sort());
    expect(files.length).toBeGreaterThanOrEqual(6);
  });
  it('has two runs of ten years, three scenarios, every family, an overlay and every kind of order', () => {
    const runs = files.map(runOf);
    expect(runs.filter((run) => run.days === 3652).length).toBeGreaterThanOrEqual(2);
    expect(new Set(runs.map((run) => run.spec.family)).size).toBe(4);
    expect(new Set(runs.map((run) => run.spec.scenario))).toEqual(new Set(['pakistan-2025', 'pakistan-fy25', 'two-lines']));
    expect(runs.some((run) => Object.keys(run.spec.options.parameters).length > 0)).toBe(true);
    expect(new Set(runs.flatMap((run) => run.commands.map(([, command]) => command.kind)))).toEqual(new Set(COMMAND_KINDS));
  });
  it('has a campaign won without coins and one won with them', () => {
    const end = (file: string) => good(engine.play(runOf(file))).state;
    const [without, held] = [end('won-without-coins.json'), end('won-with-coins.json')];
    expect(ENDINGS[without.office.ended]).toBe('three-without');
    expect(ENDINGS[held.office.ended]).toBe('three-with');
    expect(reserve(without)).toBe(0);
    expect(reserve(held)).toBeGreaterThan(50e8);
  });
  it('has a busy decade in which orders of every kind went through', () => {
    const run = runOf('busy-ten-years.json');
    const { seed, family } = run.spec;
    const world = worldOf({ seed, family });
    const { state, news } = playFrom(world, engine.begin(world), run.commands, run.days);
    expect(run.commands.length).toBeGreaterThan(300);
    const refused = news.flatMap((one) => (one.kind === 'refused' ? [one.command.kind] : []));
    for (const kind of new Set(run.commands.map(([, command]) => command.kind))) {
      const given = run.commands.filter(([, command]) => command.kind === kind).length;
      expect(given, kind).toBeGreaterThan(refused.filter((one) => one === kind).length);
    }
    expect(new Set(news.map((one) => one.kind)).size).toBeGreaterThanOrEqual(12);
    expect(state.log.count).toBe(run.commands.length);
  });
});

describe.each(files)('%s', (file) => {
  it('is written as Surplus writes it, for these rules and this content', () => {
    const run = runOf(file);
    expect(engine.serialise(run)).toBe(textOf(file));
    expect([run.spec.rules, run.spec.content]).toEqual([engine.rules, engine.content]);
    expect(run.fingerprints.at(-1)?.[0]).toBe(run.days);
  });
  it('plays to its fingerprints', () => {
    const differs = divergence(runOf(file));
    if (differs) expect.fail(`${file} differs from day ${differs.day} in ${differs.slice}; if that is meant: npx tsx tests/replays/make.ts`);
  });
  it('breaks no invariant on the way', () => {
    const run = runOf(file);
    const world = good(engine.open(run.spec));
    const broken: string[] = [];
    engine.play(run, undefined, (state) => {
      if (state.day % 5 === 0) broken.push(...engine.faults(world, state).map((what) => `day ${state.day}: ${what}`));
    });
    expect(broken.slice(0, 5)).toEqual([]);
  });
});

describe('a run that was tampered with', () => {
  const run = runOf('refused.json');
  const busy = runOf('sceptic-trader.json');
  const with_ = (at: number, command: Command): RunFile => ({ ...run, commands: run.commands.map((one, i) => (i === at ? [one[0], command] : one)) });
  it('names day and slice when an order that had an effect is changed', () => {
    const orders = busy.commands.map(([day, command]): readonly [number, Command] =>
      day === 1 && command.kind === 'treasury.buy' ? [day, { ...command, usd: command.usd + 1 }] : [day, command]);
    expect(divergence({ ...busy, commands: orders })).toEqual({ day: 108, slice: 'ledger' });
  });
  it('does not verify even when the changed order was refused before and after', () => {
    expect(divergence(with_(0, { kind: 'halls.build', place: 'elsewhere', size: 'hall', cooling: 'air' }))).toEqual({ day: 108, slice: 'log' });
    expect(divergence(with_(6, { kind: 'halls.order', site: 1, rig: 'standard', mw: 51 }))).toEqual({ day: 120, slice: 'log' });
  });
  it('does not verify with an order left out, added, or given a day later', () => {
    expect(divergence({ ...run, commands: run.commands.slice(1) })).toEqual({ day: 108, slice: 'log' });
    expect(divergence({ ...run, commands: [...run.commands, [119, { kind: 'treasury.sell', sat: 2e15 }]] })).toEqual({ day: 120, slice: 'log' });
    expect(divergence({ ...run, commands: run.commands.map(([day, command]) => [day === 60 ? 61 : day, command]) })).toEqual({ day: 108, slice: 'log' });
  });
  it('does not verify with two orders of a day changed about', () => {
    const [a, b, ...rest] = run.commands;
    expect(divergence({ ...run, commands: [b!, a!, ...rest] })).toEqual({ day: 108, slice: 'log' });
  });
  it('does not verify with another seed, family, scenario or parameter', () => {
    for (const change of [{ seed: 'No' }, { family: 'sceptic' as const }, { options: { parameters: { river_sd: 0.13 } } }]) {
      expect(divergence({ ...run, spec: { ...run.spec, ...change } })?.day, JSON.stringify(change)).toBe(108);
    }
    expect(divergence({ ...run, days: 120, spec: { ...run.spec, scenario: 'two-lines' } })).not.toBe(null);
  });
  it('names the day of a fingerprint that was changed, in its whole or in a slice', () => {
    const [first, last] = run.fingerprints;
    const flip = (print: string, i: number): string => print.slice(0, i) + (print[i] === '0' ? '1' : '0') + print.slice(i + 1);
    expect(divergence({ ...run, fingerprints: [first!, [last![0], flip(last![1], 3)]] })).toEqual({ day: 120, slice: 'log' });
    expect(divergence({ ...run, fingerprints: [[first![0], flip(first![1], 16 + 2 * 3)], last!] })).toEqual({ day: 108, slice: 'market' });
  });
  it('does not verify when it says that it lasted longer than its last fingerprint', () => {
    expect(divergence({ ...run, days: 150 })).not.toBe(null);
    expect(divergence({ ...run, fingerprints: [] })).not.toBe(null);
  });
  it('of other rules or other content is bad input, not a divergence', () => {
    expect(engine.play({ ...run, spec: { ...run.spec, rules: 999 } })).toMatchObject({ bad: true, code: 'other-rules', found: '999' });
    expect(engine.play({ ...run, spec: { ...run.spec, content: '0'.repeat(16) } })).toMatchObject({ bad: true, code: 'other-content' });
    expect(engine.play({ ...run, spec: { ...run.spec, scenario: 'atlantis' } })).toMatchObject({ bad: true, code: 'unknown-scenario' });
    expect(engine.play({ ...run, days: 3653 })).toMatchObject({ bad: true, code: 'too-many-days' });
  });
});

// Every figure explains itself: its terms add up to its value exactly, bit for bit, on any day of a busy run.
import { describe, expect, it } from 'vitest';
import type { CommandLog } from '../../src/core/types.ts';
import { becauseWords, quantityWords, speech } from '../../src/text/index.ts';
import { engine, good, worldOf } from '../helpers.ts';
import { busyLog } from './orders.ts';

const world = worldOf({ seed: 'explain', family: 'central', lasting: true });
/** A site, rigs and coins whatever the dice say: their terms are asked for below. */
const SURE: CommandLog = [
  [0, { kind: 'halls.build', place: 'hub', size: 'container', cooling: 'air' }],
  [0, { kind: 'halls.order', site: 2, rig: 'standard', mw: 2 }],
  [0, { kind: 'treasury.buy', usd: 5e6 }],
];
const log: CommandLog = [...SURE, ...busyLog(world.days)];
const days = [1, 16, 17, 47, 108, 250, 400, 747, 1100, 2000, 3300, 3652];
const snapshots = [0, 108, 700, 1900].map((day) => engine.advance(world, engine.begin(world), log, day));
const snapshotBefore = (day: number) => snapshots.filter((state) => state.day <= day).at(-1)!;

describe('an explanation', () => {
  it('adds up exactly for every figure on many days of a busy run', () => {
    let terms = 0;
    for (const day of days) {
      for (const { id, tick } of engine.quantities) {
        const told = good(engine.explain(world, log, snapshotBefore(day), id, day));
        const sum = told.terms.reduce((total, term) => total + term.amount, 0);
        if (!Object.is(sum + 0, told.value + 0))
          expect.fail(`${id} on day ${day}: terms make ${sum}, not ${told.value}`);
        for (const term of told.terms)
          expect(Number.isSafeInteger(term.amount / tick), `${id}: ${term.because}`).toBe(true);
        terms += told.terms.length;
      }
    }
    expect(terms).toBeGreaterThan(days.length * engine.quantities.length);
  }, 120_000);
  it('gives the value that the run has, to the tick', () => {
    for (const day of days) {
      const state = engine.advance(world, snapshotBefore(day), log, day);
      for (const { id, tick } of engine.quantities) {
        const value = good(engine.explain(world, log, snapshotBefore(day), id, day)).value;
        expect(
          Math.abs(value - engine.quantity(world, state, id)),
          `${id} on day ${day}`,
        ).toBeLessThanOrEqual(tick / 2);
      }
    }
  });
  it('is the same from whichever snapshot it starts', () => {
    for (const id of ['treasury_usd', 'reserve_sat', 'used_mw', 'grid_margin_pct']) {
      expect(engine.explain(world, log, snapshots[0]!, id, 747)).toEqual(
        engine.explain(world, log, snapshots[2]!, id, 747),
      );
    }
  });
  it('cites: each term a source, each input its unit and where it is from', () => {
    for (const { id, inputs } of engine.quantities) {
      const told = good(engine.explain(world, log, snapshotBefore(400), id, 400));
      expect(told.terms.length).toBeGreaterThan(0);
      for (const term of told.terms)
        expect(
          [term.because, term.source].every((text) => text.length > 0),
          id,
        ).toBe(true);
      expect(told.inputs.map((input) => input.id)).toEqual(inputs);
      for (const input of told.inputs) expect(input.source.length).toBeGreaterThan(2);
    }
  });
  it('names the causes of reserves and circular debt', () => {
    const causes = (id: string, day: number): string[] =>
      good(engine.explain(world, log, snapshotBefore(day), id, day)).terms.map((term) => term.because);
    // 1 August 2025 books July; 15 December brings a tranche
    expect(causes('fx_reserves_usd', 48)).toEqual(
      expect.arrayContaining(['month-start', 'current-account', 'fx-loans', 'fx-repayments']),
    );
    expect(causes('fx_reserves_usd', 184)).toContain('fx-tranche');
    expect(causes('circular_debt_pkr', 250)).toEqual(
      expect.arrayContaining([
        'opening-arrears',
        'debt-losses',
        'debt-unpaid',
        'debt-interest',
        'debt-surcharge',
        'debt-subsidy',
        'own-margin',
      ]),
    );
    expect(causes('fx_pkr_usd', 48)).toEqual(expect.arrayContaining(['month-start', 'thin-cover', 'luck']));
  });
  it('has words for every figure and every term', () => {
    for (const day of [48, 184, 400, 1100]) {
      for (const { id } of engine.quantities) {
        expect(quantityWords(speech, id).label).not.toBe(id);
        for (const { because } of good(engine.explain(world, log, snapshotBefore(day), id, day)).terms)
          expect(becauseWords(speech, because), `${id}: ${because}`).not.toBe(because);
      }
    }
  });
  it('names causes: three terms where there are three, words for each, nothing large left nameless', () => {
    const least: Record<string, number> = {
      treasury_usd: 6,
      reserve_sat: 3,
      reserve_usd: 3,
      power_pkr: 4,
      grid_margin_pct: 8,
      generated_mwh: 8,
      hydel_mw: 5,
      hashprice_usd: 3,
      licensed_mw: 3,
      royalty_sat: 3,
      fuel_import_usd: 3,
      carry_usd: 3,
    };
    // licensed halls come and go: royalties have their causes on a day on which there are some
    const paid = [...days].reverse().find((day) => {
      const state = engine.advance(world, snapshotBefore(day), log, day);
      return engine.quantity(world, state, 'royalty_sat') > 0;
    });
    for (const [id, count] of Object.entries(least)) {
      const day = id === 'royalty_sat' ? (paid ?? -1) : 747;
      expect(
        good(engine.explain(world, log, snapshotBefore(day), id, day)).terms.length,
        id,
      ).toBeGreaterThanOrEqual(count);
    }
    for (const day of days)
      for (const { id } of engine.quantities) {
        const { terms, value } = good(engine.explain(world, log, snapshotBefore(day), id, day));
        for (const term of terms) {
          expect(becauseWords(speech, term.because), `${id}: ${term.because}`).not.toBe(term.because);
          if (
            ['rest', 'other', 'rounding'].includes(term.because) ||
            /other/i.test(becauseWords(speech, term.because))
          )
            expect(Math.abs(term.amount), `${id}: ${term.because}`).toBeLessThanOrEqual(Math.abs(value) / 10);
        }
      }
  });
  it('has ticks that are powers of two, so that sums of them are exact', () => {
    for (const { tick, id } of engine.quantities) expect(Number.isInteger(Math.log2(tick)), id).toBe(true);
  });
  it('of nothing known, or of a day that is not, is bad input', () => {
    expect(engine.explain(world, log, snapshots[0]!, 'happiness', 5)).toMatchObject({
      bad: true,
      code: 'unknown-quantity',
    });
    for (const day of [-1, 1.5, Number.NaN, 3653])
      expect(engine.explain(world, log, snapshots[0]!, 'price_usd', day)).toMatchObject({
        bad: true,
        code: 'day-range',
      });
    expect(engine.explain(world, log, snapshots[1]!, 'price_usd', 50)).toMatchObject({
      bad: true,
      code: 'day-range',
    });
  });
  it('moves when a parameter moves', () => {
    const twin = worldOf({
      seed: 'explain',
      family: 'central',
      lasting: true,
      parameters: { office_usd_year: 5e6 },
    });
    const [one, two] = [world, twin].map((own) =>
      good(engine.explain(own, log, engine.begin(own), 'treasury_usd', 60)),
    );
    expect(one!.terms.find((term) => term.because === 'office')?.amount).not.toBe(
      two!.terms.find((term) => term.because === 'office')?.amount,
    );
  });
});

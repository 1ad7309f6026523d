// What occurs and what it is worth: the exhaustive runner's counts, and runs with and without an answer or a law.
import { describe, expect, it } from 'vitest';
import { ablateChoice, ablateLaw, type Moved, occur, type Stand, WORDED } from '../../src/lab/index.ts';
import { engine, good } from '../helpers.ts';

const whole = process.env.SURPLUS_LONG === '1';
/** Some coins are held, since one answer sells them. */
const stand: Stand = {
  scenario: 'pakistan-2025',
  seed: 'ablate',
  day: 400,
  before: [[10, { kind: 'treasury.buy', usd: 3_000_000 }]],
  days: 120,
};
/** Campaigns after which what was never seen is not luck’s fault; far fewer do. */
const MOST = 320;
const ids = (moved: readonly Moved[]): string[] => moved.map(({ quantity }) => quantity);

describe('what occurs', () => {
  const wanted = {
    endings: ['default'],
    news: ['event-opened', 'nothing-of-the-kind'],
    refusals: ['no-cash'],
  };
  const found = good(occur(engine, 'pakistan-2025', 3, wanted));
  it('is counted by campaign, each with a run that shows it', () => {
    const cards = found.shown.filter(({ kind }) => kind === 'event');
    expect(cards.length).toBeGreaterThan(30);
    for (const one of found.shown) {
      // and one of the nation that has less to ask for
      expect(one.campaigns).toBeLessThanOrEqual(4);
      expect(one.seed).toMatch(/^exhaust-[012]$/);
    }
    expect(found.shown.filter(({ kind }) => kind === 'choice').length).toBeGreaterThan(40);
  });
  it('leaves what was never seen on a list of its own', () => {
    expect(found.never).toContainEqual({ kind: 'news', id: 'nothing-of-the-kind' });
    const seen = new Set(found.shown.map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id } of found.never) expect(seen.has(`${kind} ${id}`)).toBe(false);
  });
  // a minute of one core on a quiet machine, of which others may take their share
  it.runIf(process.env.SURPLUS_LONG === '1')(
    'is everything: each card, answer, headline, law, clause, tenant, ending, way out, piece of news and refusal, by orders and seeds alone',
    {
      timeout: 900_000,
    },
    () => {
      const all = good(occur(engine, 'pakistan-2025', MOST, WORDED));
      expect(all.never).toEqual([]);
    },
  );
  it('refuses a scenario that is not there', () => {
    expect(occur(engine, 'atlantis', 1, wanted)).toMatchObject({ bad: true, code: 'unknown-scenario' });
  });
});

describe('what something is worth', () => {
  it('of an answer: the figures that come out different with the same luck', async () => {
    const coal = ids(good(await ablateChoice('lng-stop', 'coal-surge', stand)));
    expect(coal).toEqual(expect.arrayContaining(['treasury_usd']));
    const water = ids(good(await ablateChoice('low-reservoir', 'hold', stand)));
    expect(water).toContain('hydel_mw');
    expect(water).not.toContain('price_usd');
  });
  it('of a law and of a clause', async () => {
    const law = ids(good(await ablateLaw('industry-package', {}, null, { ...stand, days: 260 })));
    expect(law).toContain('package_mw');
    const clause = await ablateLaw('industry-package', { tariff_pkr_kwh: 20 }, {}, { ...stand, days: 260 });
    expect(ids(good(clause))).toContain('package_mw');
  });
  it('is nothing where nothing differs', async () => {
    expect(good(await ablateLaw('industry-package', {}, {}, { ...stand, days: 30 }))).toEqual([]);
    expect(await ablateChoice('aliens', 'land', stand)).toMatchObject({ bad: true });
  });
  // relations are kept by rooms; until all are in, answers that only sway move no figure
  it
    .runIf(whole)
    .each(engine.catalogue.events.flatMap(({ id, choices }) => choices.map((one) => [id, one.id])))(
    'of %s, %s is something',
    async (event, choice) => {
      const moved = good(await ablateChoice(event!, choice!, { ...stand, days: 365 }));
      expect(moved.length).toBeGreaterThan(0);
    },
  );
});

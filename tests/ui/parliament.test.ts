// The parliament desk: where seats stand, names that do not touch, which law it opens with, and the 32 levers of the codex.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/session/index.ts';
import { clauseAmount, clauseRange, commandLine, speech, words } from '../../src/text/index.ts';
import { bearingsOf } from '../../src/ui/desks/parliament/bearings.ts';
import { amountOf, leversOf } from '../../src/ui/desks/parliament/levers.ts';
import { HALL, labelsOf, seatsOf } from '../../src/ui/desks/parliament/seats.ts';
import { decreeable, firstLaw, whereIs } from '../../src/ui/desks/parliament/which.ts';
import { voteAt } from '../../src/ui/play/vote-near.ts';
import { engine, stateOn, worldOf } from '../helpers.ts';

const world = worldOf();
const { parties } = world.nation.parliament!;

describe('the hemicycle', () => {
  const benches = parties.map((party) => ({
    seats: party.assembly,
    ayes: 1,
    open: 1,
    noes: party.assembly - 2,
  }));
  const { seats, wedges, dot } = seatsOf(benches);
  it('gives each of 336 members a seat inside the hall, and none twice', () => {
    expect(seats).toHaveLength(336);
    const places = new Set(seats.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(places.size).toBe(336);
    for (const { x, y } of seats) {
      const radius = Math.hypot(x - HALL.x, y - HALL.y);
      expect(radius).toBeLessThanOrEqual(HALL.outer + 0.1);
      expect(radius).toBeGreaterThanOrEqual(HALL.inner - 0.1);
    }
    expect(dot).toBeGreaterThan(2);
  });
  it('sits ayes before the open before the noes in every party', () => {
    for (const { party } of wedges) {
      const minds = seats.filter((seat) => seat.party === party).map(({ mind }) => mind);
      expect(minds.slice(0, 2)).toEqual(['aye', 'open']);
      expect(new Set(minds.slice(2)).has('aye')).toBe(false);
    }
  });
  it('keeps parties apart: each wedge ends before the next begins', () => {
    for (let i = 1; i < wedges.length; i++) expect(wedges[i]!.from).toBeLessThan(wedges[i - 1]!.to);
  });
  it('writes names that do not lie on each other', () => {
    const wide = (): number => 100;
    const labels = labelsOf(wedges, wide);
    for (const one of labels)
      for (const other of labels) {
        if (one === other || Math.abs(one.y - other.y) >= 14) continue;
        const from = ({ x, anchor }: typeof one): number =>
          anchor === 'end' ? x - 100 : anchor === 'start' ? x : x - 50;
        expect(Math.abs(from(one) - from(other))).toBeGreaterThan(99);
      }
  });
});

describe('what a law moves', () => {
  const of = (id: string) => {
    const law = engine.catalogue.laws.find((one) => one.id === id)!;
    return bearingsOf(
      world,
      law,
      law.clauses.map(({ start }) => start),
    );
  };
  const { programme, society } = world.nation;
  it.each(engine.catalogue.laws)(
    '$id: groups, partners, FATF, the Fund and the index say so too',
    ({ id }) => {
      const told = of(id).force.map(({ name }) => name);
      const named = [
        ...society!.groups.flatMap((group) => (group.laws[id] === undefined ? [] : /^Consent: /)),
        ...programme!.partners.flatMap(({ minds }) =>
          minds.some(({ law }) => law === id) ? /^Goodwill: / : [],
        ),
        ...programme!.fatf.drivers.flatMap(({ laws, without }) =>
          [...laws, ...without].includes(id) ? /^FATF: / : [],
        ),
        ...programme!.fund.benchmarks.flatMap(({ laws }) => (laws.includes(id) ? /^The Fund: / : [])),
        ...(programme!.fund.announced.includes(id) ? [/^The Fund: Announced/] : []),
        ...(programme!.index.laws.includes(id) ? [/index/] : []),
      ];
      for (const pattern of named) {
        const asked = named.filter((one) => String(one) === String(pattern)).length;
        expect(told.filter((name) => pattern.test(name)).length, String(pattern)).toBeGreaterThanOrEqual(
          asked,
        );
      }
      expect(new Set(told).size).toBe(told.length);
    },
  );
  it('tells a price that a package sets, what a lapse voids, and how far bonds may go', () => {
    expect(of('industry-package').once).toContainEqual({ name: words.power.package, amount: 'Rs 22.98/kWh' });
    expect(of('assets-act').end.map(({ name }) => name)).toContain('Licences are void');
    expect(of('bonds-act').force).toContainEqual({
      name: 'Bitcoin-linked bond',
      amount: 'up to $300.0 m',
    });
  });
});

describe('the desk', () => {
  const shown = stateOn(world);
  const gameOf = (state: typeof shown): Game => ({ world, shown: state }) as unknown as Game;
  it('opens with the next vote, else with what is on its road', () => {
    expect(firstLaw(gameOf(shown))).toBe('assets-act');
    const tabled = engine.preview(world, shown, [{ kind: 'laws.table', law: 'gains-tax', clauses: {} }]);
    expect(firstLaw(gameOf(tabled))).toBe('gains-tax');
    expect(whereIs(tabled, world.scenario.laws.indexOf('gains-tax'))).toBe('road');
    expect(whereIs(tabled, 0)).toBe('open');
  });
  it('shows the chamber on the map from a fortnight before the bell', () => {
    expect(voteAt(gameOf(shown))).toBe(null);
    const near = structuredClone(shown);
    const at = world.scenario.laws.indexOf('council');
    near.laws.stage[at] = 'floor';
    near.laws.next_day[at] = near.day + 14;
    expect(voteAt(gameOf(near))).toEqual({ law: 'council', at });
    near.laws.next_day[at] = near.day + 15;
    expect(voteAt(gameOf(near))).toBe(null);
  });
  it('sums what a law moves by its clauses, and prints each with its unit', () => {
    const law = engine.catalogue.laws.find(({ id }) => id === 'reserve-act')!;
    const sums = Object.fromEntries(leversOf(law, [40, 10, 4]));
    expect(sums.margin_claim).toBeCloseTo(0.4, 9);
    expect(amountOf(speech.say, 'margin_claim', 0.4)).toBe('+40.0 %');
    expect(amountOf(speech.say, 'cost_usd_year', 2e6)).toBe('$2.0 m');
    expect(amountOf(speech.say, 'vehicles_k_year', 200)).toBe('200');
    expect(amountOf(speech.say, 'home_units', 100)).toBe('100');
    expect(amountOf(speech.say, 'night_rebate_pkr_kwh', 6)).toBe(speech.say.pkrKwh(6));
  });
  it('says no lever as a share of more than the whole, so that a count has no per cent', () => {
    const said = engine.catalogue.laws.flatMap((law) =>
      leversOf(
        law,
        law.clauses.map(({ most }) => most),
      ).map(([lever, sum]) => amountOf(speech.say, lever, sum)),
    );
    const shares = said.flatMap((text) => /([\d,.]+) ?%/.exec(text)?.[1] ?? []);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.filter((share) => Number(share.replace(',', '')) > 100)).toEqual([]);
  });
  it('prints every clause with words for its unit', () => {
    for (const { id, clauses } of engine.catalogue.laws)
      for (const clause of clauses) {
        expect(words.laws[id]?.clauses[clause.id]?.label, `${id} ${clause.id}`).toBeTruthy();
        expect(Object.hasOwn(words.clauseUnits, clause.unit), clause.unit).toBe(true);
        expect(clauseAmount(speech, clause, clause.start)).toMatch(/\d/);
        const [least = '', most = ''] = clauseRange(speech, clause).split(' to ');
        expect(most).toBe(clauseAmount(speech, clause, clause.most));
        expect(clauseAmount(speech, clause, clause.least).startsWith(least)).toBe(true);
      }
  });
});

describe('words of parliament', () => {
  it('name every party, member, demand of the partner, lever and law', () => {
    for (const { id, demands = [] } of parties) {
      expect(Object.hasOwn(words.parliament.parties, id)).toBe(true);
      expect(Object.hasOwn(words.partyFacts, id)).toBe(true);
      for (const demand of demands) expect(Object.hasOwn(words.parliament.asks, demand.id)).toBe(true);
    }
    for (const { id } of world.nation.parliament!.members)
      expect(Object.hasOwn(words.parliament.members, id)).toBe(true);
    for (const { id } of engine.catalogue.laws) expect(Object.hasOwn(words.laws, id)).toBe(true);
  });
  it('map all 32 levers to a law or one of its clauses', () => {
    expect(words.leverRows).toHaveLength(32);
    for (const { law, clause } of words.leverRows) {
      const content = engine.catalogue.laws.find(({ id }) => id === law);
      expect(content, law).toBeDefined();
      if (clause !== '') expect(content!.clauses.map(({ id }) => id)).toContain(clause);
    }
    expect(new Set(words.leverRows.map(({ law }) => law)).size).toBe(21);
  });
});

describe('orders and ordinances', () => {
  it('print a clause with its unit', () => {
    const command = {
      kind: 'parliament.clause',
      law: 'assets-act',
      clause: 'capital_usd_m',
      value: 1.5,
    } as const;
    expect(commandLine(speech, command, String, world.laws)).toBe(
      'Amend the digital assets Act: Paid-up capital at $1.5 m',
    );
  });
  it('lists only what could be put in force today: in a recess, once, and not while it holds', () => {
    const ids = (state: typeof recess): string[] => decreeable(engine, world, state).map(({ id }) => id);
    const recess = stateOn(world, 20);
    recess.laws.capital = 5;
    expect(engine.tabling(world, recess, 'assets-act')?.recess).toBe(true);
    expect(ids(recess)).toContain('assets-act');
    const again = structuredClone(recess);
    again.laws.decrees[world.scenario.laws.indexOf('assets-act')] = 1;
    expect(ids(again)).not.toContain('assets-act');
    expect(ids({ ...stateOn(world, 100), laws: recess.laws })).toEqual([]);
  });
});

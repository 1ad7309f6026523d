// Nothing the core is given is touched, and a listener changes nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepFreeze, engine, worldOf } from '../helpers.ts';
import { assure } from './assure.ts';
import { busyLog, hostile, republic } from './orders.ts';

const world = worldOf({ seed: 'pure', lasting: true });
const commands = busyLog(1500);
const states = [0, 1, 107, 108, 500, 1200, 1499].map((day) =>
  deepFreeze(engine.advance(world, engine.begin(world), commands, day)),
);
const safe = fc.oneof(
  { weight: 3, arbitrary: republic },
  { weight: 1, arbitrary: hostile.filter((one) => one.kind !== 'laws.table') },
);

it('check, preview, step, advance and explain leave frozen states and orders alone', () => {
  assure(
    import.meta.filename,
    150,
    fc.property(fc.constantFrom(...states), fc.array(safe, { maxLength: 5 }), (state, orders) => {
      const before = JSON.stringify(state);
      deepFreeze(orders);
      for (const order of orders) engine.check(world, state, order);
      engine.preview(world, state, orders);
      engine.step(world, state, orders);
      engine.advance(
        world,
        state,
        orders.map((order) => [state.day, order] as const),
        state.day + 3,
      );
      engine.explain(world, [], state, 'hashprice_usd', state.day + 2);
      engine.prices(world, state);
      engine.fingerprint(state);
      expect(JSON.stringify(state)).toBe(before);
    }),
  );
});

it('the catalogue, the world and the log are not written to by a run', () => {
  const own = worldOf({ seed: 'frozen' });
  const spec = JSON.stringify(own.spec);
  const p = JSON.stringify(own.p);
  const catalogue = JSON.stringify(engine.catalogue);
  const log = deepFreeze(structuredClone(commands));
  engine.advance(own, engine.begin(own), log, 1500);
  expect([JSON.stringify(own.spec), JSON.stringify(own.p), JSON.stringify(engine.catalogue)]).toEqual([
    spec,
    p,
    catalogue,
  ]);
});

it('to listen, to watch and to explain change no day', () => {
  const state = states[4]!;
  const silent = engine.advance(world, state, commands, 700);
  const seen: number[] = [];
  const watched = engine.advance(
    world,
    state,
    commands,
    700,
    () => undefined,
    (now) => seen.push(now.day),
  );
  expect(engine.fingerprint(watched)).toBe(engine.fingerprint(silent));
  expect(seen).toEqual(Array.from({ length: 200 }, (_, i) => 501 + i));
});

it('a preview is what the day begins with: stepping on from it is stepping with the orders', () => {
  assure(
    import.meta.filename,
    80,
    fc.property(fc.constantFrom(...states), fc.array(republic, { maxLength: 4 }), (state, orders) => {
      const after = engine.step(world, engine.preview(world, state, orders), []);
      expect(engine.fingerprint(after)).toBe(engine.fingerprint(engine.step(world, state, orders)));
    }),
  );
});

it('check says what step does: an order is refused exactly when check refuses it', () => {
  assure(
    import.meta.filename,
    200,
    fc.property(fc.constantFrom(...states), republic, (state, order) => {
      const verdict = engine.check(world, state, order);
      const refused = engine.preview(world, state, [order]).log.refused - state.log.refused;
      expect(refused).toBe(verdict === null ? 0 : 1);
    }),
  );
});

it('worlds and states that take turns day by day end as each does alone', () => {
  const other = worldOf({ seed: 'another', lasting: true });
  const log = busyLog(700, 11);
  // two runs of one world, and one of another: a plant retired, halls on their way, people at a gate come up in one and not in the next
  const runs = [
    { of: world, log: commands },
    { of: other, log },
    { of: world, log },
  ].map(({ of, log: orders }) => ({ of, orders, state: engine.begin(of) }));
  for (let day = 0; day < 700; day++)
    for (const run of runs)
      run.state = engine.step(
        run.of,
        run.state,
        run.orders.filter(([at]) => at === day).map(([, command]) => command),
      );
  for (const { of, orders, state } of runs)
    expect(engine.fingerprint(state)).toBe(
      engine.fingerprint(engine.advance(of, engine.begin(of), orders, 700)),
    );
});

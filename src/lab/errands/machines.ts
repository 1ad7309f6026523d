// Errands for machines and minds: AI halls with and without paths to the world; every seat of the council taken and asked.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { firstOfMonth, type Morning, mine, SPREAD } from '../ministries/tools.ts';
import { anyPlace, kept, REFORMS, SHEDDING, watched } from './duties.ts';
import { oneByOne } from './means.ts';

/** A licence for chips, an own cloud while it is early, and ground for the largest tenants; paths to the world by law and by sea, or none. */
export const machines =
  (paths: boolean): Morning =>
  (engine, world, state) => {
    const { halls, contracts, offers } = state.compute;
    const ground = halls.reduce((sum, { mw }) => sum + mw, 0);
    const let_mw = contracts.reduce((sum, { mw }) => sum + mw, 0);
    const out: Command[] = [
      { kind: 'programme.deal', deal: 'us-chips' },
      ...kept(engine, world, state),
      ...watched(world, state),
      ...oneByOne(engine, world, state, REFORMS),
    ];
    for (const offer of offers)
      for (const hall of halls) out.push({ kind: 'compute.sign', offer: offer.id, hall: hall.id });
    if (!firstOfMonth(engine, world, state)) return out;
    if (!halls.some(({ form }) => form > 0))
      out.push({ kind: 'compute.build', place: 'hub', form: 'cloud', mw: 1, backup: true });
    else if (paths) out.push({ kind: 'programme.deal', deal: 'china-cable' }, { kind: 'compute.cable' });
    if (ground - let_mw < 90 && (state.day > 400 || halls.length > 0))
      out.push({
        kind: 'compute.build',
        place: anyPlace(world, state, 2),
        form: 'land',
        mw: halls.length < 2 ? 5 : 95,
        backup: false,
      });
    if (let_mw > 20) out.push({ kind: 'compute.ladder', first: 'halls' });
    return out;
  };

/** An adviser's word that nothing will be dear, worth nothing itself. */
function counselOf(adviser: string): Command {
  const none = { low: 0, mid: 0, high: 0, regret_by: 0 };
  return { kind: 'council.counsel', adviser, question: 'coins', plan: 'stand', regret: 'stand', ...none };
}

/** Every seat taken, counsel and a call each quarter, deals with everybody, halls here and there. */
export function caller(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  const advisers = world.nation.council?.advisers ?? [];
  for (const at of state.council.candidates)
    out.push({ kind: 'council.seat', adviser: advisers[at]?.id ?? '' });
  if (state.day === 0) out.push({ kind: 'office.letter', letter: 'engineers' });
  if (firstOfMonth(engine, world, state)) {
    for (const { id } of advisers)
      out.push(
        { kind: 'council.declare', adviser: id },
        { kind: 'council.recuse', adviser: id },
        counselOf(id),
      );
    out.push(
      { kind: 'office.predict', call: 'up', sure: 70 },
      { kind: 'people.share', pct: 5 + (state.day % 7) },
      ...mine(engine, world, state, SPREAD, 5, 30e6),
    );
    for (const { id } of world.nation.programme?.deals ?? []) out.push({ kind: 'programme.deal', deal: id });
  }
  return [...out, ...oneByOne(engine, world, state, [['council'], SHEDDING])];
}

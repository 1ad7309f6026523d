// What ministries order of compute and of the demand side: at random, and what one does that bets on AI halls.
import type { Command, Engine, HallForm, State, World } from '../core/types.ts';

const FORMS: readonly HallForm[] = ['land', 'shell', 'cloud'];
type Dice = (n: number) => number;

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

/** One order to AI halls, batteries and plants, drawn by the dice from everything that can be asked of them. */
export function drawCompute({ nation }: World, state: State, h: Dice): Command {
  const place = pick(nation.places, h(1))?.id ?? '';
  const { halls, offers } = state.compute;
  const hall = pick(halls, h(51))?.id ?? 0;
  const all: readonly Command[] = [
    {
      kind: 'compute.build',
      place,
      form: pick(FORMS, h(52)) ?? 'land',
      mw: 1 + (h(53) % 100),
      backup: h(54) % 2 === 0,
    },
    { kind: 'compute.sign', offer: pick(offers, h(55))?.id ?? 0, hall },
    { kind: 'compute.sign', offer: pick(offers, h(56))?.id ?? 0, hall },
    { kind: 'compute.backup', hall },
    { kind: 'compute.cable' },
    { kind: 'compute.train', people: 50 * (1 + (h(57) % 8)) },
    { kind: 'compute.ladder', first: h(58) % 2 === 0 ? 'homes' : 'halls' },
    { kind: 'grid.storage', place, mw: 50 * (1 + (h(59) % 4)) },
    { kind: 'grid.retire', plant: pick(nation.plants, h(60))?.id ?? '' },
  ];
  return pick(all, h(61)) ?? { kind: 'compute.cable' };
}

/** A plan of ground first, then a shell, each with room for what is asked; offers signed, paths laid, people trained. */
export function letHalls(engine: Engine, world: World, state: State, keep: number): Command[] {
  const now = engine.compute(world, state);
  if (now === null) return [];
  const cash = engine.quantity(world, state, 'treasury_usd') - keep;
  const out: Command[] = [];
  const { compute } = state;
  const asked = compute.offers.reduce(
    (sum, { tenant }) => sum + (engine.catalogue.tenants[tenant]?.mw ?? 0),
    0,
  );
  const built = compute.halls.reduce((sum, { mw }) => sum + mw, 0);
  const let_mw = compute.contracts.reduce((sum, { mw }) => sum + mw, 0);
  for (const offer of compute.offers)
    for (const hall of compute.halls) out.push({ kind: 'compute.sign', offer: offer.id, hall: hall.id });
  const mw = 20;
  if (built - let_mw < Math.max(mw, asked) && cash > mw * now.build_usd_mw.land)
    out.push({
      kind: 'compute.build',
      place: pick(world.nation.places, built / mw)?.id ?? '',
      form: 'land',
      mw,
      backup: false,
    });
  if (now.paths < 3 && cash > 10e6) out.push({ kind: 'compute.cable' });
  if (now.staffed < 1 && cash > 5e6) out.push({ kind: 'compute.train', people: 50 });
  if (compute.first === 0 && let_mw > 20) out.push({ kind: 'compute.ladder', first: 'halls' });
  return out;
}

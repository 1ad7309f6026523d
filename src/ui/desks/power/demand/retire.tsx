// Ending a plant's contract: what is owed for it, what it ran, what leaves the evening peak, and the order. The same on desk and map.
import { useState } from 'react';
import { useChoice, useGame, useSession } from '../../../deps.tsx';
import { contractsOf, estimateRetire } from '../../../estimates.ts';
import { Act, Card, Pairs, Select } from '../../../kit/parts.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useOrder } from '../../order.ts';
import { called } from '../../relations/abroad.ts';

const W = words.demand;

export function Retire() {
  const game = useGame();
  const selected = useChoice((now) => now.selected);
  const open = contractsOf(game.world, game.shown);
  const [plant, setPlant] = useState(() =>
    selected?.kind === 'plant' && open.includes(selected.id) ? selected.id : (open[0] ?? ''),
  );
  const chosen = open.includes(plant) ? plant : (open[0] ?? '');
  const { retired } = game.shown.grid;
  const closed = retired.reduce((sum, i) => sum + (game.world.nation.plants[i]?.mw ?? 0), 0);
  if (open.length === 0) return null;
  return (
    <Card title={W.retireTitle} note={closed > 0 ? W.closed(fmt.mw(closed)) : W.retireNote}>
      <div className="form">
        <Select
          label={W.plant}
          value={chosen}
          options={open.map((id) => [id, say.name('plant', id)] as const)}
          onChange={setPlant}
        />
        <RetireAct plant={chosen} />
      </div>
    </Card>
  );
}

/** Figures and the button for one plant. */
export function RetireAct({ plant }: { readonly plant: string }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const order = useOrder({ kind: 'grid.retire', plant });
  const found = engine === null ? null : estimateRetire(engine, game, plant);
  const at = game.world.nation.plants.findIndex(({ id }) => id === plant);
  const owner = game.world.nation.contracts?.owners[plant];
  const tariff = engine?.quantity(game.world, game.shown, 'tariff_pkr_kwh') ?? 0;
  return (
    <>
      <Pairs
        rows={[
          [W.owed, found === null ? '–' : fmt.pkr(found.pkr_year)],
          [W.settled, found === null ? '–' : fmt.pkr(found.settled_pkr), 'c-risk'],
          [
            W.tariffFalls,
            found === null ? '–' : fmt.change(-tariff * found.tariff_share, 'Rs/kWh', 0.01),
            'c-ok',
          ],
          [W.eveningLess, fmt.mw(Math.round(game.state.grid.available_mw[at] ?? 0)), 'c-risk'],
          [W.owner, owner === undefined ? W.nobody : called(words.programme.partners, owner)],
        ]}
      />
      <Act label={W.retire} refusal={order.refusal} onAct={order.give} />
    </>
  );
}

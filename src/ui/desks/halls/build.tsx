// Building a site: place, size and cooling, with price, date and room shown before the order is given.
import { useEffect, useMemo, useState } from 'react';
import type { Command, Cooling, SiteKind } from '../../../core/types.ts';
import { useChoice, useDeps, useGame, useSession } from '../../deps.tsx';
import { cashUsd, estimateRigs, estimateSite } from '../../estimates.ts';
import { Act, Card, Choices, Pairs, Select } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const SIZES: readonly SiteKind[] = ['container', 'hall', 'campus'];
const COOLINGS: readonly Cooling[] = ['air', 'immersion'];

export function Build() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const selected = useChoice((now) => now.selected);
  const { places } = game.world.nation;
  const { choice } = useDeps();
  const ghost = useChoice((now) => now.ghost)?.siteGhost;
  const [place, setPlace] = useState(
    () => ghost?.place ?? (selected?.kind === 'place' ? selected.id : (places[0]?.id ?? '')),
  );
  const [size, setSize] = useState<SiteKind>(() => ghost?.size ?? 'hall');
  const [cooling, setCooling] = useState<Cooling>('air');
  const command = useMemo<Extract<Command, { kind: 'halls.build' }>>(
    () => ({ kind: 'halls.build', place, size, cooling }),
    [place, size, cooling],
  );
  const order = useOrder(command);
  const found = useMemo(
    () => (engine === null ? null : estimateSite(engine, game, command)),
    [engine, game, command],
  );
  useEffect(() => {
    if (choice.get().ghost?.siteGhost === undefined || engine === null) return;
    const { mw } = engine.prices(game.world, game.shown).site[size];
    choice.set({ ghost: { siteGhost: { place, size, mw } } });
  }, [choice, engine, game.world, game.shown, place, size]);
  const build = (): void => {
    choice.set({ ghost: null });
    order.give();
  };
  const chosen = places.find((one) => one.id === place);
  const at = places.findIndex((one) => one.id === place);
  const ai = game.shown.compute.halls.filter((one) => one.place === at).reduce((sum, one) => sum + one.mw, 0);
  const used =
    ai +
    game.shown.halls.sites.filter((one) => one.place === at).reduce((sum, one) => sum + one.mw, 0) +
    game.shown.halls.licensed.filter((one) => one.place === at).reduce((sum, one) => sum + one.mw, 0);
  const cash = cashUsd(game.shown);
  const W = words.screens.halls;
  const full =
    engine === null || found === null ? null : estimateRigs(engine, game, 'standard', found.site.mw, cooling);
  const running = full === null || found === null ? 0 : Math.max(full.arriveDay, found.site.ready_day);
  const rows: [string, string, string?][] = [
    [W.price, found === null ? '–' : fmt.usd(found.usd)],
    [
      W.cashAfter,
      found === null ? '–' : fmt.usd(cash - found.usd),
      found !== null && cash < found.usd ? 'c-risk' : '',
    ],
    [
      W.readyIn,
      found === null
        ? '–'
        : [
            fmt.days(found.site.ready_day - game.shown.day),
            say.shortDate(game.world, found.site.ready_day),
          ].join(words.screens.marks.comma),
    ],
    [
      W.room,
      chosen === undefined
        ? '–'
        : words.screens.ofRoom(fmt.mw(Math.round(used * 10) / 10), fmt.mw(chosen.limit_mw)),
    ],
    [
      W.waterHeat,
      chosen === undefined
        ? '–'
        : `${words.screens.waters[chosen.water]}${words.screens.marks.comma}${fmt.change(chosen.heat_c, '°C', 0.1)}`,
    ],
    [W.toFill, full === null ? '–' : W.toFillSays(fmt.usd(full.usd), say.shortDate(game.world, running))],
    [W.filled, full === null ? '–' : W.aYearToday(fmt.btc(full.year.sat_year)), 'c-btc'],
  ];
  return (
    <Card title={words.halls.build} note={words.halls.cash(fmt.usd(cash))}>
      <div className="form">
        <Select
          label={words.halls.place}
          value={place}
          options={places.map(
            (one) => [one.id, `${say.name('place', one.id)} · ${say.name('zone', one.zone)}`] as const,
          )}
          onChange={setPlace}
        />
        <Choices
          label={words.halls.size}
          value={size}
          options={SIZES.map((one) => [one, words.halls.sizes[one]] as const)}
          onChange={setSize}
        />
        <Choices
          label={words.halls.cooling}
          value={cooling}
          options={COOLINGS.map((one) => [one, words.halls.coolings[one]] as const)}
          onChange={setCooling}
        />
        <div className="outcome">
          <Pairs rows={rows} />
        </div>
        <Act label={words.screens.halls.buildIt} refusal={order.refusal} onAct={build} primary />
      </div>
    </Card>
  );
}

// After the block: three retargets while others switch off, the own share of the network, and at the end what price, difficulty and ministry did.
import type { Game, HalvingNear } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.halving;
/** Days before the block that the account of it begins: from when the halving came into view. */
const VIEW = 90;

/** A recorded figure on a morning; of the last one that was recorded where that is later. */
function on({ history }: Game, id: string, day: number): number {
  const values = history.series[id] ?? [];
  return values[Math.max(0, Math.min(day, values.length - 1))] ?? 0;
}
function shareOn(game: Game, day: number): number {
  const network = on(game, 'network_ehs', day);
  return network > 0 ? on(game, 'own_ehs', day) / network : 0;
}

export function After({ near }: { readonly near: HalvingNear }) {
  const game = useGame();
  const before = shareOn(game, near.day);
  const now = shareOn(game, game.state.day);
  return (
    <section>
      <h3 className="lab">{W.retargets}</h3>
      <ol className="retargets">
        {[0, 1, 2].map((i) => {
          const one = near.retargets[i];
          return (
            <li key={i} className={one === undefined ? 'dim' : undefined}>
              {one === undefined
                ? W.waiting
                : W.retarget(say.shortDate(game.world, one.day), fmt.change(one.change_pct, '%', 0.1))}
            </li>
          );
        })}
      </ol>
      <p>{before + now > 0 ? W.share(fmt.share(before, 2), fmt.share(now, 2)) : W.shareNone}</p>
    </section>
  );
}

/** Price did x, difficulty did y, you did z. */
export function Told({ near }: { readonly near: HalvingNear }) {
  const game = useGame();
  const { day } = game.state;
  const change = (id: string): string => {
    const before = on(game, id, near.day);
    return before > 0 ? fmt.change((on(game, id, day) / before - 1) * 100, '%', 1) : '–';
  };
  const orders = game.log.filter(
    ([at, { kind }]) => at >= near.day - VIEW && /^(?:halls|treasury)\./.test(kind),
  ).length;
  const hashrate = on(game, 'own_ehs', near.day) > 0 ? change('own_ehs') : W.toldNone;
  return (
    <section className="came">
      <h3 className="lab">{W.told}</h3>
      <p>{W.toldPrice(change('price_usd'))}</p>
      <p>{W.toldDifficulty(change('difficulty_t'))}</p>
      <p>{W.toldYou(hashrate, W.orders(orders))}</p>
    </section>
  );
}

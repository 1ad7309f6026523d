// Buying and selling today, with the mean price that the order would get.
import { useMemo, useState } from 'react';
import type { Command } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { cashUsd, coinsSat, estimateTrade } from '../../estimates.ts';
import { Act, Card, Choices, NumberField, Pairs } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

type Side = 'buy' | 'sell';
type TradeCommand = Extract<Command, { kind: 'treasury.buy' | 'treasury.sell' }>;

export function Trade() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [side, setSide] = useState<Side>('buy');
  const [millions, setMillions] = useState(1);
  const [coins, setCoins] = useState(1);
  const command = useMemo<TradeCommand>(
    () =>
      side === 'buy'
        ? { kind: 'treasury.buy', usd: Math.round(millions * 1e6) }
        : { kind: 'treasury.sell', sat: Math.round(coins * 1e8) },
    [side, millions, coins],
  );
  const order = useOrder(command);
  const found = useMemo(
    () => (engine === null ? null : estimateTrade(engine, game, command)),
    [engine, game, command],
  );
  const cash = Math.max(0, cashUsd(game.shown));
  const held = coinsSat(game.shown);
  // coins bought while the dollars cover few imports stand against the programme: said before they are, not after
  const fund = useMemo(() => {
    if (engine === null || side !== 'buy' || found === null) return null;
    const then = engine.preview(game.world, game.shown, [command]);
    const counted = engine.abroad(game.world, then)?.benchmarks.find(({ id }) => id === 'dollars');
    return counted === undefined || counted.measure <= 0 ? null : counted;
  }, [engine, game, side, command, found]);
  return (
    <Card
      title={words.screens.treasury.trade}
      note={side === 'buy' ? words.halls.cash(fmt.usd(cash)) : words.screens.treasury.held(fmt.btc(held))}
    >
      <div className="form">
        <Choices
          label={words.screens.treasury.side}
          value={side}
          options={
            [
              ['buy', words.treasury.buy],
              ['sell', words.treasury.sell],
            ] as const
          }
          onChange={setSide}
        />
        {side === 'buy' ? (
          <NumberField
            label={words.treasury.buyAmount}
            unit={words.screens.treasury.millions}
            value={millions}
            min={0.1}
            max={Math.max(0.1, Math.floor(cash / 1e5) / 10)}
            step={0.1}
            slider
            onChange={setMillions}
          />
        ) : (
          <NumberField
            label={words.treasury.sellAmount}
            unit="BTC"
            value={coins}
            min={0.01}
            max={Math.max(0.01, Math.floor(held / 1e6) / 100)}
            step={0.01}
            slider
            onChange={setCoins}
          />
        )}
        <div className="outcome">
          <Pairs
            rows={[
              [
                side === 'buy' ? words.screens.treasury.coinsIn : words.screens.treasury.dollarsIn,
                found === null ? '–' : side === 'buy' ? fmt.btc(found.sat) : fmt.usd(found.usd),
              ],
              [words.screens.treasury.meanPrice, found === null ? '–' : fmt.price(found.price)],
              [
                words.screens.treasury.slippage,
                found === null ? '–' : fmt.change(found.slippagePct, '%', 0.01),
              ],
              [
                words.screens.halls.cashAfter,
                found === null ? '–' : fmt.usd(side === 'buy' ? cash - found.usd : cash + found.usd),
              ],
            ]}
          />
        </div>
        {fund !== null && (
          <p className={`small-print always ${fund.open ? 'c-risk' : 'dim'}`}>
            {words.treasury.dollars(
              fmt.figure(game.world.nation.programme?.fund.again.cover_months ?? 0, 'months', 0.1),
              fmt.usd(fund.measure),
              fmt.usd(fund.over),
              fmt.points(fund.points),
            )}
          </p>
        )}
        <Act
          label={
            side === 'buy'
              ? words.treasury.buyNow(fmt.usd(millions * 1e6))
              : words.treasury.sellNow(fmt.btc(coins * 1e8))
          }
          refusal={order.refusal}
          onAct={order.give}
          primary
        />
        <p className="dim small-print nosm">{words.treasury.impact}</p>
      </div>
    </Card>
  );
}

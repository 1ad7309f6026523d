// What keeping all of it would pay, beside what is owed for idle plants, and how far today's cash goes.
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { Pairs } from '../../kit/parts.tsx';
import { Why, WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';
import type { StepProps } from './first.tsx';
import { sumOf } from './steps.ts';

const W = words.first.sum;

export function Sums({ next }: StepProps) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const { world, state } = game;
  const sum = sumOf(engine, world, state);
  const promised = fmt.mw(world.scenario.begin.promised_mw?.value ?? 0);
  const parameter = (id: string, text: string) => (
    <Why key={id} topic={{ kind: 'parameter', id }}>
      {text}
    </Why>
  );
  const on = (): void => {
    session.setPace('paused');
    next();
  };
  return (
    <>
      <div className="said">
        <h2>{W.title(fmt.share(sum.share), fmt.mw(sum.cash_mw))}</h2>
      </div>
      <div className="rows">
        <Pairs
          rows={[
            [W.pays, fmt.pkrKwh(sum.tariff_pkr_kwh)],
            [W.fuel, fmt.pkrKwh(sum.fuel_pkr_kwh)],
            [W.left(promised), parameter('utilisation', fmt.pkr(sum.left_pkr))],
          ]}
        />
        <Pairs
          rows={[
            [W.owed, parameter('capacity_pkr_year', fmt.pkr(sum.owed_pkr))],
            [
              W.cash,
              <WhyFigure key="c" quantity="treasury_usd" day={state.day}>
                {fmt.usd(sum.cash_usd)}
              </WhyFigure>,
            ],
            [W.each, fmt.usd(sum.each_usd)],
          ]}
        />
      </div>
      <div className="ways">
        <button type="button" className="pri" onClick={on}>
          {words.first.next}
        </button>
      </div>
    </>
  );
}

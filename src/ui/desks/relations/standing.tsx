// Standing as one bar of three parts, each against what it could be; and the rating, the spread and investors beside it.
import type { Abroad } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card, Pairs } from '../../kit/parts.tsx';
import { Figure, WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';

const W = words.relations;
const RED = 35;
const AMBER = 50;
const HATCH = ['hatch-fund', 'hatch-clean', 'hatch-rating'] as const;

export function Standing({ abroad }: { readonly abroad: Abroad }) {
  const { world, shown, state } = useGame();
  const parts = abroad.standing;
  const whole = parts[0] + parts[1] + parts[2];
  const fund = 100 * (world.parameters.standing_fund ?? 0);
  const fatf = 100 * (world.parameters.standing_fatf ?? 0);
  const most = [fund, fatf, 100 - fund - fatf] as const;
  const zone = whole < RED ? 'red' : whole < AMBER ? 'amber' : 'green';
  const [first, second, third] = parts.map((value) => fmt.number(value, 1));
  return (
    <Card
      title={W.standing}
      className="standing"
      note={
        <span className={`chip ${zone === 'red' ? 'risk' : zone === 'green' ? 'ok' : 'amber'}`}>
          {W.standingZones[zone]}
        </span>
      }
    >
      <p className="big">
        <Figure quantity="standing" />
      </p>
      <div
        className="standing-bar"
        role="img"
        aria-label={W.standingSays(first ?? '', second ?? '', third ?? '')}
      >
        {parts.map((value, i) => (
          <span key={HATCH[i]} style={{ inlineSize: `${most[i]}%` }}>
            <i className={HATCH[i]} style={{ inlineSize: `${(100 * value) / Math.max(1, most[i] ?? 1)}%` }} />
          </span>
        ))}
      </div>
      <div className="standing-names" aria-hidden="true">
        {parts.map((value, i) => (
          <span key={HATCH[i]} style={i < 2 ? { inlineSize: `${most[i]}%` } : undefined}>
            {W.standingParts[i]} {fmt.number(value, 1)}
            <small> {W.standingOf(fmt.number(most[i] ?? 0))}</small>
          </span>
        ))}
      </div>
      <Pairs
        rows={[
          [
            W.rating,
            <WhyFigure key="r" quantity="rating" day={state.day}>
              {words.ratings[Math.round(shown.economy.rating)] ?? '–'}
            </WhyFigure>,
          ],
          [W.spread, <Figure key="s" quantity="spread_bp" />],
          [W.investors, <Figure key="i" quantity="investors" />],
        ]}
      />
    </Card>
  );
}

// Standing as one bar of three parts, each against what it could be; and the rating, the spread and investors beside it.
import type { Abroad } from '../../../core/types.ts';
import { bandOf, edgesOf, toneOf } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { BandChip } from '../../kit/band-rule.tsx';
import { Card, Pairs } from '../../kit/parts.tsx';
import { Figure, WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';

const W = words.relations;
const HATCH = ['hatch-fund', 'hatch-clean', 'hatch-rating'] as const;

export function Standing({ abroad }: { readonly abroad: Abroad }) {
  const { world, shown, state } = useGame();
  const parts = abroad.standing;
  const whole = parts[0] + parts[1] + parts[2];
  const { standing_fund = 0, standing_fatf = 0, standing_red = 0, standing_amber = 0 } = world.parameters;
  const fund = 100 * standing_fund;
  const fatf = 100 * standing_fatf;
  const most = [fund, fatf, 100 - fund - fatf] as const;
  const edges = edgesOf(world, 'standing');
  const band = edges === null ? 'green' : bandOf(edges, whole);
  const zone = toneOf(band);
  return (
    <Card
      title={W.standing}
      className="standing"
      note={
        <BandChip band={band}>
          {W.standingZones[zone](fmt.number(zone === 'red' ? standing_red : standing_amber))}
        </BandChip>
      }
    >
      <p className="big">
        <Figure quantity="standing" />
      </p>
      <div
        className="standing-bar"
        role="img"
        aria-label={parts
          .map(
            (value, i) =>
              `${W.standingParts[i]} ${fmt.number(value, 1)} ${W.standingOf(fmt.number(most[i] ?? 0))}`,
          )
          .join(words.screens.marks.comma)}
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

// The rules that the ministry's halls stand under, and what they come to in the year ahead.
import { useMemo } from 'react';
import type { Outlook, OutlookTerms } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card, Pairs } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { TwoLines } from '../../kit/two-lines.tsx';
import { go } from '../../route.ts';
import { fmt, say, words } from '../../words.ts';
import { useAhead } from '../ahead.ts';

const VIEWS: readonly OutlookTerms[] = [{ days: 365, span: 5, stress: null }];

export function Rules({ year }: { readonly year: Outlook | null }) {
  const { shown } = useGame();
  const { halls } = shown;
  const W = words.screens.halls;
  return (
    <Card
      title={W.rules}
      note={
        <button type="button" className="link" onClick={() => go('/play/power')}>
          {W.change}
        </button>
      }
    >
      <Pairs
        rows={[
          [
            W.ruleDown,
            W.ruleDownSays(fmt.pct(halls.rule_margin_pct, 0), fmt.pkrKwh(halls.rule_cost_pkr_kwh)),
          ],
          [W.tariffOwn, fmt.pkrKwh(halls.tariff_pkr_kwh)],
          [W.downAhead, year === null ? '–' : W.inYear(fmt.days(year.halls_off_days))],
          [W.minedAhead, year === null ? '–' : W.inYear(fmt.btc(year.mined_sat)), 'c-btc'],
        ]}
      />
    </Card>
  );
}

/** What own halls ask of the grid and what they get, over the year ahead. */
export function DrawAhead({ year }: { readonly year: Outlook | null }) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const W = words.screens.halls;
  return (
    <Card title={W.ahead} note={fmt.unit('MW')} className="fill nosm">
      <div className="plot-host" ref={host}>
        {year !== null && (
          <TwoLines
            width={width}
            height={height}
            title={W.ahead}
            calm={year.asked_mw}
            bad={year.halls_mw}
            window={null}
            ends={[say.shortDate(world, year.from), say.shortDate(world, year.until)]}
            words={[W.aheadAsked, W.aheadDrawn]}
            axis={(value) => fmt.number(value, value % 1 === 0 ? 0 : 1)}
          />
        )}
      </div>
    </Card>
  );
}

/** The year ahead as things stand; null until it is reckoned. */
export function useYear(): Outlook | null {
  const none = useMemo(() => [], []);
  return useAhead(none, VIEWS).found?.[0] ?? null;
}

// Partners and what each would agree to: goodwill, what a deal gives and costs, and signing it or why not.
import type { Deal, Gain, World } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Act, Card, Meter } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { called } from './abroad.ts';

const W = words.relations;
const names = words.programme;

export function Deals() {
  const { world, shown } = useGame();
  const data = world.nation.programme;
  if (data === undefined) return null;
  const capital = fmt.points(shown.laws.capital);
  return (
    <Card title={W.deals} className="deals" note={W.dealsNote(capital)}>
      {data.partners.map((partner, i) => (
        <section key={partner.id} aria-label={called(names.partners, partner.id)}>
          <h3>
            {called(names.partners, partner.id)}
            <Goodwill value={shown.programme.goodwill[i] ?? 0} />
          </h3>
          {data.deals.map((deal, d) =>
            deal.partner === partner.id ? (
              <DealRow key={deal.id} deal={deal} signed={shown.programme.deals[d] ?? -1} />
            ) : null,
          )}
        </section>
      ))}
    </Card>
  );
}

function Goodwill({ value }: { readonly value: number }) {
  return (
    <span className="goodwill">
      <span className="lab">{W.goodwill}</span>
      <Meter share={value / 100} hatch="idle" />
      <span className="num">{fmt.number(value)}</span>
    </span>
  );
}

function DealRow({ deal, signed }: { readonly deal: Deal; readonly signed: number }) {
  const { world, shown } = useGame();
  const order = useOrder({ kind: 'programme.deal', deal: deal.id });
  const runs = signed >= 0 && (deal.days === 0 || shown.day < signed + deal.days);
  const until = signed + deal.days;
  const from = signed >= 0 ? signed : shown.day;
  const when = (days: number): string => say.month(world, Math.min(world.days, from + days));
  return (
    <div className={`deal ${runs ? 'runs' : ''}`}>
      <p className="deal-name">
        <b>{called(names.deals, deal.id)}</b>
        <span className="dim">
          {priceOf(deal)} · {W.needs(fmt.number(deal.goodwill))}
        </span>
      </p>
      <p className="deal-gives">
        {deal.gains.map((gain) => (
          <span
            key={`${gain.kind}${'partner' in gain ? gain.partner : ''}${'relation' in gain ? gain.relation : ''}`}
          >
            {gained(world, deal, gain, when)}
          </span>
        ))}
      </p>
      {runs ? (
        <p className="c-ok">
          {deal.days === 0 ? W.signed(say.shortDate(world, signed)) : W.runs(say.shortDate(world, until))}
        </p>
      ) : (
        <Act label={W.sign} about={called(names.deals, deal.id)} refusal={order.refusal} onAct={order.give} />
      )}
    </div>
  );
}

/** All that signing takes: points, dollars, the partner’s goodwill. */
export function priceOf({ capital, usd, asks }: Deal): string {
  return [fmt.points(capital), usd > 0 ? fmt.usd(usd) : '', asks > 0 ? W.asks(fmt.change(-asks, '', 1)) : '']
    .filter((part) => part !== '')
    .join(words.screens.marks.comma);
}

function gained(world: World, deal: Deal, gain: Gain, when: (days: number) => string): string {
  const points = (value: number): string => fmt.change(value, '', 1);
  switch (gain.kind) {
    case 'deposit':
      return W.gains.deposit(fmt.usd(gain.usd), fmt.pct(gain.rate_pct, 0));
    case 'relief':
      return W.gains.relief(fmt.usd(gain.usd_year));
    case 'spread':
      return W.gains.spread(fmt.figure(gain.bp, 'bp', 1), fmt.number(Math.round(deal.days / 365)));
    case 'exports':
      return W.gains.exports(fmt.change(gain.share * 100, '%', 0.1), when(gain.after_days));
    case 'act':
      return W.gains.act(
        points(world.nation.programme?.fatf.drivers.find(({ act }) => act === gain.act)?.points ?? 0),
      );
    case 'index':
      return W.gains.index(points(gain.points));
    case 'goodwill':
      return W.gains.goodwill(called(names.partners, gain.partner), points(gain.by));
    case 'sway':
      return W.gains.swayed(W.gains.sway[gain.relation], points(gain.by));
  }
}

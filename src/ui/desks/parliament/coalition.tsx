// The coalition: each party's seats and goodwill, what the partner asks for now, and the votes taken so far.
import { useGame } from '../../deps.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card, Meter } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';

const W = words.parliament.desk;

export function Coalition() {
  const { world, shown } = useGame();
  const { parliament } = shown;
  const parties = world.nation.parliament?.parties ?? [];
  const seats = parties.reduce((sum, one, i) => sum + (parliament.with_us[i] === 1 ? one.assembly : 0), 0);
  return (
    <Card
      title={W.coalition}
      note={
        <WhyFigure quantity="seats" day={shown.day}>
          {W.ofHouse(fmt.number(seats), fmt.number(world.nation.parliament?.assembly ?? 0))}
        </WhyFigure>
      }
    >
      <table className="dense coalition">
        <thead>
          <tr>
            <th className="start">{W.party}</th>
            <th>{W.seats}</th>
            <th className="start bar-col">{W.goodwill}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {parties.map((party, i) =>
            party.bench === 'empty' ? null : (
              <tr key={party.id}>
                <td className="start">
                  {words.parliament.parties[party.id] ?? party.id}{' '}
                  <span className="dim">
                    {parliament.with_us[i] === 1 ? W.benches[party.bench] : W.benches.opposition}
                  </span>
                </td>
                <td>{fmt.number(party.assembly)}</td>
                <td className="start">
                  <Meter share={(parliament.goodwill[i] ?? 0) / 100} hatch="idle" />
                </td>
                <td>{fmt.number(Math.round(parliament.goodwill[i] ?? 0))}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <Asks />
    </Card>
  );
}

function Asks() {
  const { world, shown } = useGame();
  const { parameters: p } = world;
  const partner = (world.nation.parliament?.parties ?? []).find((party) => party.bench === 'partner');
  const price = partner?.demands?.[shown.parliament.asks];
  if (partner === undefined) return null;
  const name = words.parliament.parties[partner.id] ?? partner.id;
  return (
    <div className="asks">
      <p>
        {price === undefined ? W.asksNothing : W.asksNow(name, words.parliament.asks[price.id] ?? price.id)}{' '}
        <span className="dim">{W.leaves(fmt.number(p.partner_least ?? 0))}</span>
      </p>
      {price !== undefined && (
        <div className="row wrap">
          <OrderButton
            command={{ kind: 'parliament.partner' }}
            label={W.give(
              [price.usd > 0 ? fmt.usd(price.usd) : '', price.capital > 0 ? fmt.points(price.capital) : '']
                .filter(Boolean)
                .join(words.screens.marks.comma),
              fmt.number(price.goodwill),
            )}
          />
          <span className="dim">{W.ignored(fmt.number(p.partner_ignored ?? 0))}</span>
        </div>
      )}
    </div>
  );
}

export function Votes() {
  const { world, shown } = useGame();
  const taken = [...shown.parliament.divisions].reverse();
  return (
    <Card title={W.votes} className="fill">
      {taken.length === 0 ? (
        <NothingYet>{W.votesNone}</NothingYet>
      ) : (
        <Scroll>
          <table className="dense">
            <tbody>
              {taken.map((one) => (
                <tr key={`${one.day} ${one.law} ${one.house}`}>
                  <td className="start">
                    {say.law(world.scenario.laws[one.law] ?? '')}{' '}
                    <span className="dim">{say.shortDate(world, one.day)}</span>
                  </td>
                  <td className="start dim">
                    {W.houses[one.house === 0 ? 'assembly' : one.house === 1 ? 'senate' : 'joint']}
                  </td>
                  <td className={one.ayes >= one.needed ? 'c-ok' : 'c-risk'}>
                    {W.result(fmt.number(one.ayes), fmt.number(one.needed))}{' '}
                    {one.ayes >= one.needed ? W.passed : W.failed}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

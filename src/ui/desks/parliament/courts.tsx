// Ordinances with their clock and what hangs on them, and petitions before the courts with their odds.
import { useMemo } from 'react';
import { useGame, useSession } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card, Meter } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { ShowLaw } from './show-law.tsx';
import { decreeable, hangingOn } from './which.ts';

const W = words.parliament.desk;

export function Courts({ onOpen }: { readonly onOpen: (law: string) => void }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const decrees = world.scenario.laws
    .map((id, at) => ({ id, at, until: shown.laws.until_day[at] ?? -1 }))
    .filter(({ until }) => until >= 0);
  const may = useMemo(
    () => (engine === null ? [] : decreeable(engine, world, shown)),
    [engine, world, shown],
  );
  const terms = useMemo(
    () => engine?.tabling(world, shown, world.laws.find(({ ordinance }) => ordinance)?.id ?? '') ?? null,
    [engine, world, shown],
  );
  return (
    <>
      <Column>
        <Card title={W.decrees} note={fmt.number(decrees.length)}>
          <p className={terms?.recess ? 'c-ok' : 'muted'}>{terms?.recess ? W.recessNow : W.sitsNow}</p>
          {decrees.length === 0 && <NothingYet>{W.decreesNone}</NothingYet>}
          {decrees.map(({ id, at, until }) => (
            <Decree key={id} law={id} at={at} until={until} />
          ))}
        </Card>
      </Column>
      <Column>
        <Card title={W.courts} note={fmt.number(shown.parliament.petitions.length)}>
          {shown.parliament.petitions.length === 0 ? (
            <NothingYet>{W.courtsNone}</NothingYet>
          ) : (
            <ul className="petitions">
              {shown.parliament.petitions.map((one) => (
                <li key={`${one.law} ${one.due_day}`}>
                  <b>{say.law(world.scenario.laws[one.law] ?? '')}</b>
                  <Meter share={one.odds} hatch="risk" />
                  <span>{W.odds(fmt.share(one.odds))}</span>
                  <span className="dim">{W.judgment(say.shortDate(world, one.due_day))}</span>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card
          title={W.mayDecree}
          note={terms === null || may.length === 0 ? '' : fmt.points(terms.decree_cost)}
        >
          <p className="dim">
            {may.length === 0
              ? W.mayDecreeNone
              : W.ordinanceSays(
                  fmt.days(world.parameters.ordinance_days ?? 0),
                  fmt.share(terms?.decree_odds ?? 0),
                )}
          </p>
          <ul className="may-decree">
            {may.map((law) => (
              <li key={law.id}>
                <span className="grow">{say.law(law.id)}</span>
                <ShowLaw law={law.id} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Card>
      </Column>
    </>
  );
}

function Decree({ law, at, until }: { readonly law: string; readonly at: number; readonly until: number }) {
  const { world, shown } = useGame();
  const days = until - shown.day;
  const whole = world.parameters.ordinance_days ?? 1;
  const hangs = hangingOn(world, shown, law);
  return (
    <section className="decree" aria-label={say.law(law)}>
      <div className="row spread">
        <h3>{say.law(law)}</h3>
        <span className={days <= 30 ? 'c-risk' : ''}>
          {W.daysLeft(fmt.days(days))}
          {words.screens.marks.comma}
          {say.shortDate(world, until)}
        </span>
      </div>
      <Meter share={days / whole} hatch="idle" spoken={`${W.clock}: ${fmt.days(days)}`} />
      <p className="dim">
        {hangs.length === 0
          ? W.hangsNone
          : W.hangs(hangs.map((id) => words.laws[id]?.label ?? id).join(words.screens.marks.comma))}
      </p>
      {(shown.laws.extended[at] ?? 0) === 0 && (
        <OrderButton
          command={{ kind: 'parliament.extend', law }}
          label={W.extend(fmt.points(world.parameters.extend_capital ?? 0))}
        />
      )}
    </section>
  );
}

// The gazette sheet of a law: its clauses, each a slider that moves seats as it is moved, its road, and tabling, amending or decreeing it.
import { useMemo } from 'react';
import type { Clause, Command, Law } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Frame, Seal } from '../../kit/ornament.tsx';
import { bound, fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { Moves } from './moves.tsx';
import { Steps } from './steps.tsx';
import { type Draft, missingOf, useLikely, whereIs } from './which.ts';

const W = words.parliament.desk;

interface GazetteProps {
  readonly law: Law;
  readonly at: number;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** Clause values as they stand: of the bill or Act, of the ordinance, or where they start. */
function standing(game: ReturnType<typeof useGame>, law: Law, at: number): readonly number[] {
  const { laws } = game.shown;
  if (laws.stage[at] !== 'force' && (laws.until_day[at] ?? -1) >= 0 && whereIs(game.shown, at) === 'force')
    return laws.decree[at] ?? [];
  return whereIs(game.shown, at) === 'open'
    ? law.clauses.map(({ start }) => start)
    : (laws.clauses[at] ?? []);
}

export function Gazette({ law, at, draft, onDraft }: GazetteProps) {
  const game = useGame();
  const { world, shown } = game;
  const text = words.laws[law.id];
  const base = standing(game, law, at);
  const where = whereIs(shown, at);
  const year = useSession((now) => now.engine)?.date(world, shown.day).year ?? 0;
  const [stamp, tone] = stampOf(game, at);
  const kind =
    where === 'force'
      ? W.act
      : law.kind === 'money'
        ? W.moneyBill
        : law.kind === 'tariff'
          ? W.tariffNotice
          : W.bill;
  return (
    <section className={`sheet gazette ${tone}`} aria-label={say.law(law.id)}>
      <Frame depth={16} loop={20}>
        <div className="gazette-head">
          <p className="caps">{W.gazette}</p>
          <Seal />
          <p className="caps end">
            {kind} {W.number(fmt.number(at + 1), String(year))}
          </p>
        </div>
        <h2>{say.law(law.id)}</h2>
        <p className="micro" aria-hidden="true">
          {W.micro}
        </p>
        <p className="italic long-title">{text?.says ?? ''}</p>
        <span className={`stamp ${tone}`}>{stamp}</span>
        <ol className="clauses">
          {law.clauses.map((clause, i) => (
            <ClauseRow
              key={clause.id}
              law={law}
              clause={clause}
              number={i + 1}
              base={base[i] ?? clause.start}
              draft={draft}
              onDraft={onDraft}
              fixed={where === 'force'}
            />
          ))}
        </ol>
        {law.kind !== 'tariff' && <Steps law={law} at={at} />}
        <Foot law={law} at={at} draft={draft} base={base} />
        <h3 className="caps">{W.moves}</h3>
        <Moves law={law} values={law.clauses.map(({ id, start }, i) => draft[id] ?? base[i] ?? start)} />
      </Frame>
    </section>
  );
}

/** What the sheet is stamped with, and its look: a cut corner when it lapsed, a rule through its title when struck down. */
function stampOf({ shown }: ReturnType<typeof useGame>, at: number): readonly [string, string] {
  const stage = shown.laws.stage[at];
  if (stage === 'struck') return [W.stamps.struck, 'struck'];
  if (stage === 'failed') return [W.stamps.failed, 'failed'];
  const where = whereIs(shown, at);
  if (where === 'force') return [W.stamps.passed, 'passed'];
  if (where === 'road') return [W.stamps.tabled, 'tabled'];
  return (shown.laws.decrees[at] ?? 0) > 0 ? [W.stamps.lapsed, 'lapsed'] : [W.stamps.draft, 'draft'];
}

function ClauseRow({
  law,
  clause,
  number,
  base,
  draft,
  onDraft,
  fixed,
}: {
  readonly law: Law;
  readonly clause: Clause;
  readonly number: number;
  readonly base: number;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly fixed: boolean;
}) {
  const likely = useLikely(law.id);
  const text = words.laws[law.id]?.clauses[clause.id];
  const value = draft[clause.id] ?? base;
  const moved = value !== base;
  const print = (one: number): string => say.clause(clause, one);
  const now = likely(draft);
  const without = moved ? likely({ ...draft, [clause.id]: base }) : now;
  const delta = now === null || without === null ? 0 : now - without;
  const share = ((value - clause.least) / (clause.most - clause.least)) * 100;
  return (
    <li className={moved ? 'clause hot' : 'clause'}>
      <span className="no">{number}.</span>
      <span className="says">
        {text?.label ?? clause.id} <b>{print(value)}</b>
        <span className="dim nosm"> {bound(text?.says ?? '')}</span>
      </span>
      <span className={`delta ${delta > 0 ? 'c-ok' : delta < 0 ? 'c-risk' : 'dim'}`}>
        {now === null ? '' : W.seatDelta(fmt.change(delta, '', 1))}
      </span>
      {!fixed && (
        <>
          <input
            type="range"
            aria-label={text?.label ?? clause.id}
            aria-valuetext={print(value)}
            min={clause.least}
            max={clause.most}
            step={clause.step}
            value={value}
            style={{ '--at': `${share}%` } as Record<string, string>}
            onInput={(event) => {
              const next = Number(event.currentTarget.value);
              const rest = Object.fromEntries(Object.entries(draft).filter(([id]) => id !== clause.id));
              onDraft(next === base ? rest : { ...rest, [clause.id]: next });
            }}
          />
          <span className="dim ends">{say.clauseRange(clause)}</span>
        </>
      )}
    </li>
  );
}

function Foot({
  law,
  at,
  draft,
  base,
}: {
  readonly law: Law;
  readonly at: number;
  readonly draft: Draft;
  readonly base: readonly number[];
}) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const likely = useLikely(law.id)(draft);
  const terms = useMemo(() => engine?.tabling(world, shown, law.id) ?? null, [engine, world, shown, law.id]);
  const where = whereIs(shown, at);
  const missing = missingOf(world, shown, law);
  const needed = world.nation.parliament?.majority ?? 0;
  const clauses = Object.fromEntries(law.clauses.map(({ id }, i) => [id, draft[id] ?? base[i] ?? 0]));
  const table: Command = { kind: 'laws.table', law: law.id, clauses };
  const cost = fmt.points(terms?.cost ?? 0);
  const days = terms?.days.reduce((sum, one) => sum + one.days, 0) ?? 0;
  const changed = law.clauses.flatMap(({ id }, i) =>
    draft[id] === undefined || draft[id] === base[i] ? [] : [{ id, number: i + 1, value: draft[id] }],
  );
  const decreed = (shown.laws.until_day[at] ?? -1) >= 0;
  return (
    <div className="gazette-foot">
      <div className="grow">
        <p className="dim">{where === 'force' && !decreed ? W.asLaw : W.drafted}</p>
        {likely !== null && (
          <p className={`sum ${likely >= needed ? 'c-ok' : 'c-risk'}`}>
            {W.expected(
              fmt.number(likely),
              likely >= needed
                ? W.toSpare(fmt.number(likely - needed))
                : W.shortBy(fmt.number(needed - likely)),
            )}
          </p>
        )}
        <p className="dim">
          {missing !== null
            ? W.needs(words.laws[missing]?.label ?? missing)
            : shown.laws.banked[at] === 1
              ? W.banked
              : where === 'open'
                ? `${W.takes(fmt.days(days))}${terms?.hostile ? `${words.screens.marks.semicolon}${W.hostile}` : ''}`
                : decreed
                  ? W.decreed(say.shortDate(world, shown.laws.until_day[at] ?? 0))
                  : ''}
        </p>
      </div>
      <div className="gazette-acts">
        {(where === 'open' || (decreed && shown.laws.stage[at] === 'none')) && (
          <OrderButton
            command={table}
            label={shown.laws.banked[at] === 1 ? W.again(cost) : W.table(cost)}
            primary
            spoken
          />
        )}
        {where === 'open' && law.ordinance && (
          <OrderButton
            command={{ kind: 'parliament.ordinance', law: law.id, clauses }}
            label={W.ordinance(fmt.points(terms?.decree_cost ?? 0))}
            title={W.ordinanceSays(
              fmt.days(world.parameters.ordinance_days ?? 0),
              fmt.share(terms?.decree_odds ?? 0),
            )}
          />
        )}
        {where === 'road' &&
          (changed.length === 0 ? (
            <span className="dim">{W.amendFree}</span>
          ) : (
            changed.map(({ id, number, value }) => (
              <OrderButton
                key={id}
                command={{ kind: 'parliament.clause', law: law.id, clause: id, value }}
                label={W.amend(fmt.number(number), fmt.points(world.parameters.amend_capital ?? 0))}
                primary
                spoken
              />
            ))
          ))}
      </div>
    </div>
  );
}

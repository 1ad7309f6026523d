// The page of demand: the day in four blocks, the programmes that shape it, batteries, contracts that end.
import '../../../styles/compute.css';
import { useCallback, useMemo, useState } from 'react';
import type { Engine, Law as LawContent, OutlookTerms } from '../../../../core/types.ts';
import type { Game } from '../../../../session/index.ts';
import { useGame, useSession } from '../../../deps.tsx';
import { Column } from '../../../kit/desk.tsx';
import { Card } from '../../../kit/parts.tsx';
import { useDrawingSize } from '../../../kit/size.ts';
import { TwoLines } from '../../../kit/two-lines.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useAhead } from '../../ahead.ts';
import { Law } from '../law.tsx';
import { Day, thenOf } from './day.tsx';
import { asksOf, DEMAND_LAWS, OFF } from './levers.ts';
import { Retire } from './retire.tsx';
import { Storage } from './storage.tsx';

const W = words.demand;
const OVER: readonly string[] = ['none', 'ended', 'failed', 'struck'];
const YEAR: readonly OutlookTerms[] = [{ days: 365, span: 5, stress: null }];
const NOTHING: readonly OutlookTerms[] = [];

type Clauses = Readonly<Record<string, number>>;
interface Programme {
  readonly law: LawContent;
  readonly stage: keyof typeof words.lawStages;
  /** as they stand, or as drafting begins */
  readonly clauses: Clauses;
  /** on its road or in force */
  readonly standing: boolean;
}

function programmesOf(game: Game, engine: Engine): readonly Programme[] {
  const { laws } = game.shown;
  return DEMAND_LAWS.flatMap((id) => {
    const law = engine.catalogue.laws.find((one) => one.id === id);
    const at = game.world.scenario.laws.indexOf(id);
    if (law === undefined || at < 0) return [];
    const stage = laws.stage[at] ?? 'none';
    const standing = !OVER.includes(stage);
    const values = standing ? laws.clauses[at] : undefined;
    const clauses = Object.fromEntries(
      law.clauses.map((clause, i) => [clause.id, values?.[i] ?? clause.start]),
    );
    return [{ law, stage, clauses, standing }];
  });
}

export function DemandPage() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [id, setId] = useState<string>(DEMAND_LAWS[0]);
  const [draft, setDraft] = useState<Clauses | null>(null);
  const programmes = useMemo(() => (engine === null ? [] : programmesOf(game, engine)), [engine, game]);
  const chosen = programmes.find(({ law }) => law.id === id);
  const told = useCallback((clauses: Clauses): void => setDraft(clauses), []);
  if (engine === null || chosen === undefined) return <p className="empty">{W.none}</p>;
  const set = chosen.standing ? chosen.clauses : (draft ?? chosen.clauses);
  const levers: Record<string, number> = {};
  for (const one of programmes) if (one.standing) Object.assign(levers, asksOf(one.law, one.clauses));
  Object.assign(levers, asksOf(chosen.law, set));
  return (
    <>
      <Column>
        <Day shift={engine.shift(game.world, game.shown, levers)} />
        <Evenings law={chosen.standing ? null : chosen.law} clauses={set} />
      </Column>
      <Column>
        <Programmes
          list={programmes}
          chosen={id}
          draft={set}
          onChoose={(next) => {
            setDraft(null);
            setId(next);
          }}
        />
        <Law key={`${id} ${chosen.stage}`} id={id} onSet={told} />
      </Column>
      <Column>
        <Storage />
        <Retire />
      </Column>
    </>
  );
}

/** Each programme: where it stands, and what it alone would do to an evening like the last. */
function Programmes({
  list,
  chosen,
  draft,
  onChoose,
}: {
  readonly list: readonly Programme[];
  readonly chosen: string;
  readonly draft: Clauses;
  readonly onChoose: (id: string) => void;
}) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const none = thenOf(engine.shift(game.world, game.shown, OFF));
  return (
    <Card title={W.programmes}>
      <table className="dense programmes">
        <thead>
          <tr>
            <th scope="col" className="start">
              {W.programme}
            </th>
            <th scope="col" className="start">
              {W.stage}
            </th>
            <th scope="col">{W.evening}</th>
            <th scope="col">{W.cost}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ law, stage, clauses }) => {
            const asked = asksOf(law, law.id === chosen ? draft : clauses);
            const alone = engine.shift(game.world, game.shown, { ...OFF, ...asked });
            const moved = (thenOf(alone)[3] ?? 0) - (none[3] ?? 0);
            return (
              <tr key={law.id} aria-selected={law.id === chosen}>
                <td className="start">
                  <button
                    type="button"
                    className="link"
                    aria-pressed={law.id === chosen}
                    onClick={() => onChoose(law.id)}
                  >
                    {say.law(law.id)}
                  </button>
                </td>
                <td className={`start ${stage === 'force' ? 'c-ok' : 'dim'}`}>{words.lawStages[stage]}</td>
                <td className={`num ${moved < -0.5 ? 'c-ok' : ''}`}>
                  {fmt.change(Math.round(moved), '', 1)}
                </td>
                <td className="num">{fmt.number(alone.pkr_year / 1e9, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

/** Spare power of the evenings ahead as things stand, and with the law on the desk tabled this morning. */
function Evenings({ law, clauses }: { readonly law: LawContent | null; readonly clauses: Clauses }) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const drafts = useMemo(
    () => (law === null ? [] : [{ kind: 'laws.table', law: law.id, clauses } as const]),
    [law, clauses],
  );
  const none = useMemo(() => [], []);
  const base = useAhead(none, YEAR).found?.[0] ?? null;
  const ghost = useAhead(drafts, drafts.length > 0 ? YEAR : NOTHING, 150);
  const then = drafts.length > 0 && ghost.fresh ? (ghost.found?.[0] ?? null) : null;
  return (
    <Card title={W.eveningsTitle} note={fmt.unit('MW')} className="fill">
      <div className="plot-host" ref={host}>
        {base !== null && (
          <TwoLines
            width={width}
            height={height}
            title={W.eveningsTitle}
            calm={base.evening_mw}
            bad={(then ?? base).evening_mw}
            window={null}
            ends={[say.shortDate(world, base.from), say.shortDate(world, base.until)]}
            words={[W.eveningsNow, W.eveningsThen]}
            axis={(value) => fmt.number(value)}
          />
        )}
      </div>
    </Card>
  );
}

// The futures lab: how many worlds and of which family, progress that can be stopped, then fans, where the run lies, luck and
// skill, families, wedges and lessons. All of it is worked out in workers; nothing of this world's own future is looked at.
import { useMemo, useState } from 'react';
import '../../../styles/futures.css';
import type { Engine, Family, Futures } from '../../../../core/types.ts';
import { useDeps, useLiveGame, useSession } from '../../../deps.tsx';
import { NothingYet } from '../../../kit/nothing-yet.tsx';
import { Choices, Select } from '../../../kit/parts.tsx';
import { createShelf, useWork, WorkBar } from '../../../kit/work.tsx';
import { fmt, words } from '../../../words.ts';
import { Fan } from './fan.tsx';
import { figureOf } from './figure-text.ts';
import { Lessons } from './lessons.tsx';
import { Luck } from './luck.tsx';
import { Preview } from './preview.tsx';
import { WedgesCard } from './wedges.tsx';
import { Families, Where } from './where.tsx';

const W = words.futures;
const MANY = ['1000', '200'] as const;
const FAMILIES: readonly Family[] = ['mixed', 'sceptic', 'central', 'enthusiast'];
const shelf = createShelf<Futures>();

export function FuturesPage() {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const run = useMemo(() => (engine === null ? '' : engine.fingerprint(game.state)), [engine, game.state]);
  if (engine === null) return null;
  const forced = game.mark.forced !== null;
  if (game.state.day === 0 || forced)
    return (
      <section className="card fill leaf" aria-label={W.title}>
        <NothingYet>{forced ? W.forced : W.none}</NothingYet>
      </section>
    );
  return <Lab engine={engine} run={run} />;
}

/** `run` tells one run from another, and the same run from itself after more days. */
function Lab({ engine, run }: { readonly engine: Engine; readonly run: string }) {
  const { lab, session } = useDeps();
  const { state } = useLiveGame();
  const [many, setMany] = useState<(typeof MANY)[number]>('1000');
  const [family, setFamily] = useState<Family>('mixed');
  const worlds = Number(many);
  const work = useWork(shelf, `${run} ${many} ${family}`, (progress) => {
    const text = session.exportRun();
    return text === null ? null : lab.futures(text, { worlds, family, days: state.day }, progress);
  });
  const { found } = work;
  return (
    <section className="leaf scroll futures-page" aria-label={W.title}>
      <div className="card futures-form">
        <Choices
          label={W.worlds}
          value={many}
          options={MANY.map((count) => [count, fmt.number(Number(count))] as const)}
          onChange={setMany}
        />
        <Select
          label={W.family}
          value={family}
          options={FAMILIES.map((one) => [one, words.title.families[one].label] as const)}
          onChange={setFamily}
        />
        <div className="futures-work">
          {found === null ? (
            <WorkBar work={work} begin={W.begin} />
          ) : (
            <p role="status">{W.took(fmt.number(found.asked.worlds), fmt.days(state.day))}</p>
          )}
        </div>
        <p className="small-print always">
          {W.about} {W.fallen}
        </p>
      </div>
      {found === null ? <Preview /> : <Found engine={engine} found={found} />}
      <div className="futures-two">
        <WedgesCard engine={engine} about={run} />
        <Lessons about={run} />
      </div>
    </section>
  );
}

function Found({ engine, found }: { readonly engine: Engine; readonly found: Futures }) {
  const has = (id: string): boolean => figureOf(found, id) !== undefined;
  const held = figureOf(found, 'reserve_sat')?.mine.some((sat) => sat > 0) === true;
  const [first, setFirst] = useState(held ? 'reserve_usd' : 'circular_debt_pkr');
  const [second, setSecond] = useState(has('cover_months') ? 'cover_months' : 'grid_margin_pct');
  return (
    <>
      <div className="futures-two">
        <Fan engine={engine} found={found} id={first} onChoose={setFirst} />
        <Fan engine={engine} found={found} id={second} onChoose={setSecond} />
      </div>
      <div className="futures-two">
        <Where engine={engine} found={found} />
        <Luck engine={engine} found={found} />
      </div>
      <Families engine={engine} found={found} id={first} />
    </>
  );
}

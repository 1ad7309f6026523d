// An emergency sitting over the whole stage: what brought it, three ways out with what they do, and what it costs.
import { useEffect } from 'react';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Rule } from '../../kit/ornament.tsx';
import { fmt, say, words } from '../../words.ts';
import { Effects } from '../event-effects.tsx';
import { Gauges } from './gauges.tsx';

const W = words.office.sitting;
const WHY = ['default', 'no-confidence', 'grid', 'custody', 'dismissed'] as const;

export function Sitting({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { office } = game.shown;
  const { parameters: p } = game.world;
  const ways = office.dealt.flatMap((at) => engine?.catalogue.waysOut[at] ?? []);
  const take = (way: string): void => {
    if (session.dispatch({ kind: 'office.sitting', way }) === null) onClose();
  };
  const last = office.taken.length > 0;
  return (
    <Dialog bare className="event sitting" title={W.title} open={open && ways.length > 0} onClose={onClose}>
      <Keys press={(key) => take(ways[Number(key) - 1]?.id ?? '')} />
      <div className="sitting-head">
        <p className="lab">{say.shortDate(game.world, game.shown.day)}</p>
        <h2>{W.title}</h2>
        <p className="lead">{W.why[WHY[office.sitting_why] ?? '']}</p>
        <p className="muted">{W.says}</p>
        <Rule />
      </div>
      <div className="sitting-gauges">
        <Gauges alone={false} />
      </div>
      <div className="options">
        {ways.map((way, i) => (
          <section key={way.id} className="option">
            <h3>
              <span>{i + 1}</span>
              {words.office.ways[way.id]?.label ?? way.id}
            </h3>
            <p className="muted">{words.office.ways[way.id]?.does}</p>
            <Effects effects={way.effects} state={game.shown} />
            <button type="button" onClick={() => take(way.id)}>
              {W.take}
            </button>
          </section>
        ))}
      </div>
      <div className="foot">
        <span>
          {last
            ? W.second(fmt.number(p.cap_two ?? 0))
            : W.first(fmt.number(p.cap_one ?? 0), fmt.number(p.cap_two ?? 0))}
        </span>
        <span>{W.waits(say.shortDate(game.world, office.sitting_day + 1 + (p.sitting_days ?? 0)))}</span>
        <button type="button" onClick={onClose}>
          {words.screens.event.later}
        </button>
      </div>
    </Dialog>
  );
}

/** Hears figures while the sitting is open. */
function Keys({ press }: { readonly press: (key: string) => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // Escape has closed the sheet and this listener is not gone yet: the figure is then a pace
      if (document.querySelector('dialog.sitting[open]') === null) return;
      if (/^[1-3]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) press(event.key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return null;
}

// An emergency sitting over the whole stage: what brought it, three ways out with what they do, and what it costs.
import { DISASTER_ORDER } from '../../../session/index.ts';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { FigureKeys } from '../../kit/figure-keys.tsx';
import { Rule } from '../../kit/ornament.tsx';
import { bound, fmt, say, words } from '../../words.ts';
import { Option } from '../option.tsx';
import { Gauges } from './gauges.tsx';

const W = words.office.sitting;
/** days in which a missed payment is what the house sits about */
const TOLD = 3;

export function Sitting({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { office } = game.shown;
  const { parameters: p } = game.world;
  const ways = office.dealt.flatMap((at) => engine?.catalogue.waysOut[at] ?? []);
  const take = (way: string): void => {
    if (way !== '' && session.dispatch({ kind: 'office.sitting', way }) === null) onClose();
  };
  const last = office.taken.length > 0;
  // a default may be thin cover or one payment: the payment is named
  const missed = [...game.history.happenings]
    .reverse()
    .find((one) => one.kind === 'missed' && game.shown.day - one.day <= TOLD);
  return (
    <Dialog bare className="event sitting" title={W.title} open={open && ways.length > 0} onClose={onClose}>
      <FigureKeys press={(place) => take(ways[place]?.id ?? '')} />
      <div className="sitting-head">
        <p className="lab">{say.shortDate(game.world, game.shown.day)}</p>
        <h2>{W.title}</h2>
        <p className="lead">{W.why[DISASTER_ORDER[office.sitting_why] ?? '']}</p>
        {missed !== undefined && (
          <p className="lead">
            {bound(say.happening(game, missed))}
            {words.screens.marks.stop}
          </p>
        )}
        <p className="muted">{W.says}</p>
        <Rule />
      </div>
      <div className="sitting-gauges">
        <Gauges alone={false} />
      </div>
      <div className="options">
        {ways.map((way, i) => (
          <Option
            key={way.id}
            place={i}
            label={words.office.ways[way.id]?.label ?? way.id}
            says={words.office.ways[way.id]?.does ?? ''}
            effects={way.effects}
            state={game.shown}
          >
            <button
              type="button"
              aria-label={words.hud.about(W.take, words.office.ways[way.id]?.label ?? way.id)}
              onClick={() => take(way.id)}
            >
              {W.take}
            </button>
          </Option>
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

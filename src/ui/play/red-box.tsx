// The red box: what needs the player first, then what is under way, then what happened lately; and the one button that leads on.
import { useMemo, useState } from 'react';
import type { Happening } from '../../core/types.ts';
import { type Game, needsOf } from '../../session/index.ts';
import { useGame, useSession } from '../deps.tsx';
import type { IconName } from '../kit/icons.tsx';
import { useLater } from '../kit/later.ts';
import { outcomeTold } from '../outcome-line.ts';
import { say, words } from '../words.ts';
import { dueLines } from './due.ts';
import { Headline } from './headline.tsx';
import { Item } from './item.tsx';
import { Kept } from './kept.tsx';
import { Lead } from './lead.tsx';
import { Needs } from './needs.tsx';
import { CouncilItems } from './office/counsel.tsx';
import { PendingList } from './pending.tsx';

/** days that the list of what is due looks ahead; when little is near, it looks as far as it takes to name a few */
const AHEAD = 200;
const FAR = 1100;
const FEW = 5;

export function RedBox({ onCard }: { readonly onCard: (event: string) => void }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [open, setOpen] = useState(false);
  const late = useLater(game);
  const needs = needsOf(game).length;
  const hot = game.shown.climate.heat_day > 0 || game.shown.climate.heat_due >= 0;
  const due = useMemo(
    () =>
      engine === null
        ? []
        : dueLines(late, engine, late.shown.day + FAR).filter(
            (one, i) => i < FEW || one.day <= late.shown.day + AHEAD,
          ),
    [late, engine],
  );
  const recent = useMemo(() => latest(late), [late]);
  return (
    <aside className="red-box" aria-label={words.screens.box.title} data-open={open}>
      <div className="head">
        <h2>{words.screens.box.title}</h2>
        <span className="dim">
          {needs === 0 && hot ? words.screens.box.spell : words.screens.box.needYou(needs)}
        </span>
        <button type="button" className="small toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.screens.box.fold : words.screens.box.unfold}
        </button>
      </div>
      <div className="list">
        <Needs onCard={onCard} />
        <CouncilItems />
        <PendingList />
        {due.length > 0 && <p className="lab group-title">{words.screens.box.ahead}</p>}
        {due.map((item) => (
          <Item key={item.text} icon={item.icon} what={item.text} meta={item.when} tone="filed" />
        ))}
        {recent.length > 0 && <p className="lab group-title">{words.screens.box.lately}</p>}
        {recent.map((one, i) => (
          <Item
            key={`${one.day}${one.kind}${i}`}
            icon={iconOf(one.kind)}
            what={
              outcomeTold(late, engine, one) ??
              (one.kind === 'headline' ? <Headline news={one} /> : say.happening(game, one))
            }
            meta={say.shortDate(game.world, one.day)}
            tone="filed"
          />
        ))}
        {needs + due.length + recent.length + game.pending.length === 0 && (
          <p className="empty group-title">{words.screens.box.empty}</p>
        )}
      </div>
      <div className="foot">
        <Lead />
        <Kept />
      </div>
    </aside>
  );
}

/** The last happenings, newest first; a shortage that goes on for days is told once. */
function latest(game: Game): readonly Happening[] {
  const out: Happening[] = [];
  const { happenings } = game.history;
  for (let i = happenings.length - 1; i >= 0 && out.length < 24; i--) {
    const one = happenings[i];
    if (one === undefined || one.kind === 'retarget') continue;
    // a card that was answered is told once, by its answer
    if (one.kind === 'event-opened' && out.some((each) => isAnswer(each, one.event))) continue;
    if (one.kind === 'shortage' && out.some((each) => each.kind === 'shortage' && each.day - one.day < 30))
      continue;
    out.push(one);
  }
  return out;
}

function isAnswer(one: Happening, event: string): boolean {
  return one.kind === 'event-answered' && one.event === event;
}

function iconOf(kind: string): IconName {
  if (kind.startsWith('law') || kind === 'letter') return 'gavel';
  if (kind.startsWith('rigs') || kind.startsWith('site')) return 'truck';
  if (['refused', 'unpaid', 'shortage', 'coins-lost', 'missed', 'governor-left'].includes(kind))
    return 'warning';
  if (kind === 'headline') return 'newspaper';
  if (kind.startsWith('event')) return 'envelope-open';
  if (kind.startsWith('licensed')) return 'hard-drives';
  return 'bell';
}

// The notice for an order that was refused or a file that is no run: one sentence, gone when dismissed.
import { useEffect, useState } from 'react';
import type { Session } from '../../session/index.ts';
import { useDeps, useFormer, useGame, useLookingBack, useSession } from '../deps.tsx';
import { BugButton } from '../evidence/bug-button.tsx';
import { Differing } from '../evidence/differing.tsx';
import { Icon } from '../kit/icons.tsx';
import { go, useRoute } from '../route.ts';
import { fmt, say, words } from '../words.ts';

export function Notice() {
  const { session } = useDeps();
  const game = useGame();
  const refused = useSession((now) => now.refusal);
  const bad = useSession((now) => now.bad);
  const busy = useSession((now) => now.busy);
  const verified = useSession((now) => now.verified);
  const onMap = useRoute() === '/play';
  const sentence =
    refused !== null
      ? say.refused(game, refused.command, refused.refusal)
      : bad !== null
        ? say.bad(bad)
        : verified !== null && !verified.verified
          ? say.differs(verified)
          : busy !== null
            ? words.keeping.replaying(fmt.share(busy))
            : null;
  if (sentence === null && game.mark.differs !== null && onMap) return <Unverified {...game.mark.differs} />;
  // said over the map, on the day on which it was opened
  if (sentence === null && verified?.verified === true && verified.days === game.state.day && onMap)
    return <Opened days={verified.days} />;
  if (sentence === null) return null;
  return (
    <div className="notice" role="alert">
      <span>{sentence}</span>
      {bad?.code === 'fault' && <BugButton className="small" />}
      {refused === null && verified?.verified === false && <Differing text={verified.text} />}
      <button type="button" className="small" onClick={() => session.dismiss()}>
        <Icon name="x:r" />
        {words.keeping.dismiss}
      </button>
    </div>
  );
}

/** How long it is said that an opened run holds, ms; the menu and the report say it for longer. */
const STAYS = 12_000;
/** what was said: it is not said again when the desks are drawn anew */
const said = new WeakSet<object>();

/** An opened run holds: says so once, and offers to show it. */
function Opened({ days }: { readonly days: number }) {
  const { session } = useDeps();
  const verified = useSession((now) => now.verified);
  const former = useFormer();
  const [gone, setGone] = useState(verified !== null && said.has(verified));
  useEffect(() => {
    if (verified !== null) said.add(verified);
    const timer = setTimeout(() => setGone(true), STAYS);
    return () => clearTimeout(timer);
  }, [verified]);
  if (gone) return null;
  const watch = (): void => {
    setGone(true);
    watchFromStart(session);
  };
  return (
    <div className="notice verified" role="status">
      <Icon name="check-circle:r" />
      <span>
        {words.evidence.verified(fmt.days(days))}
        {former !== null && ` ${words.evidence.former(former)}`}
      </span>
      {days > 0 && (
        <button type="button" className="small" onClick={watch}>
          {words.evidence.watch}
        </button>
      )}
      <button type="button" className="small" onClick={() => setGone(true)}>
        <Icon name="x:r" />
        {words.keeping.dismiss}
      </button>
    </div>
  );
}

/** A run that differs is looked at: says so on its last day, and leads through it and out of it. */
function Unverified({ day, slice }: { readonly day: number; readonly slice: string }) {
  const { session } = useDeps();
  const game = useGame();
  const back = useLookingBack();
  // the bar over the stage says it of a day that is past
  if (back) return null;
  return (
    <div className="notice looked" role="status">
      <span>{words.evidence.unverifiedBy(say.date(game.world, day), slice)}</span>
      <button type="button" className="small" onClick={() => watchFromStart(session)}>
        {words.evidence.watch}
      </button>
      {day < game.state.day && (
        <button type="button" className="small" onClick={() => session.lookAt(day)}>
          {words.evidence.toDiffering}
        </button>
      )}
      <button type="button" className="small pri" onClick={() => closeLook(session)}>
        {words.evidence.closeLook}
      </button>
    </div>
  );
}

/** Back to the run in progress, or to the title where there is none. */
export function closeLook(session: Session): void {
  session.unforce();
  if (session.get().game === null) go('/');
}

/** The run on the map from its first morning on, at a pace that can be changed. */
export function watchFromStart(session: Session): void {
  session.lookAt(0);
  session.setPace('5x');
  go('/play');
}

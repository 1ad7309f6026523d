// The title: a banknote with the promise, what can be begun, and the engraved country in its rosette.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useChoice, useDeps, useSession } from '../deps.tsx';
import { Differing } from '../evidence/differing.tsx';
import { fmt, say, words } from '../front-words.ts';
import { ring } from '../kit/guilloche.ts';
import { Icon, type IconName } from '../kit/icons.tsx';
import { Frame, Waves } from '../kit/ornament.tsx';
import { useSize } from '../kit/size.ts';
import { LanguageSelect } from '../language.tsx';
import { go, goIn } from '../route.ts';
import { NewCampaign } from './new-campaign.tsx';
import { Newer } from './newer.tsx';
import { useLinkedRun, useOpenRun } from './open-run.ts';

export function Title() {
  const { session, version } = useDeps();
  const game = useSession((now) => now.game);
  const saved = useSession((now) => now.saved);
  const bad = useSession((now) => now.bad);
  const verified = useSession((now) => now.verified);
  const busy = useSession((now) => now.busy);
  const runs = useSession((now) => now.runs.length);
  const { openRun, trouble } = useOpenRun();
  const wrong = useLinkedRun() ?? trouble ?? bad;
  const [asking, setAsking] = useState(false);
  const resume = (): void => {
    if (game !== null) go('/play');
    else
      void session.continueSaved().then(() => {
        if (session.get().game !== null) goIn();
      });
  };
  const kept =
    game !== null
      ? words.screens.title.inProgress(say.date(game.world, game.state.day))
      : saved === null
        ? null
        : words.title.savedGame(say.savedDate(saved.scenario, saved.day), fmt.btc(saved.reserve_sat));
  return (
    <main className="title-page">
      <Waves />
      <Frame className="title-note">
        <div className="title-words">
          <p className="caps title-over">{words.screens.title.over}</p>
          <h1>{words.title.name}</h1>
          <p className="micro" aria-hidden="true">
            {words.screens.title.micro}
          </p>
          <p className="title-promise">{words.screens.title.promise}</p>
          <nav className="title-menu" aria-label={words.title.name}>
            {kept !== null && (
              <Entry
                icon="play-circle"
                label={words.title.continueGame}
                note={kept}
                primary
                onPress={resume}
              />
            )}
            <Entry
              icon="flag-banner"
              label={words.title.newCampaign}
              note={words.screens.title.newNote}
              primary={kept === null}
              onPress={() => setAsking(true)}
            />
            <Entry
              icon="folder-open"
              label={words.title.openRun}
              note={words.screens.title.openNote}
              primary={false}
              onPress={() => void openRun()}
            />
            {runs > 0 && (
              <Entry
                icon="archive"
                label={words.keeping.keptRuns}
                note={words.keeping.keptNote(runs)}
                primary={false}
                onPress={() => go('/runs')}
              />
            )}
          </nav>
          <Newer />
          <div className="title-told" role="status">
            {busy !== null && <p>{words.keeping.replaying(fmt.share(busy))}</p>}
            {wrong !== null && (
              <p className="c-risk" role="alert">
                {say.bad(wrong)}
              </p>
            )}
            {wrong === null && verified !== null && !verified.verified && (
              <>
                <p className="c-risk">{say.differs(verified)}</p>
                <Differing text={verified.text} />
              </>
            )}
          </div>
        </div>
        <Medallion />
        <p className="title-serial" aria-hidden="true">
          {words.screens.title.serial}
        </p>
        <footer className="title-foot">
          <span className="dim">{words.screens.title.foot(version)}</span>
          <ThemeSwitch />
          <LanguageSelect />
          <a href="#/about">{words.screens.about.link}</a>
        </footer>
      </Frame>
      <NewCampaign open={asking} onClose={() => setAsking(false)} replaces={kept !== null} />
    </main>
  );
}

interface EntryProps {
  readonly icon: IconName;
  readonly label: string;
  readonly note: string;
  readonly primary: boolean;
  readonly onPress: () => void;
}

function Entry({ icon, label, note, primary, onPress }: EntryProps) {
  return (
    <button type="button" className={primary ? 'entry pri' : 'entry'} onClick={onPress}>
      <Icon name={icon} />
      <span className="entry-words">
        <b>{label}</b>
        <span>{note}</span>
      </span>
      <Icon name="caret-right" />
    </button>
  );
}

export function ThemeSwitch() {
  const { choice } = useDeps();
  const theme = useChoice((now) => now.theme);
  const other = theme === 'night' ? 'day' : 'night';
  return (
    <button type="button" className="small plain" onClick={() => choice.set({ theme: other })}>
      <Icon name={theme === 'night' ? 'sun' : 'moon'} />
      {words.screens.themeTo[other]}
    </button>
  );
}

/** The large rosette; the country inside it comes after the first paint. */
function Medallion() {
  const { map } = useDeps();
  const theme = useChoice((now) => now.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [host, size] = useSize<HTMLDivElement>();
  const rings = useMemo(
    () => [
      {
        d: ring({
          inner: 278,
          outer: 300,
          loops: 60,
          strands: 3,
          innerSwell: 3,
          innerLobes: 10,
          outerSwell: 4,
          outerLobes: 12,
        }),
        width: 0.5,
        opacity: 0.6,
      },
      {
        d: ring({
          inner: 236,
          outer: 278,
          loops: 72,
          strands: 6,
          innerSwell: 3,
          innerLobes: 12,
          outerSwell: 4,
          outerLobes: 12,
        }),
        width: 0.55,
        opacity: 0.8,
      },
      {
        d: ring({
          inner: 206,
          outer: 236,
          loops: 24,
          strands: 6,
          innerSwell: 3,
          innerLobes: 4,
          outerSwell: 4,
          outerLobes: 12,
        }),
        width: 0.5,
        opacity: 0.7,
      },
      {
        d: ring({ inner: 190, outer: 206, loops: 90, strands: 3, innerSwell: 3, innerLobes: 15 }),
        width: 0.45,
        opacity: 0.6,
      },
    ],
    [],
  );
  useEffect(() => {
    const target = canvas.current;
    if (target === null || size === 0) return undefined;
    const later = window.setTimeout(() => void map.engrave(target, theme), 60);
    return () => window.clearTimeout(later);
  }, [map, theme, size]);
  return (
    <div className="medallion" ref={host} aria-hidden="true">
      <svg className="ornament" viewBox="-310 -310 620 620" aria-hidden="true">
        {rings.map((one) => (
          <path key={one.opacity * one.width} d={one.d} strokeWidth={one.width} opacity={one.opacity} />
        ))}
        <circle r="188" fill="var(--panel)" />
        <circle r="184" strokeWidth="0.5" />
      </svg>
      <canvas ref={canvas} />
    </div>
  );
}

// The menu: keep, open, theme, back to the title, and the line that a tester reads out.
import { useDeps, useGame, useSession } from '../deps.tsx';
import { BugButton } from '../evidence/bug-button.tsx';
import { Seal, useVerified } from '../evidence/seal.tsx';
import { CopyLink } from '../evidence/share.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icons.tsx';
import { LanguageSelect } from '../language.tsx';
import { go, type Route } from '../route.ts';
import { Newer } from '../title/newer.tsx';
import { useOpenRun } from '../title/open-run.ts';
import { ThemeSwitch } from '../title/title.tsx';
import { say, words } from '../words.ts';
import { Kept, useExport } from './kept.tsx';
import { watchFromStart } from './notice.tsx';
import { SoundSettings } from './sound-settings.tsx';

export function Menu({
  open,
  onClose,
  onFirst,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFirst: () => void;
}) {
  const { session, version } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const exported = useExport();
  const bad = useSession((now) => now.bad);
  const verified = useVerified();
  const { openRun, trouble } = useOpenRun();
  const wrong = trouble ?? bad;
  const to = (route: Route) => (): void => {
    onClose();
    go(route);
  };
  const leave = (): void => {
    session.setPace('paused');
    // what is only looked at is nothing to come back to
    if (game.mark.differs !== null) session.unforce();
    onClose();
    go('/');
  };
  return (
    <Dialog title={words.hud.menu} open={open} onClose={onClose} className="menu-dialog">
      <Kept />
      <Newer />
      {wrong !== null && (
        <p className="c-risk" role="alert">
          {say.bad(wrong)}
        </p>
      )}
      <p className="exported" role="status">
        {exported.told}
      </p>
      <div className="menu-list">
        <button type="button" onClick={exported.give} disabled={game.mark.forced !== null}>
          <Icon name="download-simple:r" />
          {words.keeping.exportRun}
        </button>
        <CopyLink />
        <button type="button" onClick={() => void openRun()}>
          <Icon name="folder-open" />
          {words.title.openRun}
        </button>
        <button type="button" onClick={to('/runs')}>
          <Icon name="table" />
          {words.evidence.pages.runs}
        </button>
        <button type="button" onClick={to('/compare')}>
          <Icon name="chart-line:r" />
          {words.evidence.pages.compare}
        </button>
        <button
          type="button"
          disabled={game.state.day === 0}
          onClick={() => {
            onClose();
            watchFromStart(session);
          }}
        >
          <Icon name="play-circle" />
          {words.evidence.watch}
        </button>
        <ThemeSwitch />
        <button type="button" onClick={leave}>
          <Icon name="arrow-u-up-left:r" />
          {words.hud.toTitle}
        </button>
        <button type="button" onClick={to('/report')}>
          <Icon name="newspaper" />
          {words.screens.soFar}
        </button>
        <button
          type="button"
          onClick={() => {
            onClose();
            onFirst();
          }}
        >
          <Icon name="flag-banner" />
          {words.first.again}
        </button>
        <a className="button" href="#/about">
          <Icon name="book-open:r" />
          {words.screens.about.link}
        </a>
      </div>
      <LanguageSelect inGame />
      <SoundSettings />
      <div>
        <p className="lab">{words.screens.keys.title}</p>
        <dl className="pairs">
          {words.screens.keys.rows.map(([key, does]) => [
            <dt key={`${key}k`}>{does}</dt>,
            <dd key={`${key}d`}>{key}</dd>,
          ])}
        </dl>
      </div>
      <div>
        <p className="lab">{words.screens.testers}</p>
        <p className="source">
          {words.screens.tester(
            version,
            game.spec.scenario,
            say.foreign(game.spec.seed),
            game.spec.family,
            say.date(game.world, game.state.day),
            engine?.fingerprint(game.state) ?? '',
          )}
        </p>
        <div className="row wrap report-fault">
          {game.mark.forced === null && (
            <Seal
              key={game.state.day}
              known={verified === game.state.day}
              text={async () => session.exportRun()}
            />
          )}
          <BugButton className="small" />
          <a className="button small" href="#/testers">
            {words.evidence.pages.testers}
          </a>
        </div>
      </div>
    </Dialog>
  );
}

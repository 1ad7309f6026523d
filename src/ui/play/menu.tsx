// The menu: keep, open, theme, back to the title, and the line that a tester reads out.
import { useState } from 'react';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icons.tsx';
import { go } from '../route.ts';
import { useOpenRun } from '../title/open-run.ts';
import { ThemeSwitch } from '../title/title.tsx';
import { fmt, say, words } from '../words.ts';
import { Kept, useExport } from './kept.tsx';

/** Puts the whole run so far into a link; where the browser forbids copying, shows it to be taken by hand. */
function CopyLink() {
  const { session, links } = useDeps();
  const [told, setTold] = useState<{ readonly address: string; readonly copied: boolean } | null>(null);
  const copy = (): void => {
    const text = session.exportRun();
    if (text !== null) void links.copy(text).then(setTold);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        <Icon name="link:r" />
        {words.keeping.copyLink}
      </button>
      {told !== null && (
        <p className="muted small-print" role="status">
          {told.copied ? words.keeping.linkCopied(fmt.number(told.address.length)) : words.keeping.linkShown}
        </p>
      )}
      {told !== null && !told.copied && (
        <textarea readOnly rows={3} value={told.address} aria-label={words.keeping.copyLink} />
      )}
    </>
  );
}

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
  const { openRun, trouble } = useOpenRun();
  const wrong = trouble ?? bad;
  const record = (): void => {
    onClose();
    go('/report');
  };
  const council = (): void => {
    onClose();
    go('/play/council');
  };
  const leave = (): void => {
    session.setPace('paused');
    onClose();
    go('/');
  };
  return (
    <Dialog title={words.hud.menu} open={open} onClose={onClose} className="menu-dialog">
      <Kept />
      {wrong !== null && (
        <p className="c-risk" role="alert">
          {say.bad(wrong)}
        </p>
      )}
      <p className="exported" role="status">
        {exported.told}
      </p>
      <div className="menu-list">
        <button type="button" onClick={exported.give}>
          <Icon name="download-simple:r" />
          {words.keeping.exportRun}
        </button>
        <CopyLink />
        <button type="button" onClick={() => void openRun()}>
          <Icon name="folder-open" />
          {words.title.openRun}
        </button>
        <button type="button" className="phone-link" onClick={council}>
          <Icon name="users-three" />
          {words.hud.desks.council}
        </button>
        <ThemeSwitch />
        <button type="button" onClick={leave}>
          {words.hud.toTitle}
        </button>
        <button type="button" onClick={record}>
          {words.screens.soFar}
        </button>
        <button
          type="button"
          onClick={() => {
            onClose();
            onFirst();
          }}
        >
          {words.first.again}
        </button>
        <a className="button" href="#/about">
          {words.screens.about.link}
        </a>
      </div>
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
            game.spec.seed,
            game.spec.family,
            say.date(game.world, game.state.day),
            engine?.fingerprint(game.state) ?? '',
          )}
        </p>
      </div>
    </Dialog>
  );
}

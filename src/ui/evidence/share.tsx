// The run so far in a link: copied, or shown to be taken by hand; as a QR code where it fits.
import { useState } from 'react';
import { useDeps, useLiveGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { Later } from '../play/later.tsx';
import { fmt, words } from '../words.ts';

const qr = () => import('./qr.tsx').then(({ Qr }) => Qr);

export function CopyLink() {
  const { session, links } = useDeps();
  const game = useLiveGame();
  const [told, setTold] = useState<{ readonly address: string; readonly copied: boolean } | null>(null);
  const [drawn, setDrawn] = useState(false);
  const copy = (): void => {
    const text = session.exportRun();
    if (text !== null) void links.copy(text, game.mark.hindsight).then(setTold);
  };
  return (
    <>
      <button type="button" onClick={copy} disabled={game.mark.forced !== null}>
        <Icon name="link:r" />
        {words.keeping.copyLink}
      </button>
      {told !== null && (
        <div className="link-told">
          <p className="muted small-print" role="status">
            {told.copied
              ? words.keeping.linkCopied(fmt.number(told.address.length))
              : words.keeping.linkShown}
          </p>
          {!told.copied && (
            <textarea readOnly rows={3} value={told.address} aria-label={words.keeping.copyLink} />
          )}
          <button type="button" className="small" aria-pressed={drawn} onClick={() => setDrawn(!drawn)}>
            {drawn ? words.evidence.qrHide : words.evidence.qr}
          </button>
          {drawn && <Later load={qr} given={{ address: told.address }} />}
        </div>
      )}
    </>
  );
}

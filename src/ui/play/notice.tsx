// The notice for an order that was refused or a file that is no run: one sentence, gone when dismissed.
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { fmt, say, words } from '../words.ts';

export function Notice() {
  const { session } = useDeps();
  const game = useGame();
  const refused = useSession((now) => now.refusal);
  const bad = useSession((now) => now.bad);
  const busy = useSession((now) => now.busy);
  const verified = useSession((now) => now.verified);
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
  if (sentence === null) return null;
  return (
    <div className="notice" role="alert">
      <span>{sentence}</span>
      <button type="button" className="small" onClick={() => session.dismiss()}>
        <Icon name="x:r" />
        {words.keeping.dismiss}
      </button>
    </div>
  );
}

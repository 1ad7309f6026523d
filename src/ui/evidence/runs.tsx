// The runs of this browser: the one in progress and those put by, each with its seal; opened, named, thrown away, or come by as a link.
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import type { KeptRun } from '../../session/index.ts';
import { useDeps, useSession } from '../deps.tsx';
import { go, goCompare } from '../route.ts';
import { openAddress } from '../title/open-run.ts';
import { fmt, say, words } from '../words.ts';
import { Differing } from './differing.tsx';
import { EvidencePage } from './page.tsx';
import { type Listed, presentRun, runDate, runName } from './run-name.ts';
import { Seal } from './seal.tsx';

const W = words.evidence.runs;

export function Runs() {
  const { session } = useDeps();
  const engine = useSession((now) => now.engine);
  const runs = useSession((now) => now.runs);
  const game = useSession((now) => now.game);
  const saved = useSession((now) => now.saved);
  const busy = useSession((now) => now.busy);
  const looked = game !== null && game.mark.differs !== null;
  const present = presentRun(engine, game, saved);
  const rest = runs.filter(({ id }) => id !== present?.id);
  const open = async (id: string): Promise<void> => {
    await session.openKept(id);
    const now = session.get();
    if (now.game?.mark.id === id) go('/play');
  };
  const resume = (): void => {
    if (game !== null) go('/play');
    else void session.continueSaved().then(() => session.get().game !== null && go('/play'));
  };
  return (
    <EvidencePage page="runs" purpose={W.here}>
      <Told />
      {present === null && rest.length === 0 ? (
        <p className="empty">{W.none}</p>
      ) : (
        <div className="scroll runs-scroll">
          <table className="runs">
            <thead>
              <tr>
                <th scope="col">{W.run}</th>
                <th scope="col">{W.day}</th>
                <th scope="col" className="wide-only">
                  {W.reserve}
                </th>
                <th scope="col" className="start">
                  {W.seal}
                </th>
                <th scope="col">
                  <span className="hidden-text">{W.open}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {present !== null && (
                <Row
                  run={present}
                  note={looked ? words.evidence.unverified : W.present}
                  text={() => session.keptText(null)}
                >
                  <button type="button" className="small pri" onClick={resume} disabled={busy !== null}>
                    {W.open}
                  </button>
                </Row>
              )}
              {rest.map((run) => (
                <Row key={run.id} run={run} text={() => session.keptText(run.id)}>
                  <Deeds
                    run={run}
                    onOpen={() => void open(run.id)}
                    locked={busy !== null || engine === null}
                  />
                </Row>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PasteLink />
    </EvidencePage>
  );
}

function Row({
  run,
  note,
  text,
  children,
}: {
  readonly run: Listed;
  readonly note?: string;
  readonly text: () => Promise<string | null>;
  readonly children: ReactNode;
}) {
  const engine = useSession((now) => now.engine);
  const newest = useSession((now) => now.newest?.rules ?? run.rules);
  return (
    <tr>
      <th scope="row">
        <span className="run-name">{runName(run)}</span>
        <span className="run-marks">
          {note !== undefined && <span className="tag">{note}</span>}
          {run.hindsight !== null && (
            <span className="tag c-ind">
              {words.evidence.hindsightFrom(runDate(engine, run, run.hindsight))}
            </span>
          )}
          {run.rules !== newest && <span className="tag">{words.evidence.rules(run.rules)}</span>}
          <span className="dim">{W.called(say.name('scenario', run.scenario), say.foreign(run.seed))}</span>
        </span>
      </th>
      <td className="num">
        {runDate(engine, run, run.day)}
        <small className="dim block">{W.ofDays(fmt.number(run.day), fmt.number(run.days))}</small>
      </td>
      <td className="num wide-only">{fmt.btc(run.reserve_sat)}</td>
      <td className="start">
        <Seal text={text} />
      </td>
      <td className="deeds">{children}</td>
    </tr>
  );
}

function Deeds({
  run,
  onOpen,
  locked,
}: {
  readonly run: KeptRun;
  readonly onOpen: () => void;
  readonly locked: boolean;
}) {
  const { session } = useDeps();
  const [asked, setAsked] = useState<'name' | 'remove' | null>(null);
  const [name, setName] = useState(run.name);
  const id = useId();
  if (asked === 'name')
    return (
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          void session.rename(run.id, name).then(() => setAsked(null));
        }}
      >
        <label className="hidden-text" htmlFor={id}>
          {words.evidence.fork.name}
        </label>
        <input id={id} value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
        <button type="submit" className="small">
          {W.rename}
        </button>
      </form>
    );
  if (asked === 'remove')
    return (
      <span className="row wrap">
        <span>{W.sure}</span>
        <button type="button" className="small risk" onClick={() => void session.remove(run.id)}>
          {W.remove}
        </button>
        <button type="button" className="small" onClick={() => setAsked(null)}>
          {W.keep}
        </button>
      </span>
    );
  return (
    <span className="row wrap">
      <button type="button" className="small" onClick={onOpen} disabled={locked}>
        {W.open}
      </button>
      <button type="button" className="small" onClick={() => goCompare(run.id)}>
        {W.compare}
      </button>
      <button type="button" className="small plain" onClick={() => setAsked('name')}>
        {W.rename}
      </button>
      <button type="button" className="small plain" onClick={() => setAsked('remove')}>
        {W.remove}
      </button>
    </span>
  );
}

/** What became of what was opened last. */
function Told() {
  const { session } = useDeps();
  const busy = useSession((now) => now.busy);
  const bad = useSession((now) => now.bad);
  const verified = useSession((now) => now.verified);
  // what was told elsewhere is of no use here
  useEffect(() => {
    const now = session.get();
    if (now.bad !== null || now.verified?.verified === false) session.dismiss();
  }, [session]);
  return (
    <div role="status" className="runs-told">
      {busy !== null && <p>{words.keeping.replaying(fmt.share(busy))}</p>}
      {bad !== null && <p className="c-risk">{say.bad(bad)}</p>}
      {verified !== null && !verified.verified && (
        <>
          <p className="c-risk">{say.differs(verified)}</p>
          <Differing text={verified.text} />
        </>
      )}
    </div>
  );
}

function PasteLink() {
  const deps = useDeps();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<BadInput | 'none' | null>(null);
  const id = useId();
  const open = async (): Promise<void> => {
    setWrong(null);
    const found = await openAddress(deps, address);
    if (found === false) setWrong('none');
    else if (found !== true) setWrong(found);
  };
  return (
    <form
      className="paste-link"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div className="field grow">
        <label htmlFor={id}>{W.link}</label>
        <input
          id={id}
          value={address}
          autoComplete="off"
          spellCheck={false}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={address.trim() === ''}>
        {W.linkOpen}
      </button>
      {wrong !== null && (
        <p className="c-risk" role="alert">
          {wrong === 'none' ? W.noLink : say.bad(wrong)}
        </p>
      )}
    </form>
  );
}

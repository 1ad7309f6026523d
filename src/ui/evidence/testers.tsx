// The testers' screen: what the run is made of, whether every invariant holds, its orders, and tools that leave it as it is.
import { useDeps, useLiveGame, useSession } from '../deps.tsx';
import { Card, Pairs } from '../kit/parts.tsx';
import { fmt, say, words } from '../words.ts';
import { BugButton } from './bug-button.tsx';
import { Invariants } from './invariants.tsx';
import { OrderLog } from './order-log.tsx';
import { EvidencePage } from './page.tsx';
import { Force, Jump } from './tester-tools.tsx';

const W = words.evidence.testers;

export function Testers() {
  const { version, build } = useDeps();
  const engine = useSession((now) => now.engine);
  const game = useLiveGame();
  if (engine === null) return null;
  const { spec, state, world, mark } = game;
  return (
    <EvidencePage page="testers" purpose={W.purpose}>
      <div className="testers-grid">
        <div className="column">
          <Card title={W.identity}>
            <Pairs
              rows={[
                [W.scenario, spec.scenario],
                [W.seed, say.foreign(spec.seed)],
                [W.family, spec.family],
                [W.rules, [spec.rules, spec.content].join(words.screens.marks.comma)],
                [W.version, [version, build].join(words.screens.marks.comma)],
                [
                  W.day,
                  [fmt.number(state.day), say.shortDate(world, state.day)].join(words.screens.marks.comma),
                ],
              ]}
            />
            {(mark.hindsight !== null || mark.forced !== null || mark.differs !== null) && (
              <p className="run-marks">
                {mark.hindsight !== null && (
                  <span className="tag c-ind">
                    {words.evidence.hindsightFrom(say.shortDate(world, mark.hindsight))}
                  </span>
                )}
                {mark.forced !== null && <span className="tag c-risk">{words.evidence.forced}</span>}
                {mark.differs !== null && <span className="tag c-risk">{words.evidence.unverified}</span>}
              </p>
            )}
            <p className="row wrap">
              <BugButton />
            </p>
          </Card>
          <Invariants />
          <Jump />
          <Force />
        </div>
        <div className="column">
          <OrderLog />
          <Prints />
        </div>
      </div>
    </EvidencePage>
  );
}

function Prints() {
  const engine = useSession((now) => now.engine);
  const { state } = useLiveGame();
  if (engine === null) return null;
  const rows = Object.entries(engine.fingerprintBySlice(state));
  return (
    <Card title={W.prints}>
      <table className="prints">
        <thead>
          <tr>
            <th scope="col">{W.slice}</th>
            <th scope="col">{W.print}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row">{W.whole}</th>
            <td className="hash" dir="ltr">
              {engine.fingerprint(state)}
            </td>
          </tr>
          {rows.map(([slice, print]) => (
            <tr key={slice}>
              <th scope="row">{slice}</th>
              <td className="hash" dir="ltr">
                {print}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

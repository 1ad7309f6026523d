// The report's table of mandates: what was asked, where it stands, whether it holds; and how the campaign ended.
import { useLiveGame, useSession } from '../deps.tsx';
import { endingOf, isDisaster, Saved } from '../play/office/ending.tsx';
import { askedText, chosenMandates, mandateLabel, standsText } from '../play/office/say.ts';
import { fmt, say, words } from '../words.ts';

const W = words.office;

export function EndingPart() {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const { office } = game.state;
  const end = endingOf(office.ended);
  if (engine === null) return null;
  return (
    <>
      {end !== null && (
        <section>
          <h2>{end.title}</h2>
          <p>{end.text}</p>
          {isDisaster(office.ended) && (
            <>
              <p className="lab">{W.end.saved}</p>
              <Saved />
            </>
          )}
        </section>
      )}
      <section>
        <h2>{W.table.title}</h2>
        <MandateTable />
        {office.taken.length > 0 && (
          <p>
            {W.sitting.counted(fmt.number(office.taken.length))}: {ways(office.taken)}.{' '}
            {say.quantity(engine, 'score_cap').label}: {fmt.number(office.cap)}
            {words.screens.marks.stop}
          </p>
        )}
        {office.calls > 0 && (
          <p>
            {W.call.score(
              fmt.number(office.right),
              fmt.number(office.calls),
              say.figure(
                engine,
                'calibration_pct',
                engine.quantity(game.world, game.state, 'calibration_pct'),
              ),
            )}
          </p>
        )}
      </section>
    </>
  );

  function ways(taken: readonly number[]): string {
    return taken
      .map((at) => W.ways[engine?.catalogue.waysOut[at]?.id ?? '']?.label ?? '')
      .join(words.screens.marks.semicolon);
  }
}

function MandateTable() {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const rows = chosenMandates(engine, { world: game.world, shown: game.state });
  if (rows.length === 0) return <p>{W.letters.none}</p>;
  return (
    <table className="mandates">
      <thead>
        <tr>
          <th scope="col">{W.table.mandate}</th>
          <th scope="col" className="num">
            {W.table.measure}
          </th>
          <th scope="col" className="num">
            {W.table.threshold}
          </th>
          <th scope="col">{W.table.met}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <th scope="row">{mandateLabel(one.id)}</th>
            <td className="num">{standsText(one)}</td>
            <td className="num">{askedText(one)}</td>
            <td className={one.holds ? 'c-ok' : 'c-risk'}>{one.holds ? W.table.yes : W.table.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

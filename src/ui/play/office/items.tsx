// The campaign's mandates as a line of the brief.
import { needsOf } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { words } from '../../words.ts';
import { useOffice } from './open.tsx';
import { boundText, chosenMandates, mandateLabel, standsText } from './say.ts';

const W = words.office;

/** The three mandates and where they stand, or the letters that wait. */
export function MandatesLine() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const open = useOffice();
  const { office } = game.shown;
  if (
    engine === null ||
    (office.mandates.length === 0 && !needsOf(game).some(({ kind }) => kind === 'letters'))
  )
    return null;
  const rows = chosenMandates(engine, game);
  return (
    <div className="mandates-line">
      <h2>{rows.length === 0 ? W.letters.title : W.table.title}</h2>
      {rows.length === 0 ? (
        <p className="muted">{W.letters.until}</p>
      ) : (
        <ul>
          {rows.map((one) => (
            <li key={one.id}>
              <span>{mandateLabel(one.id)}</span> <b>{standsText(one)}</b> <small>{boundText(one)},</small>{' '}
              <small className={one.holds ? 'c-ok' : ''}>{one.holds ? W.table.yes : W.table.no}</small>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="small" onClick={() => open('letters')}>
        {W.letters.open}
      </button>
    </div>
  );
}

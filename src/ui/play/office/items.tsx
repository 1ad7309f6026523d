// What the office wants of the player, as lines of the red box; and the campaign's mandates as a line of the brief.
import type { Game } from '../../../session/index.ts';
import { useGame, useLookingBack, useSession } from '../../deps.tsx';
import { say, words } from '../../words.ts';
import { Item } from '../item.tsx';
import { useOffice } from './open.tsx';
import { chosenMandates, mandateLabel, standsText } from './say.ts';

const W = words.office;

/** A letter may still be answered this morning. */
function lettersOpen({ shown, world }: Game): boolean {
  const { office } = shown;
  return office.mandates.length === 0 && office.quarter <= (world.parameters.letter_quarters ?? 0);
}

/** How many things of the office need an answer. */
export function officeNeeds(game: Game): number {
  const { office } = game.shown;
  return [office.sitting_day >= 0, office.succession === 1, lettersOpen(game)].filter(Boolean).length;
}

export function OfficeItems() {
  const game = useGame();
  const back = useLookingBack();
  const open = useOffice();
  const { office } = game.shown;
  const { parameters: p } = game.world;
  const act = (sheet: Parameters<typeof open>[0], label: string) =>
    back ? null : (
      <button type="button" className="small" onClick={() => open(sheet)}>
        {label}
      </button>
    );
  return (
    <>
      {office.sitting_day >= 0 && (
        <Item
          icon="warning"
          tone="needs"
          what={W.sitting.box}
          meta={W.sitting.waits(say.shortDate(game.world, office.sitting_day + 1 + (p.sitting_days ?? 0)))}
          act={act('sitting', W.sitting.open)}
        />
      )}
      {office.succession === 1 && (
        <Item
          icon="gavel"
          tone="needs"
          what={W.succession.box}
          meta={W.succession.until(say.shortDate(game.world, office.succession_day + (p.bind_days ?? 0)))}
          act={act('succession', W.succession.open)}
        />
      )}
      {lettersOpen(game) && (
        <Item
          icon="envelope-open"
          tone="needs"
          what={W.letters.box}
          meta={W.letters.until}
          act={act('letters', W.letters.open)}
        />
      )}
    </>
  );
}

/** The three mandates and where they stand, or the letters that wait. */
export function MandatesLine() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const open = useOffice();
  const { office } = game.shown;
  if (engine === null || (office.mandates.length === 0 && !lettersOpen(game))) return null;
  const rows = chosenMandates(engine, game);
  return (
    <div className="mandates-line">
      <h2>{rows.length === 0 ? W.letters.title : W.table.title}</h2>
      {rows.length === 0 ? (
        <ul>
          {engine.catalogue.letters.map((letter) => (
            <li key={letter.id}>
              <span>{W.letters.names[letter.id]}</span>{' '}
              <small>{letter.mandates.map(mandateLabel).join(', ')}</small>
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {rows.map((one) => (
            <li key={one.id}>
              <span>{mandateLabel(one.id)}</span> <b>{standsText(one)}</b>{' '}
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

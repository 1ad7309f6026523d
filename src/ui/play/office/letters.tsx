// The letters as letters: three sheets side by side, each with what it asks; from the second campaign on, three of the twelve as one likes;
// later the letter that was answered, and its swaps.
import { useState } from 'react';
import type { Command, Engine, MandateNow } from '../../../core/types.ts';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Crest, Rule } from '../../kit/ornament.tsx';
import { Select } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { answeredBefore, noteAnswer } from './note.ts';
import { asks, chosenMandates, mandateLabel, standsText } from './say.ts';

const W = words.office.letters;

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function LettersSheet({ open, onClose }: SheetProps) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const chosen = game.shown.office.mandates.length > 0;
  return (
    <Dialog
      className={chosen ? 'letters answered' : 'letters'}
      title={chosen ? W.mine : W.title}
      open={open}
      onClose={onClose}
    >
      {engine !== null &&
        (chosen ? <Answered engine={engine} /> : <Choose engine={engine} onClose={onClose} />)}
    </Dialog>
  );
}

function Choose({ engine, onClose }: { readonly engine: Engine; readonly onClose: () => void }) {
  const { session, flags } = useDeps();
  const game = useGame();
  const all = engine.mandates(game.world, game.shown);
  const [free, setFree] = useState<readonly string[]>([]);
  const give = (command: Command): void => {
    if (session.dispatch(command) !== null) return;
    noteAnswer(flags, game.spec.seed);
    onClose();
  };
  const [first = '', second = '', third = ''] = free;
  return (
    <>
      <p className="muted">
        {W.says} {W.until}
      </p>
      <div className="envelopes three">
        {engine.catalogue.letters.map((letter) => (
          <article key={letter.id} className="sheet letter" aria-label={W.names[letter.id]}>
            <div className="letter-head">
              <Crest seed={letter.id} />
              <h3>{W.names[letter.id]}</h3>
            </div>
            <p className="italic">{W.openings[letter.id]}</p>
            <Rule />
            <ol>
              {letter.mandates.map((id) => (
                <Line key={id} one={all.find((each) => each.id === id)} />
              ))}
            </ol>
            <button
              type="button"
              className="pri"
              onClick={() => give({ kind: 'office.letter', letter: letter.id })}
            >
              {W.sign}
            </button>
          </article>
        ))}
      </div>
      {answeredBefore(flags, game.spec.seed) && (
        <fieldset className="free">
          <legend>{W.free}</legend>
          <p className="muted">{W.freeSays}</p>
          <div className="twelve">
            {all.map((one) => {
              const on = free.includes(one.id);
              return (
                <label key={one.id} className="check">
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={!on && free.length === 3}
                    onChange={() => setFree(on ? free.filter((id) => id !== one.id) : [...free, one.id])}
                  />
                  <span>
                    <b>{mandateLabel(one.id)}</b> <span className="muted">{asks(one, game.world)}</span>
                  </span>
                </label>
              );
            })}
          </div>
          <div className="act">
            <span className="dim">{W.chosen(fmt.number(free.length))}</span>
            <button
              type="button"
              className="pri"
              disabled={free.length < 3}
              onClick={() => give({ kind: 'office.mandates', first, second, third })}
            >
              {W.signFree}
            </button>
          </div>
        </fieldset>
      )}
      <div className="act">
        <button type="button" onClick={onClose}>
          {W.later}
        </button>
      </div>
    </>
  );
}

function Line({ one }: { readonly one: MandateNow | undefined }) {
  const { world } = useGame();
  if (one === undefined) return null;
  return (
    <li>
      <b>
        {mandateLabel(one.id)}
        {words.screens.marks.stop}
      </b>{' '}
      {asks(one, world)}
    </li>
  );
}

/** The letter that was answered: where each mandate stands, and one swapped for another when the quarter allows it. */
function Answered({ engine }: { readonly engine: Engine }) {
  const game = useGame();
  const { letters } = engine.catalogue;
  const { letter } = game.shown.office;
  return (
    <>
      <article className="sheet letter">
        <div className="letter-head">
          <Crest seed={letters[letter]?.id ?? game.spec.seed} />
          <h3>{W.names[letters[letter]?.id ?? ''] ?? W.own}</h3>
        </div>
        <Rule />
        <ol>
          {chosenMandates(engine, game).map((one) => (
            <li key={one.id}>
              <b>
                {mandateLabel(one.id)}
                {words.screens.marks.stop}
              </b>{' '}
              {asks(one, game.world)}{' '}
              <span className="stands">
                {standsText(one)} {one.value !== null && W.soFar}
              </span>
            </li>
          ))}
        </ol>
      </article>
      <Swap engine={engine} />
    </>
  );
}

function Swap({ engine }: { readonly engine: Engine }) {
  const { session } = useDeps();
  const game = useGame();
  const held = chosenMandates(engine, game);
  const others = engine
    .mandates(game.world, game.shown)
    .filter((one) => !held.some(({ id }) => id === one.id));
  const [out, setOut] = useState<string>(held[0]?.id ?? '');
  const [into, setInto] = useState<string>(others[0]?.id ?? '');
  const command: Command = { kind: 'office.swap', out, into };
  const refusal = engine.check(game.world, game.shown, command);
  if (refusal?.code === 'swap-closed') return null;
  const cost = fmt.points(game.world.parameters.swap_capital ?? 0);
  return (
    <form
      className="swap"
      onSubmit={(event) => {
        event.preventDefault();
        session.dispatch(command);
      }}
    >
      <h3>{W.swap}</h3>
      <p className="muted">{W.swapSays(cost)}</p>
      <div className="picks">
        <Select label={W.out} value={out} options={held.map(named)} onChange={setOut} />
        <Select label={W.into} value={into} options={others.map(named)} onChange={setInto} />
      </div>
      {refusal !== null && <p className="refused">{say.refusal(refusal)}</p>}
      <div className="act">
        <button type="submit" disabled={refusal !== null}>
          {W.swapNow}
        </button>
      </div>
    </form>
  );
}

const named = ({ id }: MandateNow): readonly [string, string] => [id, mandateLabel(id)];

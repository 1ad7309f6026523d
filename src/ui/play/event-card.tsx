// An event as a card over the stage: what it is, where it stands in its chain, its choices with what they do, and the day it decides itself.
import '../styles/cards.css';
import { needsOf } from '../../session/index.ts';
import { lowerFirst } from '../../text/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { CodexLink } from '../kit/codex-link.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { FigureKeys } from '../kit/figure-keys.tsx';
import { fmt, say, words } from '../words.ts';
import { GaugeChips } from './event-effects.tsx';
import { Option } from './option.tsx';
import { Plate } from './plate.tsx';

export function EventCard({
  event,
  onClose,
}: {
  readonly event: string | null;
  readonly onClose: () => void;
}) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const open = useOpen(event);
  const text = event === null ? undefined : words.events[event];
  if (engine === null || open === null)
    return (
      <Dialog title={words.screens.box.title} open={false} onClose={onClose}>
        {null}
      </Dialog>
    );
  const of = words.event;
  const { chain, outcome } = open.event;
  const judged = engine.quantities.some(({ id }) => id === outcome.quantity)
    ? lowerFirst(say.quantity(engine, outcome.quantity).label)
    : null;
  // who puts a card by goes to work: answering it later does not start the clock
  const later = (): void => {
    session.putBy(open.event.id);
    onClose();
  };
  const answer = (choice: string): void => {
    if (choice !== '' && session.dispatch({ kind: 'events.answer', event: open.event.id, choice }) === null)
      onClose();
  };
  return (
    <Dialog bare className="event" title={text?.label ?? open.event.id} open onClose={later}>
      <FigureKeys press={(place) => answer(open.event.choices[place]?.id ?? '')} />
      <div className="plate">
        <Plate event={open.event.id} />
        <div>
          <p className="lab">
            <span>{words.screens.event.over(say.shortDate(game.world, open.since))}</span>
            <span className="chip">{of.themes[open.event.theme]}</span>
            {chain !== null && (
              <span className="chip">{of.step(of.chains[chain.id] ?? chain.id, chain.step, chain.of)}</span>
            )}
            <CodexLink kind="decisions" id={open.event.id} name={text?.label ?? open.event.id} onGo={later} />
          </p>
          <h2>{text?.label ?? open.event.id}</h2>
          <p className="muted">{text?.card ?? ''}</p>
        </div>
      </div>
      <div className="options">
        {open.event.choices.map((choice, i) => {
          const refusal = engine.check(game.world, game.shown, {
            kind: 'events.answer',
            event: open.event.id,
            choice: choice.id,
          });
          return (
            <Option
              key={choice.id}
              place={i}
              label={say.choice(open.event.id, choice.id)}
              says={text?.choices[choice.id]?.does ?? ''}
              effects={choice.effects}
              state={game.shown}
            >
              <GaugeChips effects={choice.effects} state={game.shown} />
              <div className="sign">
                {choice.id === open.event.fallback && <p className="dim">{of.fallback}</p>}
                {refusal !== null && <p className="refused">{of.closed(say.refusal(refusal))}</p>}
                <button
                  type="button"
                  disabled={refusal !== null}
                  aria-label={words.hud.about(of.answer, say.choice(open.event.id, choice.id))}
                  onClick={() => answer(choice.id)}
                >
                  {of.answer}
                </button>
              </div>
            </Option>
          );
        })}
      </div>
      <div className="foot">
        <span>{of.effects}</span>
        <span>
          {words.event.waits(say.shortDate(game.world, open.until))}{' '}
          {judged !== null && of.judged(judged, fmt.days(open.event.outcome.days))}
        </span>
        <button type="button" onClick={later}>
          {words.screens.event.later}
        </button>
      </div>
    </Dialog>
  );
}

/** The card as it lies open, with the days it came and decides itself; null while it waits for nobody. */
function useOpen(id: string | null) {
  const game = useGame();
  const events = useSession((now) => now.engine)?.catalogue.events;
  const need = needsOf(game).find((one) => one.kind === 'card' && one.event === id);
  const event = events?.find((one) => one.id === id);
  if (need?.kind !== 'card' || event === undefined) return null;
  return { event, since: need.since, until: need.since + event.answer_days };
}

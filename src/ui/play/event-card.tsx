// An event as a card over the stage: what it is, its choices with what they do, and the day it decides itself.
import { useEffect, useMemo } from 'react';
import type { Choice, Effect } from '../../core/types.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { waves } from '../kit/guilloche.ts';
import { fmt, say, words } from '../words.ts';
import { openEvents } from './red-box.tsx';

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
  const open = openEvents(game, engine?.catalogue.events ?? []).find((one) => one.event.id === event);
  const text = event === null ? undefined : words.events[event];
  const ground = useMemo(() => waves(460, 200, 7, 7, 210, 3), []);
  if (engine === null || open === undefined)
    return (
      <Dialog title={words.screens.box.title} open={false} onClose={onClose}>
        {null}
      </Dialog>
    );
  const byKey = (key: string): void => {
    // the figure in each choice's box is its key
    const choice = open.event.choices[Number(key) - 1];
    if (choice !== undefined) answer(choice.id);
  };
  const answer = (choice: string): void => {
    if (session.dispatch({ kind: 'events.answer', event: open.event.id, choice }) === null) onClose();
  };
  return (
    <Dialog bare className="event" title={text?.label ?? open.event.id} open onClose={onClose}>
      <Keys press={byKey} />
      <div className="plate">
        <svg className="ornament" viewBox="0 0 460 200" preserveAspectRatio="none" aria-hidden="true">
          <path d={ground} strokeWidth="0.8" />
        </svg>
        <div>
          <p className="lab">{words.screens.event.over(say.shortDate(game.world, open.since))}</p>
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
            <section key={choice.id} className="option">
              <h3>
                <span>{i + 1}</span>
                {say.choice(open.event.id, choice.id)}
              </h3>
              <p className="muted">{text?.choices[choice.id]?.does ?? ''}</p>
              <Effects choice={choice} />
              {choice.id === open.event.fallback && <p className="dim">{words.event.fallback}</p>}
              {refusal !== null && <p className="refused">{words.event.closed(say.refusal(refusal))}</p>}
              <button type="button" disabled={refusal !== null} onClick={() => answer(choice.id)}>
                {words.event.answer}
              </button>
            </section>
          );
        })}
      </div>
      <div className="foot">
        <span>{words.event.effects}</span>
        <span>{words.event.waits(say.shortDate(game.world, open.until))}</span>
        <button type="button" onClick={onClose}>
          {words.screens.event.later}
        </button>
      </div>
    </Dialog>
  );
}

/** Hears figures while the card is open. */
function Keys({ press }: { readonly press: (key: string) => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) press(event.key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return null;
}

/** What a choice does, a line each. */
export function Effects({ choice }: { readonly choice: Pick<Choice, 'effects'> }) {
  if (choice.effects.length === 0)
    return (
      <ul className="effects">
        <li>
          <span>{words.screens.event.noEffect}</span>
          <b />
        </li>
      </ul>
    );
  return (
    <ul className="effects">
      {choice.effects.map((effect, i) => {
        const [what, amount] = line(effect);
        return (
          <li key={`${effect.kind}${i}`}>
            <span>{what}</span>
            <b>{amount}</b>
          </li>
        );
      })}
    </ul>
  );
}

function line(effect: Effect): readonly [string, string] {
  const of = words.screens.event;
  switch (effect.kind) {
    case 'modify':
      return [
        of.modify(say.name('target', effect.target), fmt.days(effect.days)),
        fmt.change((effect.factor - 1) * 100, '%', 1),
      ];
    case 'pay':
      return [of.pay, fmt.usd(-effect.amount_usd)];
    case 'capital':
      return [words.capital.title, fmt.change(effect.points, of.points, 1)];
    case 'rule':
      return [of.rule, fmt.pct(effect.margin_pct)];
    case 'package':
      return [words.power.package, ''];
    case 'sway':
      return [of.relations[effect.relation], fmt.change(effect.by, '', 1)];
    case 'chance':
      return [of.chance, fmt.share(effect.odds)];
    case 'follow':
      return [of.follow, fmt.days(effect.days)];
    case 'emergency':
      return emergencyLine(effect);
  }
}

function emergencyLine(effect: Extract<Effect, { kind: 'emergency' }>): readonly [string, string] {
  const of = words.screens.event.emergency;
  switch (effect.act) {
    case 'sell':
      return [of.sell, fmt.share(effect.amount)];
    case 'deposit':
      return [of.deposit, fmt.usd(effect.amount)];
    case 'even':
      return [of.even, fmt.days(effect.days)];
    case 'keep':
      return [of.keep, ''];
  }
}

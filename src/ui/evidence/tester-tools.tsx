// Tools of a tester: any day of the run, and a card that luck did not deal, played beside the run and kept nowhere.
import { useState } from 'react';
import { useDeps, useLiveGame } from '../deps.tsx';
import { useLook } from '../desks/archive/day-link.tsx';
import { Card, NumberField, Select } from '../kit/parts.tsx';
import { go } from '../route.ts';
import { say, words } from '../words.ts';

const W = words.evidence.testers;

export function Jump() {
  const { state, world } = useLiveGame();
  const [day, setDay] = useState(0);
  const look = useLook();
  const at = Math.max(0, Math.min(state.day, Math.round(day)));
  return (
    <Card title={W.jump}>
      <form
        className="jump"
        onSubmit={(event) => {
          event.preventDefault();
          look(at);
        }}
      >
        <NumberField
          label={W.jumpDay}
          unit={say.shortDate(world, at)}
          value={day}
          min={0}
          max={state.day}
          step={1}
          onChange={setDay}
        />
        <button type="submit" disabled={state.day === 0}>
          {W.jumpGo}
        </button>
      </form>
    </Card>
  );
}

export function Force() {
  const { session } = useDeps();
  const { world, state, mark } = useLiveGame();
  const cards = world.scenario.events
    .map((id) => [id, say.name('event', id)] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const [card, setCard] = useState(cards[0]?.[0] ?? '');
  const [refused, setRefused] = useState(false);
  const open = (state.events.open_day[world.scenario.events.indexOf(card)] ?? -1) >= 0;
  const force = (): void => {
    const done = session.force(card);
    setRefused(!done);
    if (done) go('/play');
  };
  return (
    <Card title={W.force}>
      <p className="muted small-print">{W.forceSays}</p>
      <div className="jump">
        <Select label={W.card} value={card} options={cards} onChange={setCard} />
        <button type="button" onClick={force} disabled={open}>
          {W.forceGo}
        </button>
      </div>
      {refused && (
        <p className="c-risk" role="alert">
          {W.forceNot}
        </p>
      )}
      {mark.forced !== null && (
        <>
          <p className="muted small-print">{W.unforceSays}</p>
          <p className="row wrap">
            <button type="button" className="pri" onClick={() => session.unforce()}>
              {W.unforce}
            </button>
          </p>
        </>
      )}
    </Card>
  );
}

// What the player does within the run in progress: orders, pace, phases, days that pass, a day looked back at, counsel asked.
import type { Refusal } from '../core/types.ts';
import { lookBack, paceBack, watched } from './back.ts';
import type { Current } from './current.ts';
import type { Edges } from './edges.ts';
import { held } from './heavy.ts';
import { isBad, trouble } from './opening.ts';
import { createOutlooks } from './outlooks.ts';
import { changePace, changePhase, mayTakeBack, order, playDays, putBy, stop, withdraw } from './play.ts';
import { snapshotFor } from './run.ts';
import type { Session } from './types.ts';

type Playing = Pick<
  Session,
  | 'dispatch'
  | 'takeBack'
  | 'setPace'
  | 'putBy'
  | 'setPhase'
  | 'lookAt'
  | 'tick'
  | 'explain'
  | 'outlooks'
  | 'counsel'
  | 'setHeavy'
>;

export function createPlaying(
  current: Current,
  edges: Pick<Edges, 'clock' | 'outlooks' | 'counsel'>,
): Playing {
  const { store, publish, publishBack, keep, act } = current;
  const { clock } = edges;
  const ahead = createOutlooks(edges.outlooks);
  clock.onHidden(() => {
    const { run, back } = current;
    if (run === null) return;
    if (run.pace !== 'paused') stop(run);
    if (back !== null && back.pace !== 'paused') publishBack(paceBack(back, 'paused'));
    publish();
    keep(run);
  });

  const playing: Playing = {
    dispatch(command) {
      if (current.back !== null) {
        const past: Refusal = { code: 'looking-back', need: {} };
        store.setState({ refusal: { command, refusal: past } });
        return past;
      }
      if (current.run !== null && current.run.mark.differs !== null) {
        const unproved: Refusal = { code: 'not-verified', need: {} };
        store.setState({ refusal: { command, refusal: unproved } });
        return unproved;
      }
      let refusal: Refusal | null = null;
      act((at, engine) => {
        refusal = order(engine, at, command);
        return { refusal: refusal === null ? null : { command, refusal } };
      });
      return refusal;
    },
    takeBack(index) {
      const { run, back } = current;
      if (back === null && run?.pending[index] !== undefined && mayTakeBack(run.pending, index))
        act((at, engine) => ({ refusal: withdraw(engine, at, index) }));
    },
    setPace(pace) {
      if (current.back !== null) {
        publishBack(paceBack(current.back, pace));
        return;
      }
      act((at) => {
        changePace(at, pace);
        return {};
      });
    },
    putBy(event) {
      if (current.back !== null) return;
      act((at) => {
        putBy(at, event);
        return {};
      });
    },
    setPhase(phase) {
      if (current.back !== null) return;
      act((at) => {
        changePhase(at, phase);
        return {};
      });
    },
    lookAt(day) {
      const { engine } = store.getState();
      const { run, back } = current;
      if (run === null || engine === null) return;
      if (day === null) {
        if (back !== null) publishBack(null);
        return;
      }
      if (run.pace !== 'paused') {
        stop(run);
        publish();
        keep(run);
      }
      try {
        publishBack(lookBack(engine, run, day, back));
      } catch (error) {
        current.back = null;
        store.setState({ back: null, bad: trouble('fault', `day ${day}`, error) });
      }
    },
    tick(now) {
      const { engine, heavy } = store.getState();
      const { run, back } = current;
      if (run === null) return;
      if (back !== null) {
        if (engine === null) return;
        const next = watched(engine, run, back, now, clock.hidden());
        if (next !== back) publishBack(next);
        return;
      }
      const owed = run.meter.owed(now, run.pace, clock.hidden() || run.phase !== 'advance');
      if (owed > 0)
        act((at, own) => {
          playDays(heavy ? held(own) : own, at, owed);
          return {};
        });
    },
    explain(quantity, day) {
      const { engine } = store.getState();
      const { run } = current;
      if (run === null || engine === null) return null;
      const from = day >= 0 && day <= run.state.day ? snapshotFor(run, day) : null;
      if (from === null)
        return {
          bad: true,
          code: 'no-snapshot',
          at: `day ${day}`,
          found: String(day),
          expected: `0 to ${run.state.day}`,
        };
      return engine.explain(run.world, run.log, from, quantity, day);
    },
    outlooks(drafts, views) {
      if (current.run === null) return null;
      const { world, state, pending } = current.run;
      return ahead({ spec: world.spec, state, commands: [...pending, ...drafts], views });
    },
    async counsel(asks) {
      const at = current.run;
      if (at === null || current.back !== null) return false;
      if (at.pace !== 'paused') playing.setPace('paused');
      const { state, world } = at;
      const found = await edges
        .counsel({ spec: world.spec, state, asks })
        .catch((error: unknown) => trouble('worker-broken', 'worker', error));
      // another morning by now, or another game: what was said is of a day that is past
      if (isBad(found) || current.run !== at || at.state !== state) return false;
      return found.map((command) => playing.dispatch(command)).every((refusal) => refusal === null);
    },
    setHeavy(heavy) {
      store.setState({ heavy });
    },
  };
  return playing;
}

// The first minutes: a strip in the stage, beside the real map and desks. It moves on by what the player does, and by Next.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import '../../styles/first.css';
import { useDeps, useLiveGame } from '../../deps.tsx';
import { words } from '../../words.ts';
import { Card } from './card.tsx';
import { Days } from './days.tsx';
import { Letters } from './letters.tsx';
import { Night } from './night.tsx';
import { Promised } from './promised.tsx';
import { STEPS, type Step } from './steps.ts';
import { Sums } from './sums.tsx';

const W = words.first;
/** ms without a key or a press after which a step says how it goes on */
const IDLE = 20_000;

export interface FirstProps {
  readonly onDone: () => void;
}

/** What a step is given: the way on, and the day from which it may wait. */
export interface StepProps {
  readonly next: () => void;
  readonly since: number;
}

export function First({ onDone }: FirstProps) {
  const { session } = useDeps();
  const { day } = useLiveGame().state;
  const [at, setAt] = useState(0);
  const [since] = useState(day);
  const host = useRef<HTMLElement>(null);
  const step: Step = STEPS[at] ?? 'letters';
  const idle = useIdle(step);
  const heading = useHeading(host);
  // the days have run and stopped: what is asked for now is another press
  const asked = step === 'days' && heading !== '' && heading !== W.days.title;
  const next = useCallback((): void => {
    if (at + 1 < STEPS.length) setAt(at + 1);
    else onDone();
  }, [at, onDone]);
  useEffect(() => {
    // the strip stands where the brief would: the country is seen first
    if (session.get().game?.phase === 'brief') session.setPhase('decide');
  }, [session]);
  useEffect(() => {
    host.current?.focus({ preventScroll: true });
  }, []);
  const skip = (): void => {
    session.setPace('paused');
    if (session.get().game?.state.day === 0) session.setPhase('brief');
    onDone();
  };
  const given: StepProps = { next, since };
  return (
    <section ref={host} tabIndex={-1} className={`first ${step}`} aria-label={W.label}>
      <p className="lab">
        {W.label} · {W.step(at + 1, STEPS.length)}
      </p>
      <p className="hidden-text" aria-live="polite">
        {heading === '' ? '' : words.hud.about(W.step(at + 1, STEPS.length), heading)}
      </p>
      {step === 'night' && <Night {...given} />}
      {step === 'promise' && <Promised {...given} />}
      {step === 'sum' && <Sums {...given} />}
      {step === 'days' && <Days {...given} />}
      {step === 'card' && <Card {...given} />}
      {step === 'letters' && <Letters {...given} />}
      {idle && (
        <p className="hint" role="status">
          {W.hints[step === 'night' && day > since ? 'ran' : asked ? 'stopped' : step]}
        </p>
      )}
      <button type="button" className="small plain skip" onClick={skip}>
        {step === 'letters' ? W.done : W.skip}
      </button>
    </section>
  );
}

/** The heading that stands in the strip, as it changes: a step may have more than one. */
function useHeading(host: RefObject<HTMLElement | null>): string {
  const [heading, setHeading] = useState('');
  useEffect(() => {
    const read = (): void => setHeading(host.current?.querySelector('h2')?.textContent ?? '');
    const watch = new MutationObserver(read);
    if (host.current !== null)
      watch.observe(host.current, { childList: true, subtree: true, characterData: true });
    read();
    return () => watch.disconnect();
  }, [host]);
  return heading;
}

/** True once nobody has pressed anything for a while in this step. */
function useIdle(step: Step): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    setIdle(false);
    let timer = setTimeout(() => setIdle(true), IDLE);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE);
    };
    window.addEventListener('keydown', again);
    window.addEventListener('pointerdown', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', again);
      window.removeEventListener('pointerdown', again);
    };
  }, [step]);
  return idle;
}

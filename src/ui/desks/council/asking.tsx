// Asking for counsel: one question for the page, one seat or all that may be asked; computed off the page's thread.
import { useState } from 'react';
import type { Question } from '../../../core/types.ts';
import { useDeps, useGame, useLookingBack, useSession } from '../../deps.tsx';
import { Select } from '../../kit/parts.tsx';
import { words } from '../../words.ts';
import { mayAsk, type Seat, seatsOf } from './said.ts';

const W = words.council.ask;

export interface Asking {
  readonly question: Question | undefined;
  readonly choose: (id: string) => void;
  readonly busy: boolean;
  readonly failed: boolean;
  /** why a seat may not be asked this, null when it may */
  readonly refusal: (seat: Seat) => string | null;
  readonly ask: (seats: readonly Seat[]) => void;
}

/** `first` is the question to begin with, else the nation's first. */
export function useAsking(first?: string): Asking {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const back = useLookingBack();
  const questions = game.world.nation.council?.questions ?? [];
  const [chosen, choose] = useState(first ?? questions[0]?.id ?? '');
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const question = questions.find(({ id }) => id === chosen);
  return {
    question,
    choose,
    busy: state === 'busy',
    failed: state === 'failed',
    refusal: (seat) => {
      if (back) return words.screens.time.noOrders;
      return engine === null || question === undefined ? '' : mayAsk(game, engine, seat, question);
    },
    ask: (seats) => {
      if (question === undefined || state === 'busy' || seats.length === 0) return;
      setState('busy');
      const asks = seats.map(({ adviser }) => ({ adviser: adviser.id, question: question.id }));
      void session.counsel(asks).then((given) => setState(given ? 'still' : 'failed'));
    },
  };
}

/** The question, and one press for everybody who may be asked it. */
export function AskBar({ asking }: { readonly asking: Asking }) {
  const questions = useGame().world.nation.council?.questions ?? [];
  return (
    <div className="ask-bar">
      <Select
        label={W.question}
        value={asking.question?.id ?? ''}
        options={questions.map(({ id }) => [id, words.council.questions[id] ?? id] as const)}
        onChange={asking.choose}
      />
      <AskAll asking={asking} />
    </div>
  );
}

/** One press for everybody who may be asked the question chosen, and under it why nobody may. */
export function AskAll({ asking }: { readonly asking: Asking }) {
  const seats = seatsOf(useGame());
  const open = seats.filter((seat) => asking.refusal(seat) === null);
  const why = seats.map((seat) => asking.refusal(seat)).find((one) => one !== null);
  return (
    <>
      <button
        type="button"
        className="pri"
        aria-disabled={open.length === 0 || asking.busy}
        title={open.length === 0 ? (why ?? W.none) : undefined}
        onClick={() => asking.ask(open)}
      >
        {asking.busy ? W.asking : W.all}
      </button>
      <p className="muted small-print always" role="status">
        {asking.failed ? W.failed : seats.length === 0 ? W.none : open.length === 0 ? why : W.note}
      </p>
    </>
  );
}

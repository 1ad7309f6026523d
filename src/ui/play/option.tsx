// One way to answer a card or a sitting: its figure, what it is, what it does.
import { type ReactNode, useId } from 'react';
import type { Effect, State } from '../../core/types.ts';
import { Effects } from './event-effects.tsx';

export function Option({
  place,
  label,
  says,
  effects,
  state,
  children,
}: {
  readonly place: number;
  readonly label: string;
  readonly says: string;
  readonly effects: readonly Effect[];
  readonly state: State;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    // a group, so that whoever comes to its button hears whose it is
    <fieldset className="option" aria-labelledby={id}>
      <h3 id={id}>
        <span>{place + 1}</span>
        {label}
      </h3>
      <p className="muted">{says}</p>
      <Effects effects={effects} state={state} />
      {children}
    </fieldset>
  );
}

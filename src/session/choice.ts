// What is chosen on screen and shared by map and desks: a second small store, never saved, never hashed.
import { createStore } from 'zustand/vanilla';
import type { Choice } from './types.ts';

export interface ChoiceStore {
  get(): Choice;
  set(change: Partial<Choice>): void;
  subscribe(listener: (now: Choice, before: Choice) => void): () => void;
}

/** Nothing chosen; the theme as given. */
export function createChoice(theme: Choice['theme'] = 'night'): ChoiceStore {
  const store = createStore<Choice>(() => ({
    selected: null,
    hovered: null,
    theme,
    lens: 'flow',
    ghost: null,
    placing: false,
    wall: false,
    block: null,
  }));
  return {
    get: store.getState,
    set: (change) => {
      store.setState(change);
    },
    subscribe: store.subscribe,
  };
}

// What the screens are given by main: the game, shared choices, the map, files. They reach nothing else by themselves.
import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from 'react';
import type { BadInput, Compared, Heavy, Score } from '../core/types.ts';
import type { Choice, Game, Hearing, HearingState, Lab, Session, SessionState } from '../session/index.ts';
import type { LanguageId } from '../text/index.ts';

export interface MapHandle {
  destroy(): void;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** moves the view by CSS pixels */
  panBy(dx: number, dy: number): void;
  /** the free place for a hall nearest to a point of the host, CSS pixels, if one is near */
  placeAt(x: number, y: number): string | null;
  /** false lets the canvas sleep: paused, or reduced motion */
  setMoving(moving: boolean): void;
}
export interface MapDoor {
  /** puts the map into an empty element that has a size; the handle works at once, the map may appear later */
  mount(host: HTMLElement): MapHandle;
  /** draws the engraved country on a canvas that has a size on the page */
  engrave(canvas: HTMLCanvasElement, theme: Choice['theme']): Promise<void>;
}
export interface ChoiceStore {
  get(): Choice;
  set(change: Partial<Choice>): void;
  subscribe(listener: () => void): () => void;
}
export interface Files {
  /** a text, or a picture */
  save(name: string, content: string | Blob): void;
  /** null when the player chose nothing; a file that cannot be read is bad input */
  open(): Promise<{ readonly name: string; readonly text: string } | BadInput | null>;
}
/** Runs in links. */
export interface Links {
  /** the address that opens this run; with the day from which it is hindsight, which no run file says */
  address(text: string, hindsight: number | null): Promise<string>;
  /** the same, copied to the clipboard; `copied` tells whether that was allowed */
  copy(
    text: string,
    hindsight: number | null,
  ): Promise<{ readonly address: string; readonly copied: boolean }>;
  /** the run's text out of the letters of an address */
  read(letters: string): Promise<string | BadInput>;
}
/** What can be found out about run files, off the page's thread. */
export interface Proof {
  /** plays a run again: where it differs from its file, if it does */
  check(
    text: string,
  ): Promise<{ readonly divergence: { readonly day: number; readonly slice: string } | null } | BadInput>;
  compare(a: string, b: string, progress: (share: number) => void): Promise<Compared | BadInput>;
  heavy(text: string, progress: (share: number) => void): Promise<Heavy | BadInput>;
}
/** Works out what a run is worth in expectation, off the page's thread. */
export type Judge = (
  text: string,
  progress: (share: number) => void,
) => {
  readonly outcome: Promise<Score | BadInput>;
  cancel(): void;
};
/** Small notes of the player's machine that are no part of any run; nothing where storage is forbidden. */
export interface Flags {
  get(name: string): string | null;
  set(name: string, value: string): void;
}
/** The language of the page, and the way to another. */
export interface Languages {
  now(): LanguageId;
  /** keeps the game and the choice and loads the page again; says which of them could not be kept, and then nothing happens */
  choose(id: LanguageId): Promise<null | 'unsaved' | 'unkept'>;
}
/** A newer version of the game that lies ready. */
export interface Renewal {
  ready(): boolean;
  follow(listener: () => void): () => void;
  /** hands over to it and opens this page anew */
  renew(): void;
}
export interface Deps {
  readonly flags: Flags;
  readonly languages: Languages;
  readonly session: Session;
  readonly choice: ChoiceStore;
  readonly map: MapDoor;
  readonly files: Files;
  readonly links: Links;
  readonly proof: Proof;
  readonly judge: Judge;
  /** other worlds, wedges and lessons, in workers of their own */
  readonly lab: Lab;
  readonly version: string;
  /** which build of it: the name of its first script */
  readonly build: string;
  readonly renewal: Renewal;
  readonly hearing: Hearing;
}

const Given = createContext<Deps | null>(null);

export function DepsProvider({ deps, children }: { readonly deps: Deps; readonly children: ReactNode }) {
  return <Given.Provider value={deps}>{children}</Given.Provider>;
}

export function useDeps(): Deps {
  const deps = useContext(Given);
  if (deps === null) throw new Error('screens stand inside DepsProvider');
  return deps;
}

/** A value of the session; the screen is drawn again when it changes. `select` gives parts of the state, never new objects. */
export function useSession<T>(select: (now: SessionState) => T): T {
  const { session } = useDeps();
  return useSyncExternalStore(session.subscribe, () => select(session.get()));
}

export function useChoice<T>(select: (now: Choice) => T): T {
  const { choice } = useDeps();
  return useSyncExternalStore(choice.subscribe, () => select(choice.get()));
}

/** What the listener chose, and what sounded last. */
export function useHearing<T>(select: (now: HearingState) => T): T {
  const { hearing } = useDeps();
  return useSyncExternalStore(hearing.subscribe, () => select(hearing.get()));
}

/** The game that is shown: the one in progress, or a past day of it while one is looked at. */
export function useGame(): Game {
  return useLast((now) => now.back ?? now.game);
}

/** The game in progress, whatever day is looked at. */
export function useLiveGame(): Game {
  return useLast((now) => now.game);
}

/** The rules of the game where they are former ones, as a number to be shown; null where it is played by the newest. */
export function useFormer(): number | null {
  const { rules } = useGame().spec;
  const newest = useSession((now) => now.newest?.rules ?? rules);
  return rules === newest ? null : rules;
}

/** True while a past day is looked at: nothing may be ordered then. */
export function useLookingBack(): boolean {
  return useSession((now) => now.back !== null);
}

/** Screens that need a game are drawn only while there is one. */
function useLast(select: (now: SessionState) => Game | null): Game {
  const game = useSession(select);
  const last = useRef(game);
  if (game !== null) last.current = game;
  if (last.current === null) throw new Error('no game in progress');
  return last.current;
}

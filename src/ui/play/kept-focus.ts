// Keeps the keyboard's place: a desk that opens takes the focus, and what went away under a press hands it to what it stood in.
import { type RefObject, useEffect, useRef } from 'react';
import type { Route } from '../route.ts';

/** What may take the place of a control that is gone: parts of the page that a reader hears as one. */
const PLACES = 'section, article, fieldset, form, li, tr, main';
/** ms after a press: what it changed at once, and what came with the answer of a worker */
const LOOKS = [60, 500];

const gone = (one: Element): boolean => !one.isConnected || one.matches(':disabled') || inert(one);
const inert = (one: Element): boolean => one.closest('[inert]') !== null;

/** The nearest thing around a lost control that still stands. */
export function placeAround(trail: readonly Element[]): HTMLElement | null {
  const [last, ...around] = trail;
  // a press on empty ground takes the focus away on purpose
  if (last === undefined || !gone(last)) return null;
  const found = around.find((one) => one.isConnected && !inert(one) && one.matches(PLACES));
  return found instanceof HTMLElement ? found : null;
}

function take(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** What was pressed lets go of the keyboard, so that a space afterwards plays: the part of the page around it takes the place. */
export function letGo(): void {
  const pressed = document.activeElement;
  const place = pressed?.parentElement?.closest(PLACES);
  if (place instanceof HTMLElement) take(place);
  else if (pressed instanceof HTMLElement) pressed.blur();
}

/** @returns goes on the stage, which takes the focus when another desk opens in it */
export function useKeptFocus(route: Route): RefObject<HTMLElement | null> {
  const stage = useRef<HTMLElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    if (stage.current !== null) take(stage.current);
  }, [route]);
  useEffect(() => {
    let trail: Element[] = [];
    let timers: ReturnType<typeof setTimeout>[] = [];
    const note = (event: FocusEvent): void => {
      trail = [];
      for (let at = event.target instanceof Element ? event.target : null; at !== null; at = at.parentElement)
        trail.push(at);
    };
    const look = (): void => {
      const now = document.activeElement;
      if (now !== null && now !== document.body) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const place = placeAround(trail);
      if (place !== null) take(place);
    };
    const pressed = (): void => {
      for (const timer of timers) clearTimeout(timer);
      timers = LOOKS.map((ms) => setTimeout(look, ms));
    };
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', pressed);
    document.addEventListener('click', pressed);
    return () => {
      for (const timer of timers) clearTimeout(timer);
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('click', pressed);
    };
  }, []);
  return stage;
}

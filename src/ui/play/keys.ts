// Keys of the play shell: pace, next, desks. They rest while a field, a dialog or a modifier key has the keyboard.
import { useEffect } from 'react';
import type { Pace, Session } from '../../session/index.ts';
import { go, goFind, type Route } from '../route.ts';

const PACES: Readonly<Record<string, Pace>> = { 1: '1x', 2: '2x', 3: '5x', n: 'next' };
const DESKS: Readonly<Record<string, Route>> = {
  m: '/play',
  p: '/play/power',
  h: '/play/halls',
  t: '/play/treasury',
  r: '/play/relations',
  b: '/play/parliament',
  c: '/play/council',
  a: '/play/archive',
};

export function useKeys(session: Session, openMenu: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      // a radio button takes arrows and space only; letters and digits stay the game's
      const typed = event.key === ' ' ? 'input' : 'input:not([type=radio])';
      if (target !== null && target.closest(`${typed}, select, textarea, [popover]`) !== null) return;
      // one that has just closed may have the focus still: only an open one has the keyboard
      if (document.querySelector('dialog[open]') !== null) return;
      const key = event.key.toLowerCase();
      const desk = DESKS[key];
      const pace = PACES[key];
      if (key === ' ' || key === 'k') {
        // space presses what has the focus, k never does
        if (key === ' ' && target !== null && target.closest('button, a, summary') !== null) return;
        const { back, game } = session.get();
        session.setPace((back ?? game)?.pace === 'paused' ? '1x' : 'paused');
      } else if (desk !== undefined) go(desk);
      else if (key === '/') goFind();
      else if (pace !== undefined) session.setPace(pace);
      else if (key === 'escape') {
        if (document.querySelector(':popover-open') !== null) return;
        if (session.get().back !== null) session.lookAt(null);
        else openMenu();
        return;
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [session, openMenu]);
}

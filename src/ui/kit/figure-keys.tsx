// The figures on the keyboard choose while a card or a sitting lies open.
import { useEffect } from 'react';

export function FigureKeys({ press }: { readonly press: (place: number) => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // Escape has closed the sheet and this listener is not gone yet: the figure is then a pace
      if (document.querySelector('dialog.event[open]') === null) return;
      if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
        press(Number(event.key) - 1);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return null;
}

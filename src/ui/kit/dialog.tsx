// A native modal dialog that follows `open`; Escape, the cross and a press outside all close it, and focus goes back by itself.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '../front-words.ts';
import { Icon } from './icons.tsx';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** no head of its own: the content brings one, with this title as its name */
  readonly bare?: boolean;
}

export function Dialog({ title, open, onClose, children, className = '', bare = false }: DialogProps) {
  const host = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = host.current;
    if (dialog === null) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // A card that comes up by itself must not put a signature under the next press of a key.
      // Any other begins at its first field or act, not at the cross that closes it.
      if (bare) dialog.focus();
      else dialog.querySelector<HTMLElement>('.body :is(input, select, button, a[href])')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open, bare]);
  useEffect(() => {
    const dialog = host.current;
    const press = (event: MouseEvent): void => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.addEventListener('click', press);
    return () => dialog?.removeEventListener('click', press);
  }, []);
  return (
    <dialog
      ref={host}
      tabIndex={-1}
      className={className}
      aria-labelledby={bare ? undefined : id}
      aria-label={bare ? title : undefined}
      onClose={onClose}
    >
      {open && !bare && (
        <div className="head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="small plain" onClick={onClose} aria-label={words.screens.close}>
            <Icon name="x:r" />
          </button>
        </div>
      )}
      {open && (bare ? children : <div className="body">{children}</div>)}
    </dialog>
  );
}

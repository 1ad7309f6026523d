// The dialog that forks: what it is, what becomes of the run in progress, and a name.
import { useEffect, useId, useState } from 'react';
import { useDeps, useSession } from '../deps.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { go } from '../route.ts';
import { say, words } from '../words.ts';

const W = words.evidence.fork;

export function ForkDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { session } = useDeps();
  const back = useSession((now) => now.back);
  const id = useId();
  const date = back === null ? '' : say.shortDate(back.world, back.state.day);
  const [name, setName] = useState('');
  useEffect(() => {
    if (open) setName(W.suggested(date));
  }, [open]);
  const fork = async (): Promise<void> => {
    const made = await session.fork(name);
    onClose();
    if (made) go('/play');
  };
  return (
    <Dialog title={W.title} open={open} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void fork();
        }}
      >
        <p>{W.says(date)}</p>
        <p className="muted">{W.original}</p>
        <div className="field">
          <label htmlFor={id}>{W.name}</label>
          <input
            id={id}
            value={name}
            maxLength={60}
            autoComplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div className="act">
          <button type="button" onClick={onClose}>
            {words.title.cancel}
          </button>
          <button type="submit" className="pri">
            {W.short}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

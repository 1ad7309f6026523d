// The small dialog that begins a campaign: a seed and how the price is assumed to move.
import { useEffect, useId, useState } from 'react';
import type { Family } from '../../core/types.ts';
import { useDeps, useSession } from '../deps.tsx';
import { OFFERED, words } from '../front-words.ts';
import { Dialog } from '../kit/dialog.tsx';
import { go } from '../route.ts';

const FAMILIES: readonly Family[] = ['mixed', 'sceptic', 'central', 'enthusiast'];

/** A seed a person can say aloud: three syllable pairs and two digits. Only ever a suggestion in an editable field. */
function suggestSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const consonants = 'bdghjklmnprstvz';
  const vowels = 'aeiou';
  let seed = '';
  for (let i = 0; i < 6; i += 2)
    seed +=
      (consonants[(bytes[i] ?? 0) % consonants.length] ?? '') +
      (vowels[(bytes[i + 1] ?? 0) % vowels.length] ?? '');
  return `${seed}-${10 + ((bytes[6] ?? 0) % 90)}`;
}

export function NewCampaign({
  open,
  onClose,
  replaces,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly replaces: boolean;
}) {
  const { session } = useDeps();
  const bad = useSession((now) => now.bad);
  const [seed, setSeed] = useState('');
  const [family, setFamily] = useState<Family>('mixed');
  const [busy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => {
    if (open) {
      setSeed(suggestSeed());
      setBusy(false);
    }
  }, [open]);
  const begin = async (): Promise<void> => {
    setBusy(true);
    await session.begin(OFFERED.id, seed.trim(), family);
    setBusy(false);
    if (session.get().game !== null && session.get().bad === null) {
      onClose();
      go('/play');
    }
  };
  const scenario = words.title.scenarios[OFFERED.id];
  return (
    <Dialog title={words.title.newCampaign} open={open} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && seed.trim() !== '') void begin();
        }}
      >
        <p>
          <b>{scenario?.label}</b>
          <br />
          <span className="muted">{scenario?.meaning}</span>
        </p>
        <div className="field">
          <label htmlFor={id}>{words.title.seed}</label>
          <input
            id={id}
            value={seed}
            maxLength={64}
            required
            autoComplete="off"
            spellCheck={false}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
          <span className="dim">{words.title.seedHelp}</span>
        </div>
        <fieldset className="field bare families">
          <legend>{words.title.family}</legend>
          {FAMILIES.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="family" checked={family === one} onChange={() => setFamily(one)} />
              <span>
                <b>{words.title.families[one].label}</b>{' '}
                <span className="muted">{words.title.families[one].meaning}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {replaces && <p className="muted">{words.title.replaces}</p>}
        {bad !== null && (
          <p className="c-risk" role="alert">
            {words.screens.title.notBegun}
          </p>
        )}
        <div className="act">
          <button type="button" onClick={onClose}>
            {words.title.cancel}
          </button>
          <button type="submit" className="pri" disabled={busy || seed.trim() === ''}>
            {busy ? words.title.loading : words.title.begin}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

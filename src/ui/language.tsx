// The choice of a language, each called by its own name. The page loads again in it; a game in progress is saved first.
import { useId, useState } from 'react';
import { LANGUAGES, type LanguageId } from '../text/index.ts';
import { useDeps } from './deps.tsx';
import { words } from './front-words.ts';

export function LanguageSelect({ inGame = false }: { readonly inGame?: boolean }) {
  const { languages } = useDeps();
  const [refused, setRefused] = useState<'unsaved' | 'unkept' | null>(null);
  const id = useId();
  const choose = (value: string): void => {
    const wanted = LANGUAGES.find((one) => one.id === value)?.id;
    if (wanted !== undefined) void languages.choose(wanted as LanguageId).then(setRefused);
  };
  return (
    <span className="language">
      <label htmlFor={id}>{words.screens.language.label}</label>
      <select
        id={id}
        value={languages.now()}
        aria-describedby={inGame ? `${id}-note` : undefined}
        onChange={(event) => {
          const { value } = event.currentTarget;
          // until the page is loaded in another, it speaks the one that it speaks
          event.currentTarget.value = languages.now();
          choose(value);
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one.id} value={one.id} lang={one.id} dir={one.dir}>
            {one.name}
          </option>
        ))}
      </select>
      {(inGame || refused !== null) && (
        <span
          className={refused === null ? 'dim' : 'c-risk'}
          id={`${id}-note`}
          role={refused === null ? undefined : 'alert'}
        >
          {refused === null ? words.screens.language.saves : words.screens.language[refused]}
        </span>
      )}
    </span>
  );
}

// The part of the menu for sound: on or off, how loud, captions, and a list of what each sound means.
import { useId } from 'react';
import { type CueName, WEIGHT } from '../../session/index.ts';
import { useDeps, useHearing } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { Check } from '../kit/parts.tsx';
import { fmt, words } from '../words.ts';

const W = words.sound;

export function SoundSettings() {
  const { hearing } = useDeps();
  const able = useHearing((now) => now.able);
  const on = useHearing((now) => now.on);
  const captions = useHearing((now) => now.captions);
  return (
    <fieldset className="field bare sound">
      <legend className="lab">{W.title}</legend>
      {able ? (
        <div className="row wrap">
          <Check label={W.on} checked={on} onChange={(to) => hearing.set({ on: to })} />
          <Volume off={!on} />
        </div>
      ) : (
        <p className="muted">{W.none}</p>
      )}
      <Check label={W.captions} checked={captions} onChange={(to) => hearing.set({ captions: to })} />
      <details>
        <summary>{W.list}</summary>
        <dl className="sounds">
          <Row caption={W.cues.current.caption} means={W.cues.current.means} />
          {[...WEIGHT].reverse().map((cue) => (
            <Row key={cue} cue={on ? cue : null} {...W.cues[cue]} />
          ))}
        </dl>
      </details>
    </fieldset>
  );
}

function Volume({ off }: { readonly off: boolean }) {
  const { hearing } = useDeps();
  const id = useId();
  const volume = useHearing((now) => now.volume);
  return (
    <span className="volume">
      <label htmlFor={id}>{W.volume}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={volume}
        disabled={off}
        aria-valuetext={fmt.share(volume / 100)}
        style={{ '--at': `${volume}%` } as Record<string, string>}
        onInput={(event) => hearing.set({ volume: Number(event.currentTarget.value) })}
        // heard once where it is let go, not at each step
        onPointerUp={() => hearing.tryOut('event')}
        onKeyUp={(event) => {
          if (event.key !== 'Tab') hearing.tryOut('event');
        }}
      />
    </span>
  );
}

function Row({
  cue = null,
  caption,
  means,
}: {
  /** null where it cannot be heard now */
  readonly cue?: CueName | null;
  readonly caption: string;
  readonly means: string;
}) {
  const { hearing } = useDeps();
  return (
    <div>
      <dt>
        {caption}
        {cue !== null && (
          <button
            type="button"
            className="small"
            aria-label={W.hear(caption)}
            title={W.hear(caption)}
            onClick={() => hearing.tryOut(cue)}
          >
            <Icon name="play:f" />
          </button>
        )}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}

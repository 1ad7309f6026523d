// Small parts that desks are made of: cards, pairs, chips, meters, number fields and the row that acts or says why not.
import { type ReactNode, useId } from 'react';
import { useLookingBack } from '../deps.tsx';
import { fmt, words } from '../words.ts';

export function Card({
  title,
  note,
  children,
  className = '',
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <span className="note">{note}</span>}
      </div>
      {children}
    </section>
  );
}

export function Pairs({ rows }: { readonly rows: readonly (readonly [ReactNode, ReactNode, string?])[] }) {
  return (
    <dl className="pairs">
      {rows.map(([label, value, tone], i) => [
        <dt key={`t${i}`}>{label}</dt>,
        <dd key={`d${i}`} className={tone ?? ''}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

/** A share from 0 to 1 as a bar, with a limit marked on it where there is one; spoken only where no figure beside it is. */
export function Meter({
  share,
  hatch,
  limit,
  spoken,
}: {
  readonly share: number;
  readonly hatch: 'idle' | 'risk' | 'base';
  readonly limit?: number;
  readonly spoken?: string;
}) {
  const width = Math.max(0, Math.min(100, share * 100));
  return (
    <>
      <span className="meter" aria-hidden="true">
        <i className={`hatch-${hatch}`} style={{ inlineSize: `${width}%` }} />
        {limit !== undefined && <b style={{ insetInlineStart: `${limit * 100}%` }} />}
      </span>
      {spoken !== undefined && <span className="hidden-text">{spoken}</span>}
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** a slider under the number, for figures worth dragging */
  readonly slider?: boolean;
}

/** A number with its unit; where it is worth dragging, a slider that the arrow keys move too. */
export function NumberField({
  label,
  unit,
  value,
  min,
  max,
  step,
  onChange,
  slider = false,
}: NumberFieldProps) {
  const id = useId();
  const at = max > min ? Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100)) : 0;
  const take = (text: string): void => {
    const next = Number(text);
    if (text !== '' && Number.isFinite(next)) onChange(next);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="input-unit">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          value={value}
          min={min}
          max={max}
          step={step}
          onInput={(event) => take(event.currentTarget.value)}
        />
        <span className="unit">{fmt.unit(unit)}</span>
      </span>
      {slider && (
        <input
          type="range"
          aria-label={`${label}, ${fmt.unit(unit)}`}
          value={value}
          min={min}
          max={max}
          step={step}
          style={{ '--at': `${at}%` } as Record<string, string>}
          onInput={(event) => take(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  className = '',
  groupOf,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
  /** puts options of one name under it, in the order in which the names come */
  readonly groupOf?: (value: T) => string;
}) {
  const id = useId();
  const pick = (text: string): void => {
    const found = options.find(([key]) => key === text);
    if (found !== undefined) onChange(found[0]);
  };
  const list = (of: typeof options) =>
    of.map(([key, text]) => (
      <option key={key} value={key}>
        {text}
      </option>
    ));
  const groups = groupOf === undefined ? [] : [...new Set(options.map(([key]) => groupOf(key)))];
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {groups.length === 0
          ? list(options)
          : groups.map((name) => (
              <optgroup key={name} label={name}>
                {list(options.filter(([key]) => groupOf?.(key) === name))}
              </optgroup>
            ))}
      </select>
    </div>
  );
}

/** One of a few, laid side by side. */
export function Choices<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="field bare">
      <legend>{label}</legend>
      <div className="choices">
        {options.map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** The button of a form: disabled with its reason beside it while the order would be refused. */
export function Act({
  label,
  about,
  refusal: refused,
  onAct,
  primary = false,
  quiet = null,
}: {
  readonly label: string;
  /** what it is about, for who hears the button alone: several on a page have one label */
  readonly about?: string;
  readonly refusal: string | null;
  readonly onAct: () => void;
  readonly primary?: boolean;
  readonly quiet?: string | null;
}) {
  const id = useId();
  const back = useLookingBack();
  const refusal = back ? words.screens.time.noOrders : refused;
  return (
    <div className="act">
      {refusal !== null && (
        <span className="refused" id={id}>
          {refusal}
        </span>
      )}
      {refusal === null && quiet !== null && <span className="dim grow">{quiet}</span>}
      <button
        type="button"
        className={primary ? 'pri' : ''}
        aria-label={about === undefined ? undefined : words.hud.about(label, about)}
        aria-disabled={refusal !== null}
        aria-describedby={refusal !== null ? id : undefined}
        onClick={() => {
          if (refusal === null) onAct();
        }}
      >
        {label}
      </button>
    </div>
  );
}

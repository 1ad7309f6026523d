// A field that searches as one types.
import { useId } from 'react';

export function Search({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

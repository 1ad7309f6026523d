// The small button that opens a law on its own page.
import { say, words } from '../../words.ts';

export function ShowLaw({ law, onOpen }: { readonly law: string; readonly onOpen: (law: string) => void }) {
  const label = words.parliament.desk.show;
  return (
    <button
      type="button"
      className="small"
      aria-label={`${label}: ${say.law(law)}`}
      onClick={() => onOpen(law)}
    >
      {label}
    </button>
  );
}

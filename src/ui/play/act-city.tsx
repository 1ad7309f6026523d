// A city's place in the cut order, on its own sheet; the list of all cities is a press away.
import { useGame } from '../deps.tsx';
import { fmt, words } from '../words.ts';
import { Ways } from './act-parts.tsx';
import { cutOf, RANKS } from './acts.ts';

export function CityCut({ id, onAll }: { readonly id: string; readonly onAll: () => void }) {
  const { world, shown } = useGame();
  const cut = cutOf(world, shown, id);
  if (cut === null) return null;
  const W = words.acts.cut;
  const hours = fmt.hours(world.parameters.cut_most_h ?? 0);
  return (
    <>
      <Ways
        legend={W.when}
        now={cut.rank}
        options={RANKS.map((rank) => [rank, W.ranks[rank]] as const)}
        make={(rank) => ({ kind: 'grid.cut', city: id, rank })}
        effect={(rank) => (rank === 'even' ? W.means.even : W.means[rank](hours))}
        quiet={
          cut.cost > 0
            ? words.acts.costs(fmt.number(cut.cost), fmt.number(Math.floor(shown.laws.capital)))
            : words.acts.free
        }
        label={W.order}
      />
      <button type="button" className="small" onClick={onAll}>
        {W.open}
      </button>
    </>
  );
}

// What the cut order as it stands would mean tonight, in one line that changes with each touch.
import { useGame } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';
import { tonightOf } from './reckon.ts';

const W = words.heat;
/** cities named of those that share their hours */
const NAMED = 3;

export function Tonight() {
  const { world, shown } = useGame();
  const parts = tonightOf(world, shown).map(({ hours, cities }) => {
    const names = cities
      .slice(0, NAMED)
      .map((id) => say.name('city', id))
      .join(words.screens.marks.comma);
    const more = cities.length - NAMED;
    return W.together(more > 0 ? W.more(names, fmt.number(more)) : names, fmt.hours(hours));
  });
  return (
    <p className="tonight">
      {parts.length === 0
        ? W.tonightNone
        : `${W.tonight} ${parts.join(words.screens.marks.semicolon)}${words.screens.marks.stop}`}
    </p>
  );
}

// A date that leads to the map as it stood on the morning after.
import { useDeps, useLiveGame } from '../../deps.tsx';
import { go } from '../../route.ts';
import { say, words } from '../../words.ts';

/** Leads to the map of a past morning. */
export function useLook(): (morning: number) => void {
  const { session } = useDeps();
  return (morning) => {
    session.lookAt(morning);
    go('/play');
  };
}

/** What happened that day stands in the morning after. */
export function DayLink({ day }: { readonly day: number }) {
  const { world } = useLiveGame();
  const look = useLook();
  const date = say.shortDate(world, day);
  return (
    <button
      type="button"
      className="link"
      aria-label={words.archive.chronicle.look(date)}
      onClick={() => look(day + 1)}
    >
      {date}
    </button>
  );
}

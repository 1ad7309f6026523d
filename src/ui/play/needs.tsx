// What needs the player, a line each with the way to it.
import { type Need, needsOf } from '../../session/index.ts';
import { useGame, useLookingBack, useSession } from '../deps.tsx';
import { say, words } from '../words.ts';
import { Item } from './item.tsx';
import { useOffice } from './office/open.tsx';

interface NeedsProps {
  readonly onCard: (event: string) => void;
  /** those that the place itself shows */
  readonly but?: Need['kind'];
}

export function Needs({ onCard, but }: NeedsProps) {
  const game = useGame();
  return (
    <>
      {needsOf(game).map((need) =>
        need.kind === but ? null : need.kind === 'card' ? (
          <CardItem key={need.event} event={need.event} since={need.since} onCard={onCard} />
        ) : (
          <OfficeItem key={need.kind} kind={need.kind} />
        ),
      )}
    </>
  );
}

function CardItem({
  event,
  since,
  onCard,
}: {
  readonly event: string;
  readonly since: number;
  readonly onCard: NeedsProps['onCard'];
}) {
  const { world } = useGame();
  const days = useSession((now) => now.engine)?.catalogue.events.find(({ id }) => id === event)?.answer_days;
  return (
    <Item
      icon="warning"
      tone="needs"
      what={say.name('event', event)}
      meta={days === undefined ? '' : words.event.waits(say.shortDate(world, since + days))}
      act={<Way label={words.screens.box.decide} onPress={() => onCard(event)} />}
    />
  );
}

function OfficeItem({ kind }: { readonly kind: 'sitting' | 'succession' | 'letters' }) {
  const { world, shown } = useGame();
  const open = useOffice();
  const { office } = shown;
  const { sitting_days = 0, bind_days = 0 } = world.parameters;
  const [icon, meta] = {
    sitting: [
      'warning',
      words.office.sitting.waits(say.shortDate(world, office.sitting_day + 1 + sitting_days)),
    ],
    succession: [
      'gavel',
      words.office.succession.until(say.shortDate(world, office.succession_day + bind_days)),
    ],
    letters: ['envelope-open', words.office.letters.until],
  }[kind] as ['warning' | 'gavel' | 'envelope-open', string];
  return (
    <Item
      icon={icon}
      tone="needs"
      what={words.office[kind].box}
      meta={meta}
      act={<Way label={words.office[kind].open} onPress={() => open(kind)} />}
    />
  );
}

/** Nothing is decided on a day that is looked back at. */
function Way({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return useLookingBack() ? null : (
    <button type="button" className="small" onClick={onPress}>
      {label}
    </button>
  );
}

// Errands: ministries that go after one thing that seldom comes, by ordinary orders. `exhaust` sends them; `balance` never sees them.
import type { Command } from '../../core/types.ts';
import { firstOfMonth, type Morning, type Policy, sieved } from '../ministries/tools.ts';
import { refusedToday } from './asking.ts';
import { MERIDIAN } from './duties.ts';
import { CORRIDOR, decrees, estranged, lawful, promiser, pupil, STATUTES, TENDER } from './laws.ts';
import { caller, machines } from './machines.ts';
import { borrower, careless, closer, deferrer, needy, reckless } from './money.ts';

/** An errand: what it asks in vain, what it orders, and how its coins are kept unless it sees to that itself. */
function sent(id: string, wishes: Morning, coinsKept: readonly Command[] = MERIDIAN): Policy {
  const own = sieved((engine, world, state) => {
    const orders = wishes(engine, world, state);
    return firstOfMonth(engine, world, state) ? [...orders, ...coinsKept] : orders;
  });
  return {
    id,
    morning: (engine, world, state) => [...refusedToday(engine, world, state), ...own(engine, world, state)],
  };
}

export { OPEN_HOUSES } from './open-house.ts';

/** Orders of a nation that lacks what they are about: nothing else happens there. */
export const VISITOR: Policy = { id: 'visitor', morning: refusedToday };

export const ERRANDS: readonly Policy[] = [
  sent('borrower', borrower, []),
  sent('corridor', lawful(CORRIDOR)),
  sent('legal-tender', lawful(TENDER)),
  sent('statutes', lawful(STATUTES)),
  sent('machines', machines(true)),
  sent('machines-without-paths', machines(false)),
  sent('decrees', decrees),
  sent('estranged', estranged(0, ['central-custody', 'equal-feeders', 'partner-ministry'])),
  sent('betrayer', estranged(260, ['sell-half', 'partner-ministry', 'deposit'])),
  sent('promiser', promiser),
  sent('careless', careless),
  sent('deferrer', deferrer),
  sent('caller', caller),
  sent('needy', needy),
  sent('pupil', pupil),
  sent('reckless', reckless, []),
  sent('closer', closer),
];

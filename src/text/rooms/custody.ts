// One line for each order and each piece of news of custody.
import type { Command, Happening } from '../../core/types.ts';
import type { Speech } from '../language.ts';

function custodianName({ words }: Speech, id: string): string {
  return Object.hasOwn(words.custody.custodians, id) ? (words.custody.custodians[id]?.name ?? id) : id;
}

/** The line of an order of this room; null for another’s. */
export function custodyOrder(speech: Speech, command: Command): string | null {
  const { words, say } = speech;
  const of = words.custodyLines;
  switch (command.kind) {
    case 'custody.scheme':
      return of.scheme(words.custody.scheme(say.number(command.sign), say.number(command.keys)));
    case 'custody.places':
      return of.places(words.custody.places(command.places));
    case 'custody.tiers':
      return of.tiers(say.pct(command.hot_pct, 0), say.pct(command.custodian_pct, 0));
    case 'custody.custodian':
      return command.custodian === 'none'
        ? of.noCustodian
        : of.custodian(custodianName(speech, command.custodian));
    case 'custody.audit':
      return command.quarterly ? of.audit : of.auditOff;
    case 'custody.publish':
      return command.published ? of.publish : of.publishOff;
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function custodyNews(
  { words, say }: Speech,
  one: Happening,
  _date: (day: number) => string,
): string | null {
  const of = words.custodyLines;
  switch (one.kind) {
    case 'coins-lost':
      return of.lost[one.cause](say.btc(one.sat));
    case 'coins-recovered':
      return of.recovered(say.btc(one.sat));
    case 'coins-seized':
      return (one.wrongly ? of.seizedWrongly : of.seized)(say.btc(one.sat));
    case 'coins-returned':
      return of.returned(say.btc(one.sat));
    case 'audited':
      return of.audited;
    case 'audit-missed':
      return of.auditMissed;
    case 'keys-settled':
      return of.settled;
    default:
      return null;
  }
}

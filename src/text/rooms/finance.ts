// One line for each order and each piece of news of finance.
import type { Command, Happening } from '../../core/types.ts';
import type { Speech } from '../language.ts';
import { nameOf } from '../name.ts';

/** The line of an order of this room; null for another’s. */
export function financeOrder(speech: Speech, command: Command): string | null {
  const { words, say } = speech;
  const of = words.financeLines;
  const { forms } = words.finance;
  switch (command.kind) {
    case 'finance.host':
      return of.mw(forms.host.name, say.mw(command.mw), nameOf(speech, 'place', command.place));
    case 'finance.venture':
      return of.mw(forms.venture.name, say.mw(command.mw), nameOf(speech, 'place', command.place));
    case 'finance.arrears':
      return of.mw(forms.arrears.name, say.mw(command.mw), nameOf(speech, 'place', command.place));
    case 'finance.gulf':
      return of.at(forms.gulf.name, say.usd(command.usd), nameOf(speech, 'place', command.place));
    case 'finance.bond':
      return of.usd(forms.bond.name, say.usd(command.usd));
    case 'finance.certificate':
      return of.usd(forms.certificate.name, say.usd(command.usd));
    case 'finance.central':
      return of.usd(forms.central.name, say.usd(command.usd));
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function financeNews(
  { words, say }: Speech,
  one: Happening,
  _date: (day: number) => string,
): string | null {
  const of = words.financeLines;
  const { forms } = words.finance;
  switch (one.kind) {
    case 'financed':
      return of.financed(forms[one.form].name, one.mw > 0 ? say.mw(one.mw) : say.usd(one.usd));
    case 'partner-left':
      return of.left(forms[one.form].name, say.mw(one.mw));
    case 'coupon':
      return of.coupon(forms[one.form].name, say.usd(one.usd));
    case 'repaid':
      return of.repaid(forms[one.form].name, say.usd(one.usd));
    case 'missed':
      return of.missed(forms[one.form].name, say.usd(one.usd));
    case 'rolled-over':
      return of.rolledOver(say.usd(one.usd));
    case 'governor-left':
      return of.governor(say.number(one.cover_months, 1));
    default:
      return null;
  }
}

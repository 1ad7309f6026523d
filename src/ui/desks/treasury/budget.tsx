// The budget tab: the ministry's year, the country's dollars and what they cover, circular debt, and the country in five figures.
import '../../styles/budget.css';
import { Column } from '../../kit/desk.tsx';
import { words } from '../../words.ts';
import { Country } from './budget-country.tsx';
import { Liquidity } from './budget-cover.tsx';
import { Debt } from './budget-debt.tsx';
import { Ask, Envelope } from './budget-envelope.tsx';
import { SoFar } from './budget-so-far.tsx';

const W = words.budget;

export function Budget() {
  return (
    <>
      <Column>
        <Envelope />
        <Ask />
        <SoFar quantity="outlay_usd" title={W.spentByYear} unit={W.millions} scale={1e6} />
      </Column>
      <Column>
        <Liquidity />
        <Debt />
        <SoFar quantity="cover_months" title={W.coverSoFar} unit={W.months} />
      </Column>
      <Column>
        <Country />
      </Column>
    </>
  );
}

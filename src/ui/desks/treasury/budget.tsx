// The budget tab: the ministry's year, the country's dollars and what they cover, circular debt, and the country in five figures.
import '../../styles/budget.css';
import { Column } from '../../kit/desk.tsx';
import { Country } from './budget-country.tsx';
import { Liquidity } from './budget-cover.tsx';
import { Debt } from './budget-debt.tsx';
import { Ask, Envelope, SpentByYear } from './budget-envelope.tsx';

export function Budget() {
  return (
    <>
      <Column>
        <Envelope />
        <Ask />
        <SpentByYear />
      </Column>
      <Column>
        <Liquidity />
        <Debt />
      </Column>
      <Column>
        <Country />
      </Column>
    </>
  );
}

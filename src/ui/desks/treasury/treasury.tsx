// The treasury desk: the certificate of the reserve with today's order and what coins cost; the standing rules with the ledger; the budget and the country; custody; finance.
import { useState } from 'react';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { Budget } from './budget.tsx';
import { SoFar } from './budget-so-far.tsx';
import { Certificate } from './certificate.tsx';
import { Custody } from './custody.tsx';
import { Finance } from './finance.tsx';
import { Held } from './held.tsx';
import { Ledger } from './ledger.tsx';
import { PricePaid } from './paid.tsx';
import { Buying, Selling } from './rules.tsx';
import { Trade } from './trade.tsx';

/** of the reserve, of the rules, of the budget, of custody and of finance */
const CLASS: readonly string[] = [
  'treasury',
  'treasury rules',
  'treasury rules budget',
  'treasury rules custody',
  'treasury rules finance',
];

export function Treasury() {
  const [page, setPage] = useState(0);
  const { tabs } = words.screens.treasury;
  return (
    <Desk
      end={<DeskLead />}
      title={words.treasury.title}
      purpose={words.treasury.purpose}
      className={CLASS[page] ?? 'treasury'}
      tabs={{
        label: tabs.name,
        names: [tabs.reserve, tabs.rules, tabs.budget, words.custody.tab, words.finance.tab],
        chosen: page,
        onChoose: setPage,
      }}
    >
      {page === 0 ? (
        <>
          <Column>
            <Certificate />
          </Column>
          <Column>
            <Trade />
            <PricePaid />
          </Column>
        </>
      ) : page === 2 ? (
        <Budget />
      ) : page === 3 ? (
        <Custody />
      ) : page === 4 ? (
        <Finance />
      ) : (
        <>
          <Column>
            <Buying />
            <Selling />
            <Held />
          </Column>
          <Column>
            <Ledger />
            <SoFar
              quantity="treasury_usd"
              title={words.screens.treasury.cashHistory}
              unit={words.screens.treasury.millions}
              scale={1e6}
              always
            />
          </Column>
        </>
      )}
    </Desk>
  );
}

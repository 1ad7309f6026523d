// The treasury desk: the certificate of the reserve with today's order and what coins cost; and the standing rules with the ledger.
import { useState } from 'react';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { Certificate } from './certificate.tsx';
import { Held } from './held.tsx';
import { Ledger } from './ledger.tsx';
import { PricePaid } from './paid.tsx';
import { Buying, Selling } from './rules.tsx';
import { Trade } from './trade.tsx';

export function Treasury() {
  const [page, setPage] = useState(0);
  const { tabs } = words.screens.treasury;
  return (
    <Desk
      end={<DeskLead />}
      title={words.treasury.title}
      purpose={words.treasury.purpose}
      className={page === 0 ? 'treasury' : 'treasury rules'}
      tabs={{ label: tabs.name, names: [tabs.reserve, tabs.rules], chosen: page, onChoose: setPage }}
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
      ) : (
        <>
          <Column>
            <Buying />
            <Selling />
            <Held />
          </Column>
          <Column>
            <Ledger />
          </Column>
        </>
      )}
    </Desk>
  );
}

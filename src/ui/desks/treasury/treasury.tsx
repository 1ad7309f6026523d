// The treasury desk: the certificate of the reserve, the cash, and the orders of today and of every day.
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { Certificate } from './certificate.tsx';
import { Held } from './held.tsx';
import { Ledger } from './ledger.tsx';
import { Buying, Selling } from './rules.tsx';
import { Trade } from './trade.tsx';

export function Treasury() {
  return (
    <Desk
      end={<DeskLead />}
      title={words.treasury.title}
      purpose={words.treasury.purpose}
      className="treasury"
    >
      <Column>
        <Certificate />
      </Column>
      <Column>
        <Trade />
        <Ledger />
      </Column>
      <Column>
        <Buying />
        <Selling />
        <Held />
      </Column>
    </Desk>
  );
}

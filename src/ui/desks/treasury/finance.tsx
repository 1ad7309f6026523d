// The finance tab: what lenders and partners offer, the one that is looked at in full, and what is owed and falls due.
import '../../styles/finance.css';
import { useState } from 'react';
import type { FinanceForm } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { words } from '../../words.ts';
import { Calendar } from './finance-calendar.tsx';
import { Offer, Offers } from './finance-offers.tsx';
import { Owed, PartnerHalls } from './finance-owed.tsx';

export function Finance() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [form, setForm] = useState<FinanceForm>('host');
  const offers = engine?.finance(game.world, game.shown) ?? [];
  const chosen = offers.find((one) => one.form === form) ?? offers[0];
  if (chosen === undefined) return <p className="empty">{words.finance.nowhere}</p>;
  return (
    <>
      <Column>
        <Offers offers={offers} chosen={chosen.form} onChoose={setForm} />
      </Column>
      <Column>
        <Offer key={chosen.form} offer={chosen} />
        <Owed />
      </Column>
      <Column>
        <Calendar />
        <PartnerHalls />
      </Column>
    </>
  );
}

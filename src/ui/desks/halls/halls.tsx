// The halls desk: what stands and draws, what to build and order; and, on its second page, the terms offered to others.
import { useState } from 'react';
import { useChoice, useGame } from '../../deps.tsx';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { AiPage } from './ai/ai.tsx';
import { BreakEven } from './break-even.tsx';
import { Build } from './build.tsx';
import { Licence, OfferCurve, Offers, type OfferTerms } from './licence.tsx';
import { Places } from './places.tsx';
import { Rigs } from './rigs.tsx';
import { DrawAhead, Rules, useYear } from './rules.tsx';
import { Batches, Sites } from './sites.tsx';
import { Today } from './today.tsx';

export function Halls() {
  const game = useGame();
  const ai = useChoice((now) => now.ghost?.hallGhost?.kind === 'ai' || now.selected?.kind === 'ai');
  const [page, setPage] = useState(ai ? 2 : 0);
  const year = useYear();
  const [terms, setTerms] = useState<OfferTerms | null>(null);
  const tabs = {
    label: words.halls.title,
    names: [words.screens.halls.own, words.halls.licence, words.compute.tab],
    chosen: page,
    onChoose: setPage,
  };
  return (
    <Desk
      end={<DeskLead />}
      title={words.halls.title}
      purpose={words.halls.purpose}
      className={['halls', 'halls licensed', 'halls ai'][page] ?? 'halls'}
      tabs={tabs}
    >
      {page === 2 ? (
        <AiPage />
      ) : page === 0 ? (
        <>
          <Column>
            {game.state.halls.unpaid === 1 && (
              <p className="refused" role="status">
                {words.halls.unpaid}
              </p>
            )}
            <Today />
            <Sites />
            <BreakEven />
          </Column>
          <Column>
            <Build />
            <Rules year={year} />
          </Column>
          <Column>
            <Rigs />
            <DrawAhead year={year} />
          </Column>
        </>
      ) : (
        <>
          <Column>
            <Licence onTerms={setTerms} />
            <OfferCurve terms={terms} />
          </Column>
          <Column>
            <Offers />
            {game.shown.halls.licensed.length > 0 && <Batches />}
            <Places />
          </Column>
        </>
      )}
    </Desk>
  );
}

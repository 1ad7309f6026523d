// The power desk: the year ahead and who is given what of it; on its second page plants, hours, the law and the tariff.
import { useMemo, useState } from 'react';
import type { OutlookTerms } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { useAhead, yearViews } from '../ahead.ts';
import { Allocation } from './allocation.tsx';
import { Blocks } from './blocks.tsx';
import { ByFuel } from './by-fuel.tsx';
import { useDraft } from './draft.ts';
import { Ladder } from './ladder.tsx';
import { Law } from './law.tsx';
import { PriceLadder } from './price-ladder.tsx';
import { Stress } from './stress.tsx';
import { Surplus } from './surplus.tsx';
import { Tariff } from './tariff.tsx';
import { CostAhead, MarginAhead } from './year-ahead.tsx';

const YEAR: OutlookTerms = { days: 365, span: 5, stress: null };
const NO_VIEWS: readonly OutlookTerms[] = [];

export function Power() {
  const [page, setPage] = useState(0);
  const W = words.outlook.tabs;
  return (
    <Desk
      end={<DeskLead />}
      title={words.power.title}
      purpose={words.power.purpose}
      className={page === 0 ? 'power' : 'power plants'}
      tabs={{ label: W.name, names: [W.allocation, W.plants], chosen: page, onChoose: setPage }}
    >
      {page === 0 ? <Outlooks /> : <Plants />}
    </Desk>
  );
}

function Outlooks() {
  const { state } = useGame();
  const drafting = useDraft();
  const views = useMemo(() => yearViews(state.day), [state.day]);
  const ahead = useAhead([], views);
  const ghost = useAhead(drafting.commands, drafting.commands.length > 0 ? views.slice(0, 1) : NO_VIEWS);
  return (
    <>
      <Column>
        <Surplus ahead={ahead} ghost={drafting.commands.length > 0 ? (ghost.found?.[0] ?? null) : null} />
        <Allocation drafting={drafting} />
      </Column>
      <Column>
        <Stress base={ahead.found?.[0] ?? null} drafting={drafting} />
        <PriceLadder />
      </Column>
    </>
  );
}

function Plants() {
  const { state } = useGame();
  const views = useMemo<readonly OutlookTerms[]>(
    () => [YEAR, { ...YEAR, stress: { kind: 'dry', from: state.day } }],
    [state.day],
  );
  const ahead = useAhead([], views);
  return (
    <>
      <Column>
        <MarginAhead ahead={ahead} />
        <Blocks />
      </Column>
      <Column>
        <Ladder />
        <ByFuel />
      </Column>
      <Column>
        <Law id="industry-package" />
        <Tariff />
        <CostAhead ahead={ahead} />
      </Column>
    </>
  );
}

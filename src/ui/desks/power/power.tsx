// The power desk: the year ahead and who is given what of it; on its second page plants, hours, the law and the tariff.
import { useMemo, useState } from 'react';
import type { Command, Outlook, OutlookTerms, UseNow } from '../../../core/types.ts';
import { useChoice, useGame, useSession } from '../../deps.tsx';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { useAhead, yearViews } from '../ahead.ts';
import { Allocation } from './allocation.tsx';
import { Blocks } from './blocks.tsx';
import { ByFuel } from './by-fuel.tsx';
import { DemandPage } from './demand/demand.tsx';
import { useDraft } from './draft.ts';
import { Ladder } from './ladder.tsx';
import { Law } from './law.tsx';
import { PriceLadder } from './price-ladder.tsx';
import { roughly } from './rough.ts';
import { Stress } from './stress.tsx';
import { Surplus } from './surplus.tsx';
import { Tariff } from './tariff.tsx';
import { CostAhead, MarginAhead } from './year-ahead.tsx';

const YEAR: OutlookTerms = { days: 365, span: 5, stress: null };
const NO_VIEWS: readonly OutlookTerms[] = [];

export function Power() {
  const battery = useChoice(
    (now) => now.ghost?.hallGhost?.kind === 'battery' || now.selected?.kind === 'battery',
  );
  const [page, setPage] = useState(battery ? 2 : 0);
  const W = words.outlook.tabs;
  return (
    <Desk
      end={<DeskLead />}
      title={words.power.title}
      purpose={words.power.purpose}
      className={['power', 'power plants', 'power demand-desk'][page] ?? 'power'}
      tabs={{
        label: W.name,
        names: [W.allocation, W.plants, words.demand.tab],
        chosen: page,
        onChoose: setPage,
      }}
    >
      {page === 0 ? <Outlooks /> : page === 1 ? <Plants /> : <DemandPage />}
    </Desk>
  );
}

function Outlooks() {
  const { state } = useGame();
  const drafting = useDraft();
  const views = useMemo(() => yearViews(state.day), [state.day]);
  const ahead = useAhead([], views);
  const ghost = useAhead(drafting.commands, drafting.commands.length > 0 ? views.slice(0, 1) : NO_VIEWS);
  // the guess stands at once, the reckoning takes its place
  const guess = useGuess(ahead.found?.[0] ?? null, drafting.commands);
  const drawn = ghost.fresh ? (ghost.found?.[0] ?? null) : guess;
  return (
    <>
      <Column>
        <Surplus ahead={ahead} ghost={drafting.commands.length > 0 ? drawn : null} />
        <Allocation drafting={drafting} />
      </Column>
      <Column>
        <Stress base={ahead.found?.[0] ?? null} drafting={drafting} />
        <PriceLadder />
      </Column>
    </>
  );
}

/** What the drafts would call for, laid over the year as it stands. */
function useGuess(base: Outlook | null, commands: readonly Command[]): Outlook | null {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  return useMemo(() => {
    if (base === null || engine === null || commands.length === 0) return null;
    const { world, shown } = game;
    const uses = engine.uses(world, engine.preview(world, shown, commands));
    const called = (use: UseNow['use']): number => uses.find((one) => one.use === use)?.called_mw ?? 0;
    const table = commands.find((one) => one.kind === 'laws.table');
    const stages = engine.catalogue.laws.find(({ id }) => id === table?.law)?.stages ?? [];
    const days = stages.reduce((sum, stage) => sum + stage.days, 0);
    const { package_ramp_days = 1, licence_days = 0 } = world.parameters;
    return roughly(base, {
      package:
        table === undefined
          ? null
          : { mw: called('package'), from: shown.day + days, ramp_days: package_ramp_days },
      licensed: commands.some((one) => one.kind === 'halls.licence')
        ? { mw: called('licensed'), from: shown.day + licence_days }
        : null,
    });
  }, [base, commands, engine, game]);
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

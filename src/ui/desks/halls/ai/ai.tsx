// The page of AI halls: what to build and what it brings, who asks and who has signed, what it all rests on.
import '../../../styles/compute.css';
import { useGame, useSession } from '../../../deps.tsx';
import { Column } from '../../../kit/desk.tsx';
import { words } from '../../../words.ts';
import { useYear } from '../rules.tsx';
import { BuildAi, EveningsAhead, useHallDraft } from './build.tsx';
import { Rests } from './rests.tsx';
import { AiHalls, Offers } from './tenants.tsx';
import { Worth } from './worth.tsx';

export function AiPage() {
  const game = useGame();
  const engine = useSession((state) => state.engine);
  const year = useYear();
  const [draft, change] = useHallDraft();
  const now = engine?.compute(game.world, game.shown) ?? null;
  if (now === null) return <p className="empty">{words.compute.none}</p>;
  return (
    <>
      <Column>
        <BuildAi now={now} year={year} draft={draft} change={change} />
        <EveningsAhead year={year} mw={draft.mw} />
      </Column>
      <Column>
        <Offers now={now} />
        <AiHalls />
      </Column>
      <Column>
        <Worth now={now} />
        <Rests now={now} />
      </Column>
    </>
  );
}

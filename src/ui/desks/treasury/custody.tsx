// The custody tab: keys and places as they lie, the tiers and who keeps them, what could take coins, audits and what happened.
import '../../styles/custody.css';
import { useGame } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { words } from '../../words.ts';
import { Hazards } from './custody-hazards.tsx';
import { Keys } from './custody-keys.tsx';
import { AuditAndProof, CustodyLog } from './custody-log.tsx';
import { Custodians, Tiers } from './custody-tiers.tsx';

export function Custody() {
  const { world } = useGame();
  if (world.nation.custody === undefined) return <p className="empty">{words.custody.nowhere}</p>;
  return (
    <>
      <Column>
        <Keys />
        <Tiers />
      </Column>
      <Column>
        <Hazards />
        <Custodians />
      </Column>
      <Column>
        <AuditAndProof />
        <CustodyLog />
      </Column>
    </>
  );
}

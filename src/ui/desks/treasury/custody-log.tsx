// Audits and proof of reserves as standing orders, the laws that bear on custody, and what happened to the coins.
import type { Happening } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Act, Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const W = words.custody;
const ZONES = ['c-risk', 'c-elec', 'c-ok'] as const;
/** What belongs in the log of the coins. */
const KINDS: readonly Happening['kind'][] = [
  'coins-lost',
  'coins-recovered',
  'coins-seized',
  'coins-returned',
  'audited',
  'audit-missed',
  'keys-settled',
];

export function AuditAndProof() {
  const { shown, world, state } = useGame();
  const own = shown.custody;
  const audit = useOrder({ kind: 'custody.audit', quarterly: own.quarterly === 0 });
  const proof = useOrder({ kind: 'custody.publish', published: own.published === 0 });
  const last =
    own.audits === 0
      ? W.auditNever
      : W.auditLast(own.quarters === 0 ? W.thisQuarter : W.quartersAgo(own.quarters));
  const inForce = (law: string): boolean => shown.laws.stage[world.scenario.laws.indexOf(law)] === 'force';
  return (
    <Card title={W.auditTitle} note={own.audits > 0 ? W.audits(fmt.number(own.audits)) : undefined}>
      <div className="form audit">
        <p>
          <WhyFigure quantity="audited" day={state.day}>
            {last}
          </WhyFigure>{' '}
          {own.quarterly === 1 && W.auditStands}
        </p>
        <Act
          label={own.quarterly === 1 ? W.auditStop : W.auditOrder}
          refusal={audit.refusal}
          quiet={W.auditFee(fmt.usd(world.parameters.audit_usd ?? 0))}
          onAct={audit.give}
        />
        <hr />
        <p>{own.published === 1 ? W.proofStands : W.proofOff}</p>
        <Act
          label={own.published === 1 ? W.proofStop : W.proofOrder}
          refusal={proof.refusal}
          quiet={own.published === 1 ? null : W.proofPrice}
          onAct={proof.give}
        />
        <hr />
        <h3 className="lab">{W.acts}</h3>
        <ul className="acts-list">
          {[
            ['audit-act', W.actAudit],
            ['seizure-act', W.actSeizure],
          ].map(([law = '', what]) => (
            <li key={law}>
              <span className={inForce(law) ? 'chip ok' : 'chip'}>
                {inForce(law) ? W.inForce : W.notInForce}
              </span>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

export function CustodyLog() {
  const { history, shown, state, world } = useGame();
  const own = shown.custody;
  const told = history.happenings.filter((one) => KINDS.includes(one.kind)).reverse();
  return (
    <Card
      title={W.logTitle}
      note={<span className={ZONES[own.zone] ?? ''}>{`${W.gauge}: ${W.zone[own.zone] ?? ''}`}</span>}
      className="fill"
    >
      {own.lost_sat > 0 && (
        <p className="c-risk">
          <WhyFigure quantity="lost_sat" day={state.day}>
            {W.lost(fmt.btc(own.lost_sat))}
          </WhyFigure>
        </p>
      )}
      {own.claim_sat > 0 && <p>{W.claim(fmt.btc(own.claim_sat), say.shortDate(world, own.claim_day))}</p>}
      {told.length === 0 ? (
        <NothingYet>{W.logNone}</NothingYet>
      ) : (
        <Scroll>
          <table className="dense log">
            <tbody>
              {told.map((one, i) => (
                <tr key={`${one.day}${one.kind}${i}`} className={one.kind === 'coins-lost' ? 'c-risk' : ''}>
                  <td className="start">{say.shortDate(world, one.day)}</td>
                  <td className="start">{say.happening({ world, shown, state }, one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

// What stands in the chamber's place for a tariff: its road, and whether the Fund would consent.
import type { Law } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { Steps } from './steps.tsx';
import { whereIs } from './which.ts';

const W = words.parliament.desk;

export function TariffRoad({ law, at }: { readonly law: Law; readonly at: number }) {
  const { world, shown } = useGame();
  const text = words.laws[law.id];
  const points = fmt.points(world.parameters.waiver_capital ?? 0);
  return (
    <>
      <Card title={W.tariffRoad} note={words.lawStages[shown.laws.stage[at] ?? 'none']}>
        <p className="muted">{W.tariff}</p>
        <Steps law={law} at={at} />
        <p className={law.targets ? 'c-risk' : 'muted'}>{law.targets ? W.favours : W.offered}</p>
        {law.targets && whereIs(shown, at) === 'road' && (
          <div className="act">
            <OrderButton command={{ kind: 'parliament.waiver', law: law.id }} label={W.waiver(points)} />
          </div>
        )}
      </Card>
      <Card title={W.explained}>
        <p className="muted">{text?.says ?? ''}</p>
        <dl className="explained">
          {law.clauses.map(({ id }) => (
            <div key={id}>
              <dt>{text?.clauses[id]?.label ?? id}</dt>
              <dd className="muted">{text?.clauses[id]?.says ?? ''}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
}

// What AI halls rest on: cable paths, a licence for chips, engineers, and who is served first when power is short.
import { type ReactNode, useState } from 'react';
import type { Command, ComputeNow } from '../../../../core/types.ts';
import { useGame } from '../../../deps.tsx';
import { Card, Pairs } from '../../../kit/parts.tsx';
import { WhyFigure } from '../../../kit/why.tsx';
import { go } from '../../../route.ts';
import { fmt, say, words } from '../../../words.ts';
import { useOrder } from '../../order.ts';
import { OrderButton } from '../../order-button.tsx';

const W = words.compute;

export function Rests({ now }: { readonly now: ComputeNow }) {
  const { world, shown, state } = useGame();
  const { compute } = shown;
  const p = world.parameters;
  const [people, setPeople] = useState(50);
  return (
    <Card title={W.restTitle}>
      <Pairs
        rows={[
          [
            W.cables,
            <WhyFigure key="c" quantity="cable_paths" day={state.day}>
              {W.cablesOf(fmt.number(now.paths_up), fmt.number(now.paths))}
            </WhyFigure>,
            now.paths_up < now.paths ? 'c-risk' : '',
          ],
          [
            W.licenceRow,
            now.licence ? (
              W.licenceHeld
            ) : (
              <button key="l" type="button" className="link" onClick={() => go('/play/relations')}>
                {W.licenceMissing}
              </button>
            ),
          ],
          [
            W.engineers,
            <WhyFigure key="e" quantity="engineers" day={state.day}>
              {W.engineersOf(fmt.number(Math.round(compute.engineers)), fmt.number(Math.round(now.needed)))}
            </WhyFigure>,
            now.staffed < 1 ? 'c-risk' : '',
          ],
        ]}
      />
      <div className="rest-acts">
        <Step
          command={{ kind: 'compute.cable' }}
          label={W.cable}
          says={
            compute.laying >= 0
              ? W.cableWorks(fmt.number(compute.laying), fmt.number(p.path_months ?? 0))
              : W.cableCost(fmt.usd(now.path_usd_month), fmt.number(p.path_months ?? 0))
          }
        />
        <Step
          before={
            <input
              type="number"
              inputMode="decimal"
              aria-label={`${W.engineers}, ${W.peopleUnit}`}
              value={people}
              min={50}
              max={p.train_most ?? 400}
              step={50}
              onInput={(event) => {
                if (event.currentTarget.value !== '') setPeople(Number(event.currentTarget.value));
              }}
            />
          }
          command={{ kind: 'compute.train', people }}
          label={W.train(fmt.number(people))}
          says={
            compute.train_day >= 0
              ? W.training(fmt.number(compute.trainees), say.shortDate(world, compute.train_day))
              : W.trainCost(fmt.usd(people * (p.train_usd ?? 0)), fmt.days(p.train_days ?? 0))
          }
        />
        <h3 className="sub-head">{W.ladder}</h3>
        <Step
          command={{ kind: 'compute.ladder', first: compute.first === 1 ? 'homes' : 'halls' }}
          label={now.ladder_points > 0 ? W.ladderSet(fmt.points(now.ladder_points)) : W.ladderFree}
          says={compute.first === 1 ? W.ladderHalls : W.ladderHomes}
        />
        <p className="dim small-print">
          {W.penalty(fmt.figure(p.ai_cut_usd_mwh ?? 0, '$/MWh', 1), fmt.number(p.ai_quiet_quarters ?? 0))}
        </p>
      </div>
    </Card>
  );
}

/** An order in one row: what it is or how far it has come, or why not, and its button. */
function Step({
  command,
  label,
  says,
  before = null,
}: {
  readonly command: Command;
  readonly label: string;
  readonly says: string;
  readonly before?: ReactNode;
}) {
  const { refusal } = useOrder(command);
  return (
    <div className="row spread step">
      <span className={refusal === null ? 'muted' : 'refused'}>{refusal ?? says}</span>
      {before}
      <OrderButton command={command} label={label} />
    </div>
  );
}

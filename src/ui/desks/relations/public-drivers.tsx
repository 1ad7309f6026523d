// Why a group thinks so: its terms one after another, from where opinion rests to its consent; each opens its reason.
import { useGame } from '../../deps.tsx';
import { FallBar } from '../../kit/fall-bar.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { Why, WhyFigure } from '../../kit/why.tsx';
import { useTold } from '../../kit/why-topic.tsx';
import { fmt, say, words } from '../../words.ts';
import { type Step, waterfall } from './public-data.ts';

const W = words.people.page.drivers;
const LEAST = 0.1;

export function Drivers({ group }: { readonly group: string }) {
  const game = useGame();
  const quantity = `view_${group}`;
  const { day } = game.state;
  const told = useTold(quantity, day);
  const explained = told === null || 'bad' in told ? null : told;
  const steps = explained === null ? [] : waterfall(explained.terms, LEAST);
  const name = say.name('group', group);
  return (
    <Card title={W.title(name)} note={W.note} className="fill">
      {explained === null || steps.length === 0 ? (
        <p className="empty">{W.none}</p>
      ) : (
        <Scroll>
          <Steps steps={steps} quantity={quantity} day={day} value={explained.value} />
        </Scroll>
      )}
    </Card>
  );
}

function Steps({
  steps,
  quantity,
  day,
  value,
}: {
  readonly steps: readonly Step[];
  readonly quantity: string;
  readonly day: number;
  readonly value: number;
}) {
  const moved = steps.filter((one) => one.because !== 'view-base').flatMap((one) => [one.from, one.to]);
  const least = Math.floor(Math.min(value, ...moved) / 5) * 5 - 2;
  const most = Math.ceil(Math.max(value, ...moved) / 5) * 5 + 2;
  return (
    <table className="dense fall">
      <tbody>
        {steps.map((one) => (
          <tr key={one.because}>
            <th scope="row">
              <Reason step={one} quantity={quantity} day={day} />
            </th>
            <FallBar
              from={one.from}
              to={one.to}
              low={least}
              high={most}
              tone={one.because === 'view-base' ? 'base' : one.amount < 0 ? 'takes' : 'gives'}
            />
            <td className={`num ${one.because === 'view-base' ? '' : one.amount < 0 ? 'c-risk' : 'c-ok'}`}>
              {one.because === 'view-base' ? fmt.number(one.amount, 1) : fmt.change(one.amount, '', 0.1)}
            </td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{W.total}</th>
          <FallBar from={value} to={value} low={least} high={most} tone="sum" />
          <td className="num">
            <WhyFigure quantity={quantity} day={day}>
              {fmt.number(value, 1)}
            </WhyFigure>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Reason({
  step,
  quantity,
  day,
}: {
  readonly step: Step;
  readonly quantity: string;
  readonly day: number;
}) {
  if (step.because === '') return <span className="muted">{W.rest}</span>;
  return (
    <Why topic={{ kind: 'term', quantity, day, because: step.because }}>{say.because(step.because)}</Why>
  );
}

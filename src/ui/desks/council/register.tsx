// The register of interests: who was asked, what there is, which questions it touches, who stays out of the room.

import { upperFirst } from '../../../text/index.ts';
import { useGame } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { Medallion } from '../../kit/medallion.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { seatsOf } from './said.ts';

const W = words.council;
const R = W.register;

export function Register() {
  const game = useGame();
  const seats = seatsOf(game);
  const points = W.points(fmt.number(game.world.parameters.declare_capital ?? 0));
  return (
    <Column>
      <Card title={R.title} note={R.note}>
        {seats.length === 0 && <NothingYet>{R.empty}</NothingYet>}
        <ul className="register">
          {seats.map(({ adviser, register }) => {
            const known = register !== 'unasked';
            const what = adviser.interest === null ? null : (W.interests[adviser.interest] ?? null);
            const topics = adviser.touches.map((one) => W.topics[one] ?? one).join(words.screens.marks.comma);
            return (
              <li key={adviser.id}>
                <Medallion
                  adviser={adviser.id}
                  size="middle"
                  mark={register === 'surfaced' ? 'conflict' : register === 'recused' ? 'recused' : 'none'}
                />
                <div>
                  <p>
                    <b>{say.name('adviser', adviser.id)}</b>{' '}
                    <span
                      className={`chip ${register === 'surfaced' ? 'risk' : register === 'unasked' ? '' : 'ok'}`}
                    >
                      {R.states[register]}
                    </span>
                  </p>
                  <p className={known ? '' : 'muted'}>
                    {!known
                      ? R.unknown
                      : what === null
                        ? R.nothing
                        : upperFirst([what, R.touches(topics)].join(words.screens.marks.semicolon))}
                  </p>
                </div>
                <span className="acts-row">
                  {(register === 'unasked' || register === 'surfaced') && (
                    <OrderButton
                      command={{ kind: 'council.declare', adviser: adviser.id }}
                      label={R.declare(points)}
                    />
                  )}
                  {known && register !== 'recused' && what !== null && (
                    <OrderButton command={{ kind: 'council.recuse', adviser: adviser.id }} label={R.recuse} />
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </Card>
    </Column>
  );
}

// Keys and places: how they lie now, and what another scheme or more places would change.
import { useState } from 'react';
import type { Command, State } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Act, Card, Choices, Pairs } from '../../kit/parts.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { KeyDrawing } from './custody-drawing.tsx';

const W = words.custody;
const SCHEMES = ['1-1', '2-3', '3-5', '4-7'] as const;
const PLACES = ['1', '2', '3', '4', '5'] as const;

/** The morning with the order in it and the keys arrived. */
function settled(after: State): State {
  return { ...after, custody: { ...after.custody, moving_day: -1 } };
}

export function Keys() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const own = game.shown.custody;
  const { p, days } = { p: game.world.parameters, days: fmt.days };
  // keys move once at a time: choosing another scheme leaves the places as they are, and the other way round
  const stands = {
    scheme: SCHEMES.find((one) => one === `${own.sign}-${own.keys}`) ?? '3-5',
    places: PLACES.find((one) => one === String(own.places)) ?? '1',
  };
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>(stands.scheme);
  const [places, setPlaces] = useState<(typeof PLACES)[number]>(stands.places);
  const [sign, keys] = scheme.split('-').map(Number) as [number, number];
  const otherScheme = sign !== own.sign || keys !== own.keys;
  const otherPlaces = Number(places) !== own.places;
  const command: Command = otherScheme
    ? { kind: 'custody.scheme', sign, keys }
    : { kind: 'custody.places', places: Number(places) };
  const order = useOrder(command);
  if (engine === null) return null;
  const moving = own.moving_day > game.shown.day;
  const read = (state: State, id: string): number => engine.quantity(game.world, settled(state), id);
  const pct = (value: number): string => fmt.pct(value, 3);
  const changed = otherScheme || otherPlaces;
  const after = changed ? order.after : null;
  const moved = otherScheme ? keys : own.keys;
  const takes = (otherScheme ? p.scheme_days : p.place_days) ?? 0;
  return (
    <Card
      title={W.keysTitle}
      note={W.keysNote(fmt.number(own.sign), fmt.number(own.keys), W.places(own.places))}
    >
      <KeyDrawing sign={own.sign} keys={own.keys} places={own.places} moving={moving} />
      {moving && (
        <p className="c-risk small-print always">{W.moving(days(own.moving_day - game.shown.day))}</p>
      )}
      <div className="form">
        <div className="key-choices">
          <Choices
            label={W.signs}
            value={scheme}
            options={SCHEMES.map((one) => {
              const [k = '', n = ''] = one.split('-');
              return [one, W.scheme(k, n)] as const;
            })}
            onChange={(one) => {
              setScheme(one);
              setPlaces(stands.places);
            }}
          />
          <Choices
            label={W.placesField}
            value={places}
            options={PLACES.map((one) => [one, one] as const)}
            onChange={(one) => {
              setPlaces(one);
              setScheme(stands.scheme);
            }}
          />
        </div>
        <div className="outcome">
          <Pairs
            rows={[
              [
                <WhyFigure key="w" quantity="hazard_pct" day={game.state.day}>
                  {say.quantity(engine, 'hazard_pct').label}
                </WhyFigure>,
                changes(
                  pct(read(game.shown, 'hazard_pct')),
                  after === null ? null : pct(read(after, 'hazard_pct')),
                ),
              ],
              [
                <WhyFigure key="c" quantity="custody_cost_usd" day={game.state.day}>
                  {say.quantity(engine, 'custody_cost_usd').label}
                </WhyFigure>,
                changes(
                  fmt.usd(read(game.shown, 'custody_cost_usd')),
                  after === null ? null : fmt.usd(read(after, 'custody_cost_usd')),
                ),
              ],
              [
                <WhyFigure key="h" quantity="concentration_pct" day={game.state.day}>
                  {say.quantity(engine, 'concentration_pct').label}
                </WhyFigure>,
                changes(
                  fmt.pct(read(game.shown, 'concentration_pct'), 0),
                  after === null ? null : fmt.pct(read(after, 'concentration_pct'), 0),
                ),
              ],
            ]}
          />
        </div>
        {changed ? (
          <Act
            label={W.apply}
            refusal={order.refusal}
            quiet={W.ceremony(fmt.usd((p.key_move_usd ?? 0) * moved), days(takes))}
            onAct={order.give}
          />
        ) : (
          <p className="dim small-print always">{W.unchanged}</p>
        )}
      </div>
    </Card>
  );
}

/** As it is, and as it would be where that differs. */
function changes(now: string, then: string | null) {
  if (then === null || then === now) return now;
  return (
    <>
      {now} → <b className="c-elec">{then}</b>
    </>
  );
}

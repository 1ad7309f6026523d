// Offers of lenders and partners: seven cards that say what each takes, and the chosen one in full with its order.
import { useState } from 'react';
import type { Command, FinanceForm, FinanceOffer, State } from '../../../core/types.ts';
import { budgetDesk } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Icon } from '../../kit/icons.tsx';
import { Act, Card, NumberField, Pairs, Select } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { termsOf } from './finance-terms.ts';

const W = words.finance;

const amountOf = (offer: FinanceOffer, value: number): string =>
  offer.unit === 'mw' ? fmt.mw(value) : fmt.usd(value);
const spanOf = (offer: FinanceOffer): string =>
  offer.least === offer.most
    ? amountOf(offer, offer.least)
    : words.screens.span(amountOf(offer, offer.least), amountOf(offer, offer.most));

export function Offers({
  offers,
  chosen,
  onChoose,
}: {
  readonly offers: readonly FinanceOffer[];
  readonly chosen: FinanceForm;
  readonly onChoose: (form: FinanceForm) => void;
}) {
  return (
    <Card title={W.offersTitle} note={W.offersNote} className="fill">
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer.form}>
            <button
              type="button"
              className="offer"
              aria-pressed={offer.form === chosen}
              onClick={() => onChoose(offer.form)}
            >
              <b>{W.forms[offer.form].name}</b>
              <span className="num">{spanOf(offer)}</span>
              <span className="marks">
                {offer.conditions
                  .filter(({ holds }) => !holds)
                  .map((one) => (
                    <Mark key={one.code} words={conditionOf(one)} />
                  ))}
                <Held conditions={offer.conditions} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A condition that is missing. */
function Mark({ words: said }: { readonly words: string }) {
  return (
    <span className="c-risk lacks">
      <Icon name="x:r" />
      <span>{said}</span>
      <span className="hidden-text">: {W.fails}</span>
    </span>
  );
}

/** How many of the conditions hold. */
function Held({ conditions }: { readonly conditions: FinanceOffer['conditions'] }) {
  const holds = conditions.filter((one) => one.holds).length;
  if (holds === 0) return null;
  return (
    <span className="c-ok">
      <Icon name="check-circle:r" />
      <span>
        {holds === conditions.length
          ? W.allHold
          : W.someHold(fmt.number(holds), fmt.number(conditions.length))}
      </span>
    </span>
  );
}

function conditionOf(one: FinanceOffer['conditions'][number]): string {
  return W.condition[one.code]?.(one.need) ?? one.code;
}

function commandOf(form: FinanceForm, amount: number, place: string): Command {
  switch (form) {
    case 'host':
      return { kind: 'finance.host', place, mw: amount };
    case 'venture':
      return { kind: 'finance.venture', place, mw: amount };
    case 'arrears':
      return { kind: 'finance.arrears', place, mw: amount };
    case 'gulf':
      return { kind: 'finance.gulf', place, usd: amount };
    case 'bond':
      return { kind: 'finance.bond', usd: amount };
    case 'certificate':
      return { kind: 'finance.certificate', usd: amount };
    case 'central':
      return { kind: 'finance.central', usd: amount };
  }
}

export function Offer({ offer }: { readonly offer: FinanceOffer }) {
  const { world } = useGame();
  const dollars = offer.unit === 'usd';
  const scale = dollars ? 1e6 : 1;
  const [amount, setAmount] = useState(offer.least / scale);
  const [place, setPlace] = useState(world.nation.places[0]?.id ?? '');
  const order = useOrder(commandOf(offer.form, Math.round(amount * scale), place));
  const placed = !['bond', 'certificate', 'central'].includes(offer.form);
  const form = W.forms[offer.form];
  return (
    <Card
      title={form.name}
      note={offer.points > 0 ? W.points(fmt.points(offer.points)) : W.noPoints}
      className="offer-whole"
    >
      <p>{form.what}</p>
      <h3 className="lab">{W.terms}</h3>
      <ul className="terms">
        <li>{spanOf(offer)}</li>
        {termsOf(world, offer).map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <h3 className="lab">{W.takes}</h3>
      <ul className="takes">
        {offer.conditions.map((one) => (
          <li key={one.code} className={one.holds ? 'c-ok' : 'c-risk'}>
            <Icon name={one.holds ? 'check-circle:r' : 'x:r'} />
            <span>
              {conditionOf(one)} <span className="hidden-text">{one.holds ? W.holds : W.fails}</span>
            </span>
          </li>
        ))}
      </ul>
      <h3 className="lab">{W.binds}</h3>
      <p>{form.binds}</p>
      <div className="form offer-form">
        <div className="pair">
          <NumberField
            label={dollars ? W.amountUsd : W.amountMw}
            unit={dollars ? words.screens.treasury.millions : 'MW'}
            value={amount}
            min={offer.least / scale}
            max={offer.most / scale}
            step={offer.step / scale}
            onChange={setAmount}
          />
          {placed && (
            <Select
              label={W.place}
              value={place}
              options={world.nation.places.map((one) => [one.id, say.name('place', one.id)] as const)}
              onChange={setPlace}
            />
          )}
        </div>
        {order.after !== null && <Changes after={order.after} />}
        <Act label={W.take} refusal={order.refusal} onAct={order.give} primary />
      </div>
    </Card>
  );
}

/** Figures that an order of finance may move at once. */
const MOVED = [
  'treasury_usd',
  'owed_usd',
  'coupon_usd_year',
  'partner_mw',
  'pledged_sat',
  'cover_months',
  'circular_debt_pkr',
  'capital',
] as const;

/** Those that it moves, before and after. */
function Changes({ after }: { readonly after: State }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const rows = MOVED.flatMap((id) => {
    const [now, then] = [game.shown, after].map((state) =>
      say.figure(engine, id, engine.quantity(game.world, state, id)),
    );
    return now === then ? [] : [[say.quantity(engine, id).label, `${now} → ${then}`] as const];
  });
  const [lapses, then] = [game.shown, after].map((shown) => budgetDesk({ ...game, shown }, engine));
  if (
    lapses !== undefined &&
    then !== undefined &&
    then.lapse_day !== null &&
    lapses.lapse_usd !== then.lapse_usd
  )
    rows.push([
      words.budget.lapse(say.shortDate(game.world, then.lapse_day)),
      `${fmt.usd(lapses.lapse_usd)} → ${fmt.usd(then.lapse_usd)}`,
    ]);
  if (rows.length === 0) return null;
  return (
    <div className="outcome">
      <p className="lab">{W.would}</p>
      <Pairs rows={rows} />
    </div>
  );
}

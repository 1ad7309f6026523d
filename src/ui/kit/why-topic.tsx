// What a box of an explanation says: a figure and its terms, one term, or one parameter with its source.
import { useMemo } from 'react';
import type { BadInput, Explanation } from '../../core/types.ts';
import { bandOf, edgesOf } from '../../session/index.ts';
import { useDeps, useLiveGame, useSession } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { BandRule } from './band-rule.tsx';
import { CodexLine } from './codex-link.tsx';
import { Source } from './source.tsx';
import { Symbols } from './symbols.tsx';
import { Why } from './why.tsx';
import { WhyParameter } from './why-parameter.tsx';
import type { Topic } from './why-stack.ts';
import { WhyTerm } from './why-term.tsx';

export function WhyTopic({ topic }: { readonly topic: Topic }) {
  if (topic.kind === 'parameter') return <WhyParameter id={topic.id} />;
  if (topic.kind === 'term') return <WhyTerm {...topic} />;
  return <WhyQuantity quantity={topic.quantity} day={topic.day} />;
}

/** The explanation of a figure on a day; a bad one says why there is none. */
export function useTold(quantity: string, day: number): Explanation | BadInput | null {
  const { session } = useDeps();
  return useMemo(() => session.explain(quantity, day), [session, quantity, day]);
}

function WhyQuantity({ quantity, day }: { readonly quantity: string; readonly day: number }) {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const told = useTold(quantity, day);
  if (engine === null) return null;
  const { label, meaning } = say.quantity(engine, quantity);
  const date = say.shortDate(game.world, day);
  const printed = told !== null && !('bad' in told) ? fmt.figure(told.value, told.unit, told.tick) : '';
  return (
    <>
      <div className="head">
        <h3>{printed === '' ? label : words.explain.title(label, printed, date)}</h3>
        <p className="muted">{meaning}</p>
      </div>
      <div className="body">
        {told === null && <p className="muted">{words.screens.whyNothing}</p>}
        {told !== null && 'bad' in told && <p className="muted">{say.bad(told)}</p>}
        {told !== null && !('bad' in told) && <Bands told={told} said={printed} />}
        {told !== null && !('bad' in told) && <Reason told={told} />}
        <Beside quantity={quantity} day={day} />
        <p>
          <CodexLine kind="figures" id={quantity} />
        </p>
      </div>
    </>
  );
}

/** Where a gauge reads the figure: its bands, and the one that it stands in. */
function Bands({ told, said }: { readonly told: Explanation; readonly said: string }) {
  const { quantity, day, value } = told;
  const { world, history } = useLiveGame();
  const edges = edgesOf(world, quantity);
  if (edges === null) return null;
  const band = bandOf(edges, value);
  // the gauge of the lowest fifth is amber too while the mean is so high that nobody dares to ask
  const proud =
    quantity === 'consent_low' &&
    (history.series.consent?.[day] ?? 0) > (world.parameters.consent_hubris ?? Number.POSITIVE_INFINITY);
  return (
    <div>
      <p className="lab">{words.bands.title}</p>
      <BandRule quantity={quantity} edges={edges} value={value} said={said} />
      <p className="muted">
        {band === 'green' && proud ? words.people.page.views.hubris : `${words.bands.says[band]}.`}
      </p>
    </div>
  );
}

/** Figures that stand beside one on screen without being part of it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { treasury_usd: ['cover_months', 'outlay_usd'] };

function Beside({ quantity, day }: { readonly quantity: string; readonly day: number }) {
  const { history } = useLiveGame();
  const engine = useSession((now) => now.engine);
  const known = (BESIDE[quantity] ?? []).filter((id) => engine?.quantities.some((one) => one.id === id));
  if (engine === null || known.length === 0) return null;
  return (
    <div>
      <p className="lab">{words.whyBox.leads}</p>
      <ul className="leads">
        {known.map((id) => (
          <li key={id}>
            <Why topic={{ kind: 'quantity', quantity: id, day }}>{say.quantity(engine, id).label}</Why>
            <span className="num">{say.figure(engine, id, history.series[id]?.[day] ?? Number.NaN)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reason({ told }: { readonly told: Explanation }) {
  const { quantity, day } = told;
  const formula = words.equations[quantity];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th className="start">{words.explain.terms}</th>
            <th>{words.screens.amount}</th>
          </tr>
        </thead>
        <tbody>
          {told.terms.map((term, i) => (
            <tr key={`${term.because}${i}`}>
              <td className="start">
                <Why topic={{ kind: 'term', quantity, day, because: term.because }}>
                  {say.because(term.because)}
                </Why>
                {term.source !== told.terms[i - 1]?.source && <Source id={term.source} />}
              </td>
              <td className="num">{fmt.change(term.amount, told.unit, told.tick)}</td>
            </tr>
          ))}
          <tr className="total">
            <td className="start">{words.explain.total}</td>
            <td className="num">{fmt.figure(told.value, told.unit, told.tick)}</td>
          </tr>
        </tbody>
      </table>
      <div>
        <p className="lab">{words.explain.equation}</p>
        <p className="equation">
          {formula?.words ?? told.equation}
          {formula !== undefined && (
            <span className="symbols">
              <Symbols of={formula.symbols} />
            </span>
          )}
        </p>
      </div>
      {told.inputs.length > 0 && (
        <div>
          <p className="lab">{words.explain.inputs}</p>
          <table>
            <tbody>
              {told.inputs.map((input) => (
                <tr key={input.id}>
                  <td className="start">
                    <Why topic={{ kind: 'parameter', id: input.id }}>{say.parameter(input.id)}</Why>
                  </td>
                  <td className="num">{say.amount(input.value, input.unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

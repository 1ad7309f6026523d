// The explain box: a figure, the terms that add up to it, its equation, its inputs and where they come from.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { BadInput, Explanation } from '../../core/types.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { Icon } from './icons.tsx';
import { Source } from './source.tsx';

type Ask = (quantity: string, day: number, from: HTMLElement) => void;
const Asking = createContext<Ask>(() => undefined);

export function useWhy(): Ask {
  return useContext(Asking);
}

/** A figure printed as a button that opens its reason. */
export function WhyFigure({
  quantity,
  day,
  children,
  className = '',
}: {
  readonly quantity: string;
  readonly day: number;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const ask = useWhy();
  const known = useSession((now) => now.engine?.quantities.some((one) => one.id === quantity) === true);
  if (!known) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={`link ${className}`}
      title={words.screens.why}
      onClick={(event) => ask(quantity, day, event.currentTarget)}
    >
      {children}
    </button>
  );
}

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const asker = useRef<HTMLElement | null>(null);
  const [asked, setAsked] = useState<{ readonly quantity: string; readonly day: number } | null>(null);
  const ask = useCallback<Ask>((quantity, day, from) => {
    asker.current = from;
    setAsked({ quantity, day });
  }, []);
  useEffect(() => {
    const box = host.current;
    if (box === null || asked === null) return;
    if (!box.matches(':popover-open')) box.showPopover();
    box.querySelector('button')?.focus();
  }, [asked]);
  useEffect(() => {
    const box = host.current;
    if (box === null) return undefined;
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      setAsked(null);
      if (
        document.activeElement === null ||
        document.activeElement === document.body ||
        box.contains(document.activeElement)
      )
        asker.current?.focus();
    };
    box.addEventListener('toggle', toggled);
    return () => box.removeEventListener('toggle', toggled);
  }, []);
  return (
    <Asking.Provider value={ask}>
      {children}
      <div ref={host} popover="auto" className="why" role="dialog" aria-label={words.screens.why}>
        {asked !== null && (
          <Box quantity={asked.quantity} day={asked.day} onClose={() => host.current?.hidePopover()} />
        )}
      </div>
    </Asking.Provider>
  );
}

function Box({
  quantity,
  day,
  onClose,
}: {
  readonly quantity: string;
  readonly day: number;
  readonly onClose: () => void;
}) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [told, setTold] = useState<Explanation | BadInput | null>(null);
  useEffect(() => {
    setTold(session.explain(quantity, day));
  }, [session, quantity, day]);
  if (engine === null) return null;
  const { label, meaning } = say.quantity(engine, quantity);
  const date = say.shortDate(game.world, day);
  const printed = told !== null && !('bad' in told) ? fmt.figure(told.value, told.unit, told.tick) : '';
  return (
    <>
      <div className="head">
        <div>
          <h3>{printed === '' ? label : words.explain.title(label, printed, date)}</h3>
          <p className="muted">{meaning}</p>
        </div>
        <button type="button" className="small plain" aria-label={words.explain.close} onClick={onClose}>
          <Icon name="x:r" />
        </button>
      </div>
      <div className="body">
        {told === null && <p className="muted">{words.screens.whyNothing}</p>}
        {told !== null && 'bad' in told && <p className="muted">{say.bad(told)}</p>}
        {told !== null && !('bad' in told) && <Reason told={told} />}
      </div>
    </>
  );
}

function Reason({ told }: { readonly told: Explanation }) {
  const print = (amount: number): string => fmt.change(amount, told.unit, told.tick);
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
          {told.terms.length === 0 && (
            <tr>
              <td className="start" colSpan={2}>
                {words.explain.none}
              </td>
            </tr>
          )}
          {told.terms.map((term, i) => (
            <tr key={`${term.because}${i}`}>
              <td className="start">
                {say.because(term.because)}
                <Source id={term.source} />
              </td>
              <td className="num">{print(term.amount)}</td>
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
        <p className="equation">{told.equation}</p>
      </div>
      {told.inputs.length > 0 && (
        <details>
          <summary>{words.screens.inputs(told.inputs.length)}</summary>
          <table>
            <thead>
              <tr>
                <th className="start">{words.explain.inputs}</th>
                <th>{words.screens.amount}</th>
              </tr>
            </thead>
            <tbody>
              {told.inputs.map((input) => (
                <tr key={input.id}>
                  <td className="start">
                    {say.because(input.id)}
                    <Source id={input.source} />
                  </td>
                  <td className="num">
                    {fmt.number(input.value, decimals(input.value))} {input.unit === '1' ? '' : input.unit}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}

/** Parameters carry their own precision: as many decimals as the number was written with, six at most. */
function decimals(value: number): number {
  const text = String(value);
  if (text.includes('e-')) return 6;
  const at = text.indexOf('.');
  return at < 0 ? 0 : Math.min(6, text.length - at - 1);
}

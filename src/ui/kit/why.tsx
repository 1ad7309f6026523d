// Explaining: any figure opens a box of terms, any term or input opens the next. Boxes nest, and may be pinned.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useGame, useSession } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { WhyBox } from './why-box.tsx';
import { type Asked, asked, closed, closedAll, pinned, type Topic, topicKey } from './why-stack.ts';
import { WhyTopic } from './why-topic.tsx';

type Open = (topic: Topic, from: HTMLElement) => void;
const Opening = createContext<Open>(() => undefined);

/** Opens a box for a topic beside the element that was pressed. */
export function useExplain(): Open {
  return useContext(Opening);
}

/** The same for a figure of the registry on a day. */
export function useWhy(): (quantity: string, day: number, from: HTMLElement) => void {
  const open = useExplain();
  return useCallback((quantity, day, from) => open({ kind: 'quantity', quantity, day }, from), [open]);
}

/** A button that opens a topic. */
export function Why({
  topic,
  children,
  className = '',
  name,
}: {
  readonly topic: Topic;
  readonly children: ReactNode;
  readonly className?: string;
  /** for whoever meets it apart from what stands around it */
  readonly name?: string | undefined;
}) {
  const open = useExplain();
  return (
    <button
      type="button"
      className={`link ${className}`}
      aria-haspopup="dialog"
      title={words.screens.why}
      aria-label={name}
      onClick={(event) => open(topic, event.currentTarget)}
    >
      {children}
    </button>
  );
}

/** A figure printed by somebody else, as a button that opens its reason. */
export function WhyFigure({
  quantity,
  day,
  children,
  className = '',
  said,
}: {
  readonly quantity: string;
  readonly day: number;
  readonly children: ReactNode;
  readonly className?: string;
  /** the figure in words where it is not plain text */
  readonly said?: string;
}) {
  const engine = useSession((now) => now.engine);
  if (engine?.quantities.some((one) => one.id === quantity) !== true)
    return <span className={className}>{children}</span>;
  const text = said ?? (typeof children === 'string' ? children : undefined);
  const name = text === undefined ? undefined : words.hud.about(say.quantity(engine, quantity).label, text);
  return (
    <Why topic={{ kind: 'quantity', quantity, day }} className={className} name={name}>
      {children}
    </Why>
  );
}

/** A figure whole: number, unit standing smaller, and its reason a press away. The morning's value unless one is given. */
export function Figure({
  quantity,
  day,
  value,
  className = '',
}: {
  readonly quantity: string;
  readonly day?: number;
  readonly value?: number;
  readonly className?: string;
}) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const one = engine?.quantities.find(({ id }) => id === quantity);
  if (engine === null || one === undefined) return null;
  const amount = value ?? engine.quantity(game.world, game.shown, quantity);
  const said = fmt.figure(amount, one.unit, one.tick);
  const [number, unit] = say.split(said);
  return (
    <WhyFigure quantity={quantity} day={day ?? game.state.day} className={`figure ${className}`} said={said}>
      <bdi>
        {number}
        {unit !== '' && <small>{unit.startsWith('/') ? unit : ` ${unit}`}</small>}
      </bdi>
    </WhyFigure>
  );
}

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [stack, setStack] = useState<readonly Asked[]>([]);
  const open = useCallback<Open>((topic, from) => setStack((old) => asked(old, topic, from)), []);
  const close = useCallback((key: string): void => {
    setStack((old) => {
      old.find((one) => one.key === key)?.from.focus();
      return closed(old, key);
    });
  }, []);
  useEffect(() => {
    if (stack.length === 0) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return;
      const inside = document.activeElement?.closest('.why')?.getAttribute('data-key');
      const key = inside ?? stack[stack.length - 1]?.key;
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      close(key);
    };
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest('.why') === null) setStack(closedAll);
    };
    // a box that led to another page is done
    const leave = (): void => setStack(closedAll);
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointerdown', away, true);
    window.addEventListener('hashchange', leave);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointerdown', away, true);
      window.removeEventListener('hashchange', leave);
    };
  }, [stack, close]);
  return (
    <Opening.Provider value={open}>
      {children}
      {stack.map((one, i) => (
        <WhyBox
          key={topicKey(one.topic)}
          asked={one}
          depth={i}
          onPin={() => setStack((old) => pinned(old, one.key))}
          onClose={() => close(one.key)}
        >
          <WhyTopic topic={one.topic} />
        </WhyBox>
      ))}
    </Opening.Provider>
  );
}

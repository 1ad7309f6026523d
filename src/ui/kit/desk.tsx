// The frame of a desk: its heading, one line of purpose, tabs where it has more than one page, the ruled line, and columns of cards.
import { type ReactNode, useEffect, useRef } from 'react';
import { Rule } from './ornament.tsx';

interface Tabs {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}
interface DeskProps {
  readonly title: string;
  readonly purpose: string;
  readonly className: string;
  readonly tabs?: Tabs;
  /** stands at the end of the heading */
  readonly end: ReactNode;
  readonly children: ReactNode;
}

export function Desk({ title, purpose, className, tabs, end, children }: DeskProps) {
  const list = useRef<HTMLDivElement>(null);
  // on a phone the tabs scroll: the chosen one stands whole in their row
  useEffect(() => {
    list.current?.children[tabs?.chosen ?? 0]?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [tabs?.chosen]);
  return (
    <div className={`desk-body ${className}`}>
      <header className="desk-head">
        <h1>{title}</h1>
        <p className="muted">{purpose}</p>
        {tabs !== undefined && (
          <div className="tabs" role="tablist" aria-label={tabs.label} ref={list}>
            {tabs.names.map((name, i) => (
              <button
                key={name}
                type="button"
                role="tab"
                aria-selected={i === tabs.chosen}
                onClick={() => tabs.onChoose(i)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        {end}
        <Rule />
      </header>
      <div className="desk-grid">{children}</div>
    </div>
  );
}

export function Column({ children }: { readonly children: ReactNode }) {
  return <div className="column">{children}</div>;
}

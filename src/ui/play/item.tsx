// One line of the red box: what it is, when, and what can be done about it.
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../kit/icons.tsx';

interface ItemProps {
  readonly icon: IconName;
  readonly what: ReactNode;
  readonly meta?: string;
  readonly act?: ReactNode;
  readonly tone: 'needs' | 'filed';
}

export function Item({ icon, what, meta, act, tone }: ItemProps) {
  return (
    <div className={`item ${tone}`}>
      <Icon name={icon} />
      <div className="grow">
        <p className="what">{what}</p>
        <div className="meta">
          {meta !== undefined && <span>{meta}</span>}
          {act}
        </div>
      </div>
    </div>
  );
}

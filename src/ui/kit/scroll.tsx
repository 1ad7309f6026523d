// A region that scrolls inside its card and can be reached by keyboard.
import type { ReactNode } from 'react';

export function Scroll({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the arrow keys
    <div className="scroll" tabIndex={0}>
      {children}
    </div>
  );
}

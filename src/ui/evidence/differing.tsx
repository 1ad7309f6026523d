// What can be done with a run that was opened and is not what its file says: report it, or look at it all the same.
import { useDeps } from '../deps.tsx';
import { words } from '../front-words.ts';
import { go } from '../route.ts';
import { BugButton } from './bug-button.tsx';

/** `text` is the file that was opened. */
export function Differing({ text }: { readonly text: string }) {
  const { session } = useDeps();
  const look = (): void => {
    if (session.lookInto()) go('/play');
  };
  return (
    <span className="row wrap">
      <button type="button" className="small" onClick={look}>
        {words.keeping.lookInto}
      </button>
      <BugButton text={text} className="small" />
    </span>
  );
}

// The archive: chronicle, cards met, records, futures and codex, each a page of the desk with an address. Loaded when it is first opened.
import '../../styles/archive.css';
import { Desk } from '../../kit/desk.tsx';
import { Later } from '../../play/later.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { archiveHref, useArchivePage } from '../../route.ts';
import { words } from '../../words.ts';
import { CardsMet } from './cards-met.tsx';
import { Chronicle } from './chronicle.tsx';
import { Records } from './records.tsx';

/** Pages by their part of the address, in the order of their tabs. */
const PAGES = ['chronicle', 'cards', 'records', 'futures', 'codex'] as const;
const futures = () => import('./futures/futures.tsx').then(({ FuturesPage }) => FuturesPage);
const codex = () => import('./codex/codex.tsx').then(({ Codex }) => Codex);

export function Archive() {
  const [first] = useArchivePage();
  const page = Math.max(0, (PAGES as readonly string[]).indexOf(first));
  const of = words.archive;
  return (
    <Desk
      title={of.title}
      purpose={of.purpose}
      className="archive"
      tabs={{
        label: of.parts,
        names: of.tabs,
        chosen: page,
        onChoose: (at) => {
          window.location.hash = archiveHref(PAGES[at] ?? '');
        },
      }}
      end={<DeskLead />}
    >
      {page === 0 && <Chronicle />}
      {page === 1 && <CardsMet />}
      {page === 2 && <Records />}
      {page === 3 && <Later load={futures} />}
      {page === 4 && <Later load={codex} />}
    </Desk>
  );
}

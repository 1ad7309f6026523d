// The archive: chronicle, cards met, records, codex and glossary, each a page of the desk. Loaded when it is first opened.
import { useState } from 'react';
import '../../styles/archive.css';
import { Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { CardsMet } from './cards-met.tsx';
import { Chronicle } from './chronicle.tsx';
import { Codex } from './codex.tsx';
import { Glossary } from './glossary.tsx';
import { Records } from './records.tsx';

export function Archive() {
  const [page, setPage] = useState(0);
  const of = words.archive;
  return (
    <Desk
      title={of.title}
      purpose={of.purpose}
      className="archive"
      tabs={{ label: of.parts, names: of.tabs, chosen: page, onChoose: setPage }}
      end={<DeskLead />}
    >
      {page === 0 && <Chronicle />}
      {page === 1 && <CardsMet />}
      {page === 2 && <Records />}
      {page === 3 && <Codex />}
      {page === 4 && <Glossary />}
    </Desk>
  );
}

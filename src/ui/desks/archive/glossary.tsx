// The glossary: terms used on screen, in plain words, searchable.
import { useState } from 'react';
import { Scroll } from '../../kit/scroll.tsx';
import { words } from '../../words.ts';
import { Search } from './search.tsx';

const of = words.archive.glossary;

export function Glossary() {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = words.glossary.filter(([term, meaning]) =>
    `${term} ${meaning}`.toLowerCase().includes(wanted),
  );
  return (
    <section className="card fill leaf glossary" aria-label={of.title}>
      <Search label={of.search} value={search} onChange={setSearch} />
      {shown.length === 0 && <p className="empty">{of.none}</p>}
      <Scroll>
        <dl className="terms">
          {shown.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Scroll>
    </section>
  );
}

// The glossary: terms used on screen, in plain words, searchable.
import { useState } from 'react';
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the arrow keys */}
      <div className="scroll" tabIndex={0}>
        <dl className="terms">
          {shown.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

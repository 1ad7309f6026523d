// A page of background: claims with the numbers of their sources, figures with who gives them; the parties with their seats.
import { CODEX, type CodexFigure } from '../../../../content/index.ts';
import type { Engine } from '../../../../core/types.ts';
import { codexWords } from '../../../../text/index.ts';
import { useLiveGame } from '../../../deps.tsx';
import { bound, fmt, say, words } from '../../../words.ts';
import { Leaf, type PageProps, Part, Refs, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

/** More figures than these stand under the text and not beside it. */
const FEW = 4;

export function BackgroundPage({ engine, library, entry }: PageProps) {
  const page = CODEX.pages.find(({ id }) => id === entry.id);
  const text = codexWords.pages[entry.id];
  if (page === undefined || text === undefined) return null;
  const keys = [
    ...new Set([...Object.values(page.claims).flat(), ...page.figures.map(({ source }) => source)]),
  ];
  const claims = Object.entries(page.claims);
  const many = page.figures.length > FEW;
  return (
    <Leaf
      entry={entry}
      sources={keys.length}
      parts={claims.length}
      note={page.date === '' ? undefined : dateSaid(page.date)}
      aside={
        <>
          {!many && <Figures engine={engine} keys={keys} page={page.id} figures={page.figures} />}
          <Sources engine={engine} library={library} keys={keys} numbered />
          <See library={library} paths={page.see} />
        </>
      }
    >
      {claims.map(([id, sources]) => (
        <p key={id} className="claim">
          {bound(text.claims[id] ?? id)}
          <Refs engine={engine} keys={sources} all={keys} />
        </p>
      ))}
      {many && <Figures engine={engine} keys={keys} page={page.id} figures={page.figures} />}
      {page.id === 'parties' && <Parties />}
    </Leaf>
  );
}

function Figures({
  engine,
  keys,
  page,
  figures,
}: {
  readonly engine: Engine;
  readonly keys: readonly string[];
  readonly page: string;
  readonly figures: readonly CodexFigure[];
}) {
  if (figures.length === 0) return null;
  const most = Math.max(...figures.map(({ value, to }) => to ?? value));
  const alike = new Set(figures.map(({ unit }) => unit)).size === 1 && figures.length > 1;
  return (
    <Part title={of.figuresHead}>
      <ul className="leaf-figures">
        {figures.map((one) => (
          <li key={one.id}>
            <b>{amount(one)}</b>
            <span>
              {codexWords.pages[page]?.figures[one.id] ?? one.id}
              <Refs engine={engine} keys={[one.source]} all={keys} />
            </span>
            {alike && <Span from={one.value / most} to={(one.to ?? one.value) / most} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Where a figure lies among the others of its page: a dot, or a bar where a range is given. The number stands beside it. */
function Span({ from, to }: { readonly from: number; readonly to: number }) {
  const x = (share: number): number => 2 + 96 * share;
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 3H100" />
      {to > from && <rect x={x(from)} y="1.5" width={x(to) - x(from)} height="3" />}
      <rect className="end" x={x(from) - 0.6} y="0.5" width="1.2" height="5" />
      <rect className="end" x={x(to) - 0.6} y="0.5" width="1.2" height="5" />
    </svg>
  );
}

function amount({ value, to, unit }: CodexFigure): string {
  const one = said(value, unit);
  if (to === undefined) return one;
  const plainly = fmt.number(value, Number.isInteger(value) ? 0 : 2);
  if (unit === 'PKR/kWh') return `Rs ${plainly}–${fmt.number(to)}/kWh`;
  return `${plainly}–${said(to, unit)}`;
}
const said = (value: number, unit: string): string =>
  unit === 'm'
    ? of.million(fmt.number(value))
    : // a figure told in round numbers is printed in round numbers
      say.amount(value, unit).replace(/\.0+(?= (?:bn|m)\b)/, '');

/** “15 June 2025”, “March 2025”, “2025”. */
function dateSaid(date: string): string {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const at = { year, month, dayOfMonth: dayOfMonth ?? 1, quarter: 0, weekday: 0 };
  return dayOfMonth === undefined ? fmt.month(at) : fmt.shortDate(at);
}

function Parties() {
  const { parliament } = useLiveGame().world.nation;
  if (parliament === undefined) return null;
  return (
    <table>
      <thead>
        <tr>
          <th className="start">{of.partyHead}</th>
          <th className="start">{of.partyFacts}</th>
        </tr>
      </thead>
      <tbody>
        {parliament.parties.map(({ id }) => (
          <tr key={id}>
            <td className="start">{words.parliament.parties[id] ?? id}</td>
            <td className="start">{words.partyFacts[id] ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

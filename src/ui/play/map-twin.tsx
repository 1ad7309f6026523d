// The list that says what the map shows: plants, lines, cities and halls with the same figures and the same selection.
import { useEffect, useRef, useState } from 'react';
import type { State } from '../../core/types.ts';
import type { Kind } from '../../session/index.ts';
import { useChoice, useDeps, useGame } from '../deps.tsx';
import { provinceRows } from '../desks/relations/public-data.ts';
import { NothingYet } from '../kit/nothing-yet.tsx';
import { Scroll } from '../kit/scroll.tsx';
import { fmt, say, words } from '../words.ts';
import { thingName, thingRows } from './things.ts';

const TABS: readonly (readonly [Kind, string])[] = [
  ['plant', words.map.plants],
  ['link', words.map.links],
  ['terminal', words.acts.lng.tab],
  ['city', words.map.cities],
  ['site', words.map.sites],
  ['ai', words.map.ai],
  ['battery', words.map.battery],
  ['place', words.screens.map.places],
];

export function MapTwin({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<Kind | 'province'>('plant');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section
      className="twin"
      aria-label={words.map.table}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="row spread wrap">
        <h2>{words.map.table}</h2>
        <button type="button" className="small" ref={back} onClick={onClose}>
          {words.screens.map.backToMap}
        </button>
      </div>
      <div className="tabs" role="tablist" aria-label={words.map.table}>
        {TABS.map(([one, label]) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={one === kind}
            onClick={() => setKind(one)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          role="tab"
          aria-selected={kind === 'province'}
          onClick={() => setKind('province')}
        >
          {words.people.page.lens.tab}
        </button>
      </div>
      <Scroll>{kind === 'province' ? <Provinces /> : <Rows kind={kind} />}</Scroll>
    </section>
  );
}

function Rows({ kind }: { readonly kind: Kind }) {
  const { choice } = useDeps();
  const { world, state } = useGame();
  const selected = useChoice((now) => now.selected);
  const ids = idsOf(kind, world.nation, state);
  const first = ids[0];
  if (first === undefined)
    return (
      <NothingYet>
        {kind === 'battery'
          ? words.demand.batteriesNone
          : kind === 'ai'
            ? words.compute.hallsNone
            : words.halls.noSites}
      </NothingYet>
    );
  // what differs by thing (a river's share, a fuel's cost) has a head that names both
  const rest = ids.slice(1).map((id) => thingRows(world, state, kind, id));
  const heads = thingRows(world, state, kind, first).map(([label], i) => {
    const other = rest.find((row) => row[i] !== undefined && row[i]?.[0] !== label)?.[i]?.[0];
    return other === undefined ? label : `${label} · ${other}`;
  });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{TABS.find(([one]) => one === kind)?.[1]}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id} aria-selected={selected?.kind === kind && selected.id === id}>
            <td>
              <button type="button" className="link" onClick={() => choice.set({ selected: { kind, id } })}>
                {thingName(world, state, kind, id)}
              </button>
            </td>
            {thingRows(world, state, kind, id)
              .slice(0, heads.length)
              .map(([label, value, tone]) => (
                <td key={label} data-label={label} className={`num ${tone ?? ''}`}>
                  {value}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the lens of consent shows. */
function Provinces() {
  const { world, shown } = useGame();
  const W = words.people.page.lens;
  const rows = provinceRows(world, shown);
  const people = world.nation.society?.provinces ?? [];
  return (
    <table>
      <thead>
        <tr>
          {[W.tab, W.consent, W.unrest, W.people, W.halls].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.id}>
            <td>{say.name('province', row.id)}</td>
            <td data-label={W.consent} className="num">
              {fmt.number(row.consent, 1)}
            </td>
            <td data-label={W.unrest} className={`num ${row.until === null ? '' : 'c-risk'}`}>
              {fmt.number(row.unrest)}
            </td>
            <td data-label={W.people} className="num">
              {words.screens.map.million(fmt.number(people[i]?.population_m ?? 0, 1))}
            </td>
            <td data-label={W.halls} className="num">
              {fmt.mw(row.hosts_mw)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function idsOf(
  kind: Kind,
  nation: {
    readonly plants: readonly { id: string }[];
    readonly links: readonly { id: string }[];
    readonly cities: readonly { id: string }[];
    readonly places: readonly { id: string }[];
    readonly cargo?: { readonly terminal: string };
  },
  { halls, compute, grid }: State,
): readonly string[] {
  if (kind === 'site') return halls.sites.map((site) => String(site.id));
  const at = (list: readonly { readonly place: number }[]): readonly string[] =>
    nation.places.filter((_, i) => list.some(({ place }) => place === i)).map(({ id }) => id);
  if (kind === 'ai') return at(compute.halls);
  if (kind === 'battery') return at(grid.batteries);
  if (kind === 'terminal') return nation.cargo === undefined ? [] : [nation.cargo.terminal];
  const list =
    kind === 'plant'
      ? nation.plants
      : kind === 'link'
        ? nation.links
        : kind === 'city'
          ? nation.cities
          : nation.places;
  return list.map((one) => one.id);
}

// Sites and the rigs in them, with what is under way; a container may be moved from here.
import { useState } from 'react';
import type { Batch, Engine, Site, State, World } from '../../../core/types.ts';
import { hallsDesk } from '../../../session/index.ts';
import { useChoice, useDeps, useGame, useSession } from '../../deps.tsx';
import { Act, Card, Select } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, siteName, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const mw = (value: number): string => fmt.mw(Math.round(value * 10) / 10);

export function Sites() {
  const game = useGame();
  const { shown, world } = game;
  const engine = useSession((now) => now.engine);
  const drawn = hallsDesk(game).sites;
  const { sites, batches } = shown.halls;
  const containers = sites.filter((site) => site.size === 'container');
  return (
    <Card title={words.halls.sites} note={words.screens.halls.count(sites.length)} className="fill sites">
      <Scroll>
        {sites.length === 0 ? (
          <p className="empty">{words.halls.noSites}</p>
        ) : (
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">{words.map.site}</th>
                <th scope="col" className="start">
                  {words.halls.size}
                </th>
                <th scope="col">{words.screens.halls.rigsIn}</th>
                <th scope="col">{words.screens.halls.drawsNow}</th>
                <th scope="col">{words.screens.map.state}</th>
              </tr>
            </thead>
            <tbody>
              {sites.map((site) => (
                <SiteRow
                  key={site.id}
                  site={site}
                  drawn={drawn.find((one) => one.site.id === site.id)?.drawn_mw ?? 0}
                  batches={batches.filter((batch) => batch.site === site.id)}
                />
              ))}
            </tbody>
          </table>
        )}
        <h3 className="sub-head">{words.screens.halls.batches}</h3>
        <BatchTable rows={own(engine, shown, world)} none={words.screens.halls.noBatches} />
      </Scroll>
      {containers.length > 0 && <Move containers={containers} />}
    </Card>
  );
}

interface BatchRow {
  readonly key: string;
  readonly where: string;
  readonly mw: number;
  readonly jTh: number;
  /** $/MWh today; null for machines that are not the ministry's */
  readonly earns: number | null;
  /** they earn less than their power costs */
  readonly short: boolean;
  readonly state: string;
}

function own(engine: Engine | null, shown: State, world: World): readonly BatchRow[] {
  return shown.halls.batches.map((batch, i) => {
    const cooling = shown.halls.sites.find(({ id }) => id === batch.site)?.cooling ?? 'air';
    const year = engine?.yields(world, shown, { mw: batch.mw, j_th: batch.j_th, cooling });
    return {
      earns: year?.earned_usd_mwh ?? null,
      short: year !== undefined && year.earned_usd_mwh < year.cost_usd_mwh,
      key: `${batch.site} ${batch.arrive_day} ${i}`,
      where: siteName(world, shown, batch.site),
      mw: batch.mw,
      jTh: batch.j_th,
      state:
        batch.arrive_day > shown.day
          ? words.halls.arrives(say.shortDate(world, batch.arrive_day))
          : words.screens.halls.wears(say.shortDate(world, batch.end_day)),
    };
  });
}
function others(shown: State, world: World): readonly BatchRow[] {
  return shown.halls.licensed.map((batch, i) => ({
    key: `${batch.place} ${batch.arrive_day} ${i}`,
    where: say.name('place', world.nation.places[batch.place]?.id ?? ''),
    mw: batch.mw,
    jTh: batch.j_th,
    earns: null,
    short: false,
    state:
      batch.arrive_day > shown.day
        ? words.halls.arrives(say.shortDate(world, batch.arrive_day))
        : words.screens.halls.terms(fmt.pkrKwh(batch.tariff_pkr_kwh), fmt.pct(batch.royalty_pct, 0)),
  }));
}

/** Rigs of licensed halls, as a card of their own. */
export function Batches() {
  const { shown, world } = useGame();
  return (
    <Card title={words.screens.halls.licensedRigs} className="fill">
      <Scroll>
        <BatchTable rows={others(shown, world)} none={words.halls.noneLicensed} />
      </Scroll>
    </Card>
  );
}

function BatchTable({ rows, none }: { readonly rows: readonly BatchRow[]; readonly none: string }) {
  if (rows.length === 0) return <p className="empty">{none}</p>;
  return (
    <table className="dense">
      <thead>
        <tr>
          <th scope="col">{words.screens.halls.where}</th>
          <th scope="col">{words.screens.halls.draw}</th>
          <th scope="col">{fmt.unit('J/TH')}</th>
          {rows.some((row) => row.earns !== null) && <th scope="col">{words.screens.halls.earnsMwh}</th>}
          <th scope="col">{words.screens.map.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.where}</td>
            <td className="num c-btc">{mw(row.mw)}</td>
            <td className="num">{fmt.number(row.jTh, 1)}</td>
            {row.earns !== null && (
              <td className={`num ${row.short ? 'c-risk' : ''}`}>{fmt.figure(row.earns, '$', 0.1)}</td>
            )}
            <td>{row.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SiteRow({
  site,
  drawn,
  batches,
}: {
  readonly site: Site;
  readonly drawn: number;
  readonly batches: readonly Batch[];
}) {
  const { choice } = useDeps();
  const { shown, world } = useGame();
  const selected = useChoice((now) => now.selected);
  const rigs = batches.reduce((sum, batch) => sum + batch.mw, 0);
  const id = String(site.id);
  return (
    <tr aria-selected={selected?.kind === 'site' && selected.id === id}>
      <td>
        <button type="button" className="link" onClick={() => choice.set({ selected: { kind: 'site', id } })}>
          {say.site(world, site)}
        </button>
      </td>
      <td className="start">
        {words.halls.sizes[site.size]}
        <span className="dim block">{words.halls.coolings[site.cooling]}</span>
      </td>
      <td className="num">{words.screens.ofRoom(fmt.number(rigs), fmt.mw(site.mw))}</td>
      <td className="num c-btc">{mw(drawn)}</td>
      <td>
        {site.ready_day <= shown.day ? (
          <span className="chip ok">{words.halls.running}</span>
        ) : (
          words.halls.readyOn(say.shortDate(world, site.ready_day))
        )}
      </td>
    </tr>
  );
}

function Move({ containers }: { readonly containers: readonly Site[] }) {
  const { world } = useGame();
  const [chosen, setSite] = useState(String(containers[0]?.id ?? ''));
  const [place, setPlace] = useState(
    world.nation.places.find((_, i) => i !== containers[0]?.place)?.id ?? '',
  );
  const site = containers.some((one) => String(one.id) === chosen) ? chosen : String(containers[0]?.id ?? '');
  const order = useOrder({ kind: 'halls.move', site: Number(site), place });
  return (
    <details className="more">
      <summary>{words.halls.move}</summary>
      <div className="form">
        <div className="pair">
          <Select
            label={words.map.site}
            value={site}
            options={containers.map((one) => [String(one.id), say.site(world, one)] as const)}
            onChange={setSite}
          />
          <Select
            label={words.halls.place}
            value={place}
            options={world.nation.places.map((one) => [one.id, say.name('place', one.id)] as const)}
            onChange={setPlace}
          />
        </div>
        <Act label={words.halls.move} refusal={order.refusal} onAct={order.give} />
      </div>
    </details>
  );
}

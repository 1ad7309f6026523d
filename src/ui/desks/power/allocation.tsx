// Who is given how much of the surplus: each use with its control, what it earns, what its next MWh costs, and the net of today.
import type { UseNow } from '../../../core/types.ts';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { AllocationBar } from '../../kit/allocation-bar.tsx';
import { Card } from '../../kit/parts.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { go } from '../../route.ts';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { capNow, type Drafting, licenceOrder, packageLaw, packageOrder } from './draft.ts';
import { UseRow } from './use-row.tsx';

const W = words.outlook.allocation;
/** All bars have one scale. */
const SCALE = 1000;
const mw = (value: number): string => fmt.mw(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

export function Allocation({ drafting }: { readonly drafting: Drafting }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const { state, shown, world } = game;
  const uses = engine.uses(world, shown);
  const of = (use: UseNow['use']): UseNow | undefined => uses.find((one) => one.use === use);
  const idle = state.grid.idle_mw;
  return (
    <Card title={W.title} note={W.note(fmt.mw(SCALE))} className="allocation">
      <table className="uses">
        <thead>
          <tr>
            <th scope="col">{W.use}</th>
            <th scope="col" className="start">
              {W.bar}
            </th>
            <th scope="col" className="start">
              {W.set}
            </th>
            <th scope="col">{W.draws}</th>
            <th scope="col">
              {W.earns} <span className="block">{W.perMwh}</span>
            </th>
            <th scope="col">
              {W.next} <span className="block">{W.perMwh}</span>
            </th>
            <th scope="col">
              {W.net} <span className="block">$</span>
            </th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          <PackageRow use={of('package')} drafting={drafting} />
          <LicenceRow use={of('licensed')} drafting={drafting} />
          <HallsRow use={of('halls')} />
          <AiRow use={of('ai')} />
          <tr className="rest">
            <th scope="row">
              {W.unplaced}
              <span className="dim block">{W.capacity(fmt.pkr(state.grid.capacity_pkr))}</span>
            </th>
            <td className="bar-cell">
              <AllocationBar hatch="idle" share={idle / SCALE} built={null} was={null} control={null} />
            </td>
            <td className="none" />
            <td className="num c-elec" data-name={W.draws}>
              <WhyFigure quantity="idle_mw" day={state.day}>
                {fmt.number(Math.round(idle))}
              </WhyFigure>
            </td>
            <td className="none" />
            <td className="none" />
            <td className="none" />
            <td className="none" />
          </tr>
        </tbody>
      </table>
      <p className="dim small-print">{W.note2}</p>
    </Card>
  );
}

/** The industry package: its price is the setting, megawatts follow from it; once tabled its clauses stand. */
function PackageRow({ use, drafting }: { readonly use: UseNow | undefined; readonly drafting: Drafting }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const found = packageLaw(game, engine?.catalogue.laws ?? []);
  const { draft, change } = drafting;
  const law = found?.law ?? null;
  const order = useOrder(
    law === null
      ? { kind: 'laws.table', law: '', clauses: {} }
      : packageOrder(law, found?.standing === true ? null : draft.price),
  );
  if (engine === null || law === null || found === null || use === undefined) return null;
  const effect = law.effects.find((one) => one.kind === 'package');
  const clause = law.clauses.find((one) => effect?.kind === 'package' && one.id === effect.tariff_pkr_kwh);
  if (clause === undefined) return null;
  const called = (price: number): number => {
    const after = engine.preview(game.world, game.shown, [packageOrder(law, price)]);
    return engine.uses(game.world, after).find((one) => one.use === 'package')?.called_mw ?? 0;
  };
  const name = say.name('use', 'package');
  if (found.standing) {
    const stage = game.shown.laws.stage[found.at] ?? 'none';
    const inForce = game.shown.grid.package_end_day >= 0;
    return (
      <UseRow
        use={use}
        name={name}
        says={
          inForce
            ? W.packageNow(
                mw(game.shown.grid.package_mw),
                mw(use.called_mw),
                say.shortDate(game.world, game.shown.grid.package_end_day),
              )
            : W.packageSays(mw(use.called_mw))
        }
        bar={
          <AllocationBar
            hatch="package"
            share={(inForce ? use.mw : use.called_mw) / SCALE}
            built={inForce ? use.called_mw / SCALE : null}
            was={null}
            control={null}
          />
        }
        setting={null}
        act={<span className="chip">{words.lawStages[stage]}</span>}
        refusal={null}
      />
    );
  }
  const price = draft.price ?? clause.start;
  const now = draft.price === null ? use.called_mw : called(price);
  const set = (next: number): void => {
    const steps = Math.round(next / clause.step);
    const value = Math.round(steps * clause.step * 1e6) / 1e6;
    if (Number.isFinite(value)) change({ price: Math.max(clause.least, Math.min(clause.most, value)) });
  };
  const per = (price * 1000) / game.shown.economy.fx_pkr_usd;
  return (
    <UseRow
      use={{ ...use, earns_usd_mwh: per }}
      name={name}
      says={W.packageSays(mw(now))}
      bar={
        <AllocationBar
          hatch="package"
          share={now / SCALE}
          would
          built={null}
          was={draft.price === null ? null : use.called_mw / SCALE}
          control={{
            label: name,
            value: clause.most - price,
            min: 0,
            max: clause.most - clause.least,
            step: 0.1,
            stride: 10,
            reach: called(clause.least) / SCALE,
            says: W.packageSays(mw(now)),
            onChange: (value) => set(clause.most - value),
          }}
        />
      }
      setting={{
        label: W.price,
        unit: 'Rs/kWh',
        value: price,
        min: clause.least,
        max: clause.most,
        step: clause.step,
        onChange: set,
      }}
      act={
        <button
          type="button"
          className={draft.price === null ? 'small' : 'small pri'}
          aria-disabled={order.refusal !== null}
          onClick={() => {
            if (order.refusal !== null) return;
            order.give();
            change({ price: null });
          }}
        >
          {words.parliament.desk.table(
            fmt.points(engine.tabling(game.world, game.shown, law.id)?.cost ?? law.cost_capital),
          )}
        </button>
      }
      refusal={order.refusal}
      warning={draft.price === null ? null : order.warning}
    />
  );
}

/** Licensed halls: the cap is the setting; the other terms stand on the halls desk. */
function LicenceRow({ use, drafting }: { readonly use: UseNow | undefined; readonly drafting: Drafting }) {
  const game = useGame();
  const { draft, change } = drafting;
  const standing = capNow(game);
  const cap = draft.cap ?? standing;
  const order = useOrder(licenceOrder(game, cap));
  if (use === undefined) return null;
  const points = game.world.parameters.licence_capital ?? 0;
  const place = game.world.nation.places[game.shown.halls.licence.place];
  const limit = place?.limit_mw ?? 0;
  const set = (next: number): void => {
    if (Number.isFinite(next)) change({ cap: Math.max(0, Math.min(limit, Math.round(next))) });
  };
  const name = say.name('use', 'licensed');
  const changed = draft.cap !== null && draft.cap !== standing;
  return (
    <UseRow
      use={use}
      name={name}
      says={W.licensedSays(say.name('place', place?.id ?? ''), mw(use.called_mw))}
      bar={
        <AllocationBar
          hatch="licensed"
          share={cap / SCALE}
          built={use.built_mw / SCALE}
          was={changed ? standing / SCALE : null}
          control={{
            label: name,
            value: cap,
            min: 0,
            max: limit,
            step: 10,
            stride: 10,
            reach: limit / SCALE,
            says: mw(cap),
            onChange: set,
          }}
        />
      }
      setting={{ label: W.cap, unit: 'MW', value: cap, min: 0, max: limit, step: 10, onChange: set }}
      act={
        <button
          type="button"
          className={changed ? 'small pri' : 'small'}
          aria-disabled={!changed || order.refusal !== null}
          onClick={() => {
            if (!changed || order.refusal !== null) return;
            order.give();
            change({ cap: null });
          }}
        >
          {points > 0 ? words.halls.offerFor(fmt.points(points)) : words.halls.setLicence}
        </button>
      }
      refusal={changed ? order.refusal : null}
      warning={changed ? order.warning : null}
    />
  );
}

/** AI halls: firm, built and let on their own page. */
function AiRow({ use }: { readonly use: UseNow | undefined }) {
  const { choice } = useDeps();
  const { world } = useGame();
  if (use === undefined) return null;
  return (
    <UseRow
      use={use}
      name={say.name('use', 'ai')}
      says={W.aiSays(mw(use.called_mw), mw(use.built_mw))}
      bar={
        <AllocationBar
          hatch="ai"
          share={use.mw / SCALE}
          built={use.called_mw / SCALE}
          was={null}
          control={null}
        />
      }
      setting={null}
      act={
        <button
          type="button"
          className="small"
          onClick={() => {
            const place = world.nation.places[0]?.id ?? '';
            choice.set({ ghost: { hallGhost: { place, mw: 20, kind: 'ai' } } });
            go('/play/halls');
          }}
        >
          {W.build}
        </button>
      }
      refusal={null}
    />
  );
}

/** The ministry's halls: built and filled on their own desk. */
function HallsRow({ use }: { readonly use: UseNow | undefined }) {
  const { shown } = useGame();
  if (use === undefined) return null;
  const room = shown.halls.sites.reduce((sum, site) => sum + site.mw, 0);
  return (
    <UseRow
      use={use}
      name={say.name('use', 'halls')}
      says={W.hallsSays(mw(use.called_mw), mw(room))}
      bar={
        <AllocationBar
          hatch="halls"
          share={use.mw / SCALE}
          built={use.called_mw / SCALE}
          was={null}
          control={null}
        />
      }
      setting={null}
      act={
        <button type="button" className="small" onClick={() => go('/play/halls')}>
          {W.build}
        </button>
      }
      refusal={null}
    />
  );
}

// A line's sheet: what it carries in each block of the day, and a further circuit, drawn dashed before it is ordered.
import { useChoice, useDeps, useGame } from '../deps.tsx';
import { Pairs } from '../kit/parts.tsx';
import { fmt, words } from '../words.ts';
import { OrderRow } from './act-parts.tsx';
import { circuitOf } from './acts.ts';

const mw = (value: number): string => fmt.mw(Math.round(value));

export function LineBlocks({ id }: { readonly id: string }) {
  const { world, state } = useGame();
  const at = world.nation.links.findIndex((link) => link.id === id);
  const limit = state.grid.link_mw[at] ?? 0;
  const W = words.acts;
  return (
    <table className="dense blocks">
      <thead>
        <tr>
          <th scope="col">{W.block}</th>
          <th scope="col">{W.flow}</th>
          <th scope="col">{W.ofLimit}</th>
        </tr>
      </thead>
      <tbody>
        {words.names.blocks.map((block, b) => {
          const flow = state.grid.flow_mw[at * 4 + b] ?? 0;
          const share = limit > 0 ? Math.abs(flow) / limit : 0;
          return (
            <tr key={block}>
              <td>{block}</td>
              <td className="num c-elec">{mw(flow)}</td>
              <td className={`num ${share > 0.95 ? 'c-risk' : ''}`}>{fmt.share(share, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Reinforce({ id }: { readonly id: string }) {
  const { choice } = useDeps();
  const { world, shown } = useGame();
  const planned = useChoice((now) => now.ghost?.linkGhost?.link === id);
  const circuit = circuitOf(world, shown, id);
  if (circuit === null) return null;
  const W = words.acts.line;
  const command = { kind: 'grid.reinforce', link: id } as const;
  const months = words.acts.line.paidMonths(fmt.number(circuit.paid ?? 0), fmt.number(circuit.months));
  if (circuit.paid !== null)
    return (
      <div className="form">
        <Pairs
          rows={[
            [W.paid, months],
            [W.cost(fmt.number(circuit.months)), fmt.usd(circuit.month_usd)],
            [W.after, mw(circuit.after_mw)],
          ]}
        />
        <GivenRow id={id} />
      </div>
    );
  const plan = (to: boolean): void =>
    choice.set({ ghost: to ? { linkGhost: { link: id, mw: circuit.add_mw } } : null });
  if (!planned)
    return (
      <button type="button" className="small" onClick={() => plan(true)}>
        {W.plan}
      </button>
    );
  return (
    <div className="form">
      <Pairs
        rows={[
          [W.adds, mw(circuit.add_mw), 'c-elec'],
          [W.after, mw(circuit.after_mw)],
          [W.loadAfter, fmt.share(circuit.load_after, 0)],
          [W.cost(fmt.number(circuit.months)), fmt.usd(circuit.month_usd)],
          [W.whole, fmt.usd(circuit.usd)],
        ]}
      />
      <p className="muted">{W.first}</p>
      <OrderRow command={command} label={W.order} after={() => plan(false)} onLeave={() => plan(false)} />
    </div>
  );
}

/** Works ordered today can still be taken back; older ones go on. */
function GivenRow({ id }: { readonly id: string }) {
  const { pending } = useGame();
  const given = pending.some((one) => one.kind === 'grid.reinforce' && one.link === id);
  return given ? (
    <OrderRow command={{ kind: 'grid.reinforce', link: id }} label={words.acts.line.order} />
  ) : null;
}

// What the ministry can do for consent: five acts, one looked at a time, with its cost, what it would change, and why not.
import { type ReactNode, useState } from 'react';
import type { Command } from '../../../core/types.ts';
import { localOf } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { Card, NumberField, Pairs, Select } from '../../kit/parts.tsx';
import { OrderRow } from '../../play/act-parts.tsx';
import { bound, fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { provinceRows } from './public-data.ts';

const W = words.people.page.acts;
const NAMES = ['hear', 'relief', 'campaign', 'share', 'discount'] as const;
type Name = (typeof NAMES)[number];

export function Acts({ group }: { readonly group: string }) {
  const [open, setOpen] = useState<Name>('hear');
  return (
    <Card title={W.title} className="public-acts">
      <ul className="bare">
        {NAMES.map((name) => (
          <li key={name} className={name === open ? 'open' : ''}>
            <button type="button" aria-expanded={name === open} onClick={() => setOpen(name)}>
              {W.names[name]}
            </button>
            {name === open && (
              <div className="form">
                <p className="muted">{bound(W.says[name])}</p>
                <Form name={name} group={group} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Form({ name, group }: { readonly name: Name; readonly group: string }) {
  if (name === 'hear') return <Hear />;
  if (name === 'relief') return <Relief key={group} chosen={group} />;
  if (name === 'campaign') return <Campaign />;
  return name === 'share' ? <Share /> : <Discount />;
}

type Rows = readonly (readonly [ReactNode, ReactNode, string?])[];

/** What it costs and would change, and the row that orders. */
function Given({
  command,
  label,
  cost,
  rows,
}: {
  readonly command: Command;
  readonly label: string;
  readonly cost: string;
  readonly rows: Rows;
}) {
  return (
    <>
      <div className="outcome">
        <Pairs rows={[[W.cost, cost], ...rows]} />
      </div>
      <OrderRow command={command} label={label} />
    </>
  );
}

const step = (before: number, after: number | undefined): string =>
  W.from(fmt.number(before, 1), after === undefined ? '–' : fmt.number(after, 1));

function useProvinces(): readonly (readonly [string, string])[] {
  const { world } = useGame();
  return (world.nation.society?.provinces ?? []).map(({ id }) => [id, say.name('province', id)] as const);
}

/** The most restless province: where most is to be won. */
function useRestless(): string {
  const { world, shown } = useGame();
  const rows = provinceRows(world, shown);
  return [...rows].sort((a, b) => b.unrest - a.unrest)[0]?.id ?? '';
}

function Hear() {
  const { world, shown } = useGame();
  const options = useProvinces();
  const [province, setProvince] = useState(useRestless());
  const command = { kind: 'people.hear', province } as const;
  const { after } = useOrder(command);
  const at = options.findIndex(([id]) => id === province);
  const name = say.name('province', province);
  return (
    <>
      <Select label={W.province} value={province} options={options} onChange={setProvince} />
      <Given
        command={command}
        label={W.order.hear}
        cost={fmt.usd(world.parameters.hear_usd ?? 0)}
        rows={[
          [W.consentOf(name), step(shown.people.province[at] ?? 0, after?.people.province[at])],
          [
            W.unrestIn(name),
            step(localOf(shown, at, 'unrest'), after === null ? undefined : localOf(after, at, 'unrest')),
          ],
        ]}
      />
    </>
  );
}

function Relief({ chosen }: { readonly chosen: string }) {
  const { world, shown } = useGame();
  const groups = world.nation.society?.groups ?? [];
  const reached = groups.filter((one) => (one.weights.relief?.value ?? 0) > 0);
  const [group, setGroup] = useState(
    reached.some((one) => one.id === chosen) ? chosen : (reached[0]?.id ?? ''),
  );
  const least = (world.parameters.relief_step_usd ?? 0) / 1e6;
  const [millions, setMillions] = useState(least);
  const command = { kind: 'people.relief', group, usd: Math.round(millions * 1e6) } as const;
  const { after } = useOrder(command);
  const at = groups.findIndex((one) => one.id === group);
  return (
    <>
      <Select
        label={W.group}
        value={group}
        options={reached.map(({ id }) => [id, say.name('group', id)] as const)}
        onChange={setGroup}
      />
      <NumberField
        label={W.sum}
        unit={W.millions}
        value={millions}
        min={least}
        max={(world.parameters.relief_most_usd ?? 0) / 1e6}
        step={least}
        slider
        onChange={setMillions}
      />
      <Given
        command={command}
        label={W.order.relief}
        cost={fmt.usd(millions * 1e6)}
        rows={[
          [
            W.consentOf(say.name('group', group)),
            step(shown.people.consent[at] ?? 0, after?.people.consent[at]),
          ],
        ]}
      />
    </>
  );
}

function Campaign() {
  const { world, shown } = useGame();
  const command = { kind: 'people.campaign' } as const;
  const { after } = useOrder(command);
  return (
    <Given
      command={command}
      label={W.order.campaign}
      cost={fmt.usd(world.parameters.campaign_usd ?? 0)}
      rows={[
        [W.know, step(shown.people.literacy_pct, after?.people.literacy_pct)],
        [W.trust, step(shown.people.trust_pct, after?.people.trust_pct)],
      ]}
    />
  );
}

function Share() {
  const { world, shown } = useGame();
  const [pct, setPct] = useState(shown.people.share_pct);
  const heads = (world.nation.society?.provinces ?? []).map(
    (one) => one.population_m * 1e6 * (world.parameters.discount_part ?? 0),
  );
  const last = heads.reduce((sum, people, i) => sum + people * (shown.people.shared_pkr[i] ?? 0), 0);
  return (
    <>
      <NumberField
        label={W.pct}
        unit={W.percent}
        value={pct}
        min={0}
        max={world.parameters.share_most_pct ?? 0}
        step={1}
        slider
        onChange={setPct}
      />
      <Given
        command={{ kind: 'people.share', pct }}
        label={W.order.share}
        cost={W.free}
        rows={[[W.last, fmt.pkr(last)]]}
      />
    </>
  );
}

function Discount() {
  const { world, shown, state } = useGame();
  const options = useProvinces();
  const [province, setProvince] = useState(useRestless());
  const at = options.findIndex(([id]) => id === province);
  const on = state.people.discount[at] !== 1;
  const p = world.parameters;
  const people = (world.nation.society?.provinces[at]?.population_m ?? 0) * 1e6 * (p.discount_part ?? 0);
  const month = (people * (p.discount_pkr_head ?? 0) * shown.budget.tariff_index) / 12;
  const gain = localOf(shown, at, 'host');
  return (
    <>
      <Select label={W.province} value={province} options={options} onChange={setProvince} />
      <Given
        command={{ kind: 'people.discount', province, on }}
        label={on ? W.order.on : W.order.off}
        cost={on ? W.month(fmt.pkr(month)) : W.free}
        rows={[[say.because('view-host'), step(gain, on ? Math.min(10, (p.discount_felt ?? 0) + gain) : 0)]]}
      />
    </>
  );
}

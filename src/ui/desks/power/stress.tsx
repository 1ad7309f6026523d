// What a bad year would do to the surplus, and the standing order that would meet it: own halls stand down by themselves.
import { useState } from 'react';
import type { Outlook } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Act, Card, Choices, Pairs } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { TwoLines } from '../../kit/two-lines.tsx';
import { fmt, say, words } from '../../words.ts';
import { useAhead } from '../ahead.ts';
import { useOrder } from '../order.ts';
import type { Drafting } from './draft.ts';
import { between, heatDay, surplusOf } from './year.ts';

const W = words.outlook.stress;
type Kind = 'heat' | 'dry' | 'lng';
const KINDS: readonly Kind[] = ['heat', 'dry', 'lng'];
const YEAR = 365;
/** ms; the curve of the year comes first */
const PATIENCE = 60;

export function Stress({ base, drafting }: { readonly base: Outlook | null; readonly drafting: Drafting }) {
  const [kind, setKind] = useState<Kind>('heat');
  return (
    <Card title={W.title} className="stress">
      <div className="form">
        <Choices
          label={W.label}
          value={kind}
          options={KINDS.map((one) => [one, W.names[one]] as const)}
          onChange={setKind}
        />
        <Ask key={kind} kind={kind} base={base} drafting={drafting} />
        <Rule drafting={drafting} />
      </div>
    </Card>
  );
}

/** The question of one kind; while days pass the last answer stays. */
function Ask({
  kind,
  base,
  drafting,
}: {
  readonly kind: Kind;
  readonly base: Outlook | null;
  readonly drafting: Drafting;
}) {
  const { state, world } = useGame();
  const from = base === null ? -1 : kind === 'heat' ? heatDay(base, world.scenario.start) : state.day;
  const view = { days: YEAR, span: kind === 'heat' ? 1 : 5 };
  const ahead = useAhead(
    drafting.commands,
    from < 0
      ? []
      : [
          { ...view, stress: null },
          { ...view, stress: { kind, from } },
        ],
    PATIENCE,
  );
  const [calm, bad] = ahead.found ?? [];
  if (calm === undefined || bad === undefined || bad.day.length < 2)
    return (
      <p className="empty waits" role="status">
        {ahead.failed ? words.outlook.failed : words.outlook.reckoning}
      </p>
    );
  return <Found kind={kind} calm={calm} bad={bad} />;
}

function Found({ kind, calm, bad }: { readonly kind: Kind; readonly calm: Outlook; readonly bad: Outlook }) {
  const { world } = useGame();
  const { parameters: p } = world;
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const at = bad.stress_from;
  const till = at + bad.stress_days;
  const says = {
    heat: () =>
      W.says.heat(fmt.figure(bad.stress_level, '°C'), fmt.days(bad.stress_days), say.shortDate(world, at)),
    dry: () => W.says.dry(fmt.share(bad.stress_level)),
    lng: () => W.says.lng(fmt.share(bad.stress_level), fmt.days(bad.stress_days)),
  }[kind];
  const edge = kind === 'heat' ? 6 : kind === 'lng' ? 20 : 0;
  const [low, high] = [Math.max(bad.from, at - edge), Math.min(bad.until, till + edge)];
  const cut = (one: Outlook): readonly number[] => between(one, surplusOf(one), low, high);
  const least = (one: Outlook): number => Math.min(...between(one, one.margin_pct, at, till));
  const pct = (value: number): string => fmt.pct(value);
  const dark =
    bad.shortage_hours < 0.05 ? W.none : W.onDays(fmt.hours(bad.shortage_hours), fmt.days(bad.shortage_days));
  const lost = calm.mined_sat - bad.mined_sat;
  const fuel = bad.fuel_import_usd - calm.fuel_import_usd;
  const count = Math.max(1, high - low);
  return (
    <>
      <p className="muted says">{says()}</p>
      <div className="mini-host" ref={host}>
        <TwoLines
          width={width}
          height={height}
          title={W.chart(W.names[kind])}
          calm={cut(calm)}
          bad={cut(bad)}
          window={[(at - low) / count, (till - low) / count]}
          ends={[say.shortDate(world, low), say.shortDate(world, high)]}
          words={[W.calm, W.names[kind]]}
          axis={(value) => fmt.number(value)}
        />
      </div>
      <Pairs
        rows={[
          [
            W.margin,
            W.was(pct(least(calm)), pct(least(bad))),
            least(bad) < (p.margin_red_pct ?? 0) ? 'c-risk' : '',
          ],
          [W.dark, dark, bad.shortage_hours < 0.05 ? 'c-ok' : 'c-risk'],
          [
            W.off,
            bad.halls_off_days === 0 ? W.none : fmt.days(bad.halls_off_days),
            bad.halls_off_days === 0 ? 'c-ok' : '',
          ],
          [W.coins, lost <= 0 ? W.none : fmt.btc(lost), lost <= 0 ? '' : 'c-btc'],
          [W.fuel, fmt.change(fuel, '$'), fuel > 0 ? 'c-risk' : ''],
        ]}
      />
    </>
  );
}

function Rule({ drafting }: { readonly drafting: Drafting }) {
  const { shown } = useGame();
  const { halls } = shown;
  const { draft, change } = drafting;
  const margin = draft.margin ?? halls.rule_margin_pct;
  const cost = draft.cost ?? halls.rule_cost_pkr_kwh;
  const order = useOrder({ kind: 'halls.rule', margin_pct: margin, cost_pkr_kwh: cost });
  const changed = margin !== halls.rule_margin_pct || cost !== halls.rule_cost_pkr_kwh;
  const field = (
    label: string,
    unit: string,
    value: number,
    least: number,
    most: number,
    step: number,
    set: (value: number) => void,
  ) => (
    <label>
      {label}
      <span className="input-unit">
        <input
          type="number"
          inputMode="decimal"
          value={value}
          min={least}
          max={most}
          step={step}
          onInput={(event) => {
            const next = Number(event.currentTarget.value);
            if (event.currentTarget.value !== '' && Number.isFinite(next)) set(next);
          }}
        />
        <span className="unit">{fmt.unit(unit)}</span>
      </span>
    </label>
  );
  return (
    <fieldset className="standing-rule">
      <legend>{W.rule}</legend>
      {field(W.ruleMargin, '%', margin, -50, 100, 1, (value) => change({ margin: value }))}
      {field(W.ruleCost, 'Rs/kWh', cost, 0, 200, 0.5, (value) => change({ cost: value }))}
      <Act
        label={words.halls.setRule}
        refusal={order.refusal}
        primary={changed}
        onAct={() => {
          order.give();
          change({ margin: null, cost: null });
        }}
      />
    </fieldset>
  );
}

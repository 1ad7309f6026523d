// Building an AI hall: form, place and megawatts, with price, date, and what it takes from a July evening, before the order is given.
import { useEffect, useMemo, useState } from 'react';
import type { ComputeNow, HallForm, Outlook } from '../../../../core/types.ts';
import { placesOf } from '../../../../session/index.ts';
import { useChoice, useDeps, useGame, useSession } from '../../../deps.tsx';
import { cashUsd, estimateHall } from '../../../estimates.ts';
import { Act, Card, Check, Choices, NumberField, Pairs, Select } from '../../../kit/parts.tsx';
import { useDrawingSize } from '../../../kit/size.ts';
import { TwoLines } from '../../../kit/two-lines.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useOrder } from '../../order.ts';
import { july } from './july.ts';

const W = words.compute;
const FORMS: readonly HallForm[] = ['land', 'shell', 'cloud'];

export interface HallDraft {
  readonly place: string;
  readonly form: HallForm;
  readonly mw: number;
  readonly backup: boolean;
}

/** The hall that is being thought of: as the map has it, else at the first place. */
export function useHallDraft(): readonly [HallDraft, (part: Partial<HallDraft>) => void] {
  const { world } = useGame();
  const selected = useChoice((now) => now.selected);
  const ghost = useChoice((now) => now.ghost)?.hallGhost;
  const [draft, set] = useState<HallDraft>(() => ({
    place:
      ghost?.place ??
      (selected?.kind === 'place' || selected?.kind === 'ai' ? selected.id : null) ??
      world.nation.places[0]?.id ??
      '',
    form: 'land',
    mw: ghost?.mw ?? 20,
    backup: false,
  }));
  return [draft, (part) => set((old) => ({ ...old, ...part }))];
}

export function BuildAi({
  now,
  year,
  draft,
  change,
}: {
  readonly now: ComputeNow;
  readonly year: Outlook | null;
  readonly draft: HallDraft;
  readonly change: (part: Partial<HallDraft>) => void;
}) {
  const game = useGame();
  const engine = useSession((state) => state.engine);
  const { choice } = useDeps();
  const command = useMemo(() => ({ kind: 'compute.build', ...draft }) as const, [draft]);
  const order = useOrder(command);
  const found = engine === null ? null : estimateHall(engine, game, command);
  const { places } = game.world.nation;
  const cash = cashUsd(game.shown);
  const load = game.world.parameters.ai_load ?? 1;
  const usd = (now.build_usd_mw[draft.form] + (draft.backup ? now.backup_usd_mw : 0)) * draft.mw;
  const at = placesOf(game.world, game.shown).find(({ id }) => id === draft.place);
  const rent = now.worth.find(({ what }) => what === draft.form);
  const pinch = year === null ? null : july(year, game.world.scenario.start);
  useEffect(() => {
    if (choice.get().ghost?.hallGhost === undefined) return;
    choice.set({ ghost: { hallGhost: { place: draft.place, mw: draft.mw, kind: 'ai' } } });
  }, [choice, draft.place, draft.mw]);
  const build = (): void => {
    choice.set({ ghost: null });
    order.give();
  };
  return (
    <Card title={W.buildTitle} note={words.halls.cash(fmt.usd(cash))}>
      <div className="form">
        <Choices
          label={W.form}
          value={draft.form}
          options={FORMS.map((one) => [one, W.forms[one].name] as const)}
          onChange={(form) => change({ form })}
        />
        <p className="dim small-print">{W.forms[draft.form].what}</p>
        <div className="pair">
          <Select
            label={W.place}
            value={draft.place}
            options={places.map(
              (one) => [one.id, `${say.name('place', one.id)} · ${say.name('zone', one.zone)}`] as const,
            )}
            onChange={(place) => change({ place })}
          />
          <NumberField
            label={W.mw}
            unit="MW"
            value={draft.mw}
            min={1}
            max={100}
            step={1}
            onChange={(mw) => change({ mw })}
          />
        </div>
        <Check label={W.backup} checked={draft.backup} onChange={(backup) => change({ backup })} />
        <div className="outcome">
          <Pairs
            rows={[
              [W.costs, fmt.usd(usd), cash < usd ? 'c-risk' : ''],
              [
                W.ready,
                found === null
                  ? '–'
                  : W.readyIn(
                      fmt.days(found.ready_day - game.shown.day),
                      say.shortDate(game.world, found.ready_day),
                    ),
              ],
              [W.room, at === undefined ? '–' : fmt.mw(Math.round(at.free_mw))],
              [W.rentYear, rent === undefined ? '–' : fmt.usd(rent.net_usd_mw * draft.mw), 'c-ai'],
              [W.asks, fmt.mw(Math.round(draft.mw * load * 10) / 10), 'c-ai'],
              [
                W.july,
                pinch === null
                  ? W.julyUnknown
                  : W.julyMargin(
                      fmt.mw(Math.round(pinch.spare_mw)),
                      fmt.mw(Math.round(pinch.spare_mw - draft.mw * load)),
                    ),
                pinch !== null && pinch.spare_mw < draft.mw * load ? 'c-risk' : '',
              ],
            ]}
          />
        </div>
        <Act label={W.build} refusal={order.refusal} onAct={build} primary />
      </div>
    </Card>
  );
}

/** Spare power of each evening in the year ahead, halls under contract in it from their days on, and what would be left of it with this one. */
export function EveningsAhead({ year, mw }: { readonly year: Outlook | null; readonly mw: number }) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const less = mw * (world.parameters.ai_load ?? 1);
  return (
    <Card title={W.eveningsTitle} note={fmt.unit('MW')} className="fill">
      <div className="plot-host" ref={host}>
        {year !== null && (
          <TwoLines
            width={width}
            height={height}
            title={W.eveningsTitle}
            calm={year.evening_mw}
            bad={year.evening_mw.map((spare) => spare - less)}
            window={null}
            ends={[say.shortDate(world, year.from), say.shortDate(world, year.until)]}
            words={[W.eveningsNow, W.eveningsThen]}
            axis={(value) => fmt.number(value)}
          />
        )}
      </div>
    </Card>
  );
}

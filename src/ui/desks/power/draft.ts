// What is being considered on the power desk and not ordered yet: a price of the package, a cap of licences, a rule of the halls.
import { useMemo, useState } from 'react';
import type { Command, Law } from '../../../core/types.ts';
import type { Game } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';

/** null: as it stands */
export interface Draft {
  readonly price: number | null;
  readonly cap: number | null;
  readonly margin: number | null;
  readonly cost: number | null;
}
const NOTHING: Draft = { price: null, cap: null, margin: null, cost: null };

export interface Drafting {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** the orders that the draft would be, were they all given */
  readonly commands: readonly Command[];
}

/** The law that starts the package in this scenario, and where it stands. */
export function packageLaw(
  game: Game,
  laws: readonly Law[],
): { readonly law: Law; readonly at: number; readonly standing: boolean } | null {
  const { scenario } = game.world;
  for (let at = 0; at < scenario.laws.length; at++) {
    const law = laws.find((one) => one.id === scenario.laws[at]);
    if (law === undefined || !law.effects.some((effect) => effect.kind === 'package')) continue;
    const stage = game.shown.laws.stage[at] ?? 'none';
    return { law, at, standing: stage !== 'none' && stage !== 'ended' };
  }
  return null;
}

/** Clauses as they begin, with the price of the draft. */
export function packageOrder(law: Law, price: number | null): Extract<Command, { kind: 'laws.table' }> {
  const effect = law.effects.find((one) => one.kind === 'package');
  const clauses = Object.fromEntries(
    law.clauses.map((clause) => [
      clause.id,
      effect?.kind === 'package' && clause.id === effect.tariff_pkr_kwh && price !== null
        ? price
        : clause.start,
    ]),
  );
  return { kind: 'laws.table', law: law.id, clauses };
}

/** The licence terms as they stand, with another cap; a cap of nought closes the offer. */
export function licenceOrder(game: Game, cap: number): Extract<Command, { kind: 'halls.licence' }> {
  const { licence } = game.shown.halls;
  const place = game.world.nation.places[licence.place] ?? game.world.nation.places[0];
  return {
    kind: 'halls.licence',
    open: cap > 0,
    place: place?.id ?? '',
    tariff_pkr_kwh: licence.tariff_pkr_kwh,
    royalty_pct: licence.royalty_pct,
    interruptible: licence.interruptible === 1,
    cap_mw: cap,
  };
}

/** The cap as it stands: nought while nothing is offered. */
export function capNow(game: Game): number {
  const { licence } = game.shown.halls;
  return licence.open === 1 ? licence.cap_mw : 0;
}

export function useDraft(): Drafting {
  const game = useGame();
  const laws = useSession((now) => now.engine?.catalogue.laws);
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const commands = useMemo(() => {
    const found: Command[] = [];
    const law = packageLaw(game, laws ?? []);
    const { halls } = game.shown;
    if (law !== null && !law.standing && draft.price !== null) found.push(packageOrder(law.law, draft.price));
    if (draft.cap !== null && draft.cap !== capNow(game)) found.push(licenceOrder(game, draft.cap));
    const margin = draft.margin ?? halls.rule_margin_pct;
    const cost = draft.cost ?? halls.rule_cost_pkr_kwh;
    if (margin !== halls.rule_margin_pct || cost !== halls.rule_cost_pkr_kwh)
      found.push({ kind: 'halls.rule', margin_pct: margin, cost_pkr_kwh: cost });
    return found;
  }, [game, laws, draft]);
  return { draft, change: (part) => setDraft((old) => ({ ...old, ...part })), commands };
}

// Effects as data: one executor for what laws and answers do. It calls the systems that own what changes.

import { type Context, drawNormal, drawUniform, post } from './context.ts';
import { councilEffect } from './systems/council-orders.ts';
import { swayCustody } from './systems/custody.ts';
import { emergency } from './systems/emergency.ts';
import { followUp } from './systems/events.ts';
import { startPackage } from './systems/grid.ts';
import { voidLicences } from './systems/licences.ts';
import { modify } from './systems/modifiers.ts';
import { swayParliament } from './systems/parliament.ts';
import { swayPeople } from './systems/people.ts';
import { earn, lose } from './systems/points.ts';
import { swayProgramme } from './systems/programme.ts';
import { setRule } from './systems/standing.ts';
import type { Effect } from './types.ts';
import { STREAM } from './world.ts';

/** Where the keys of each origin of effects begin, so that no two share their luck on a day. */
export const KEYS = { card: 1, law: 1000, lapse: 2000, way: 3000 } as const;

/** Carries out effects in order. `clause` gives a law's clause value by id; `key` tells this set of effects from others of the day, so that its luck is its own. */
export function carryOut(
  ctx: Context,
  effects: readonly Effect[],
  clause: (id: string) => number,
  key: number,
): void {
  for (let i = 0; i < effects.length; i++) one(ctx, effects[i]!, clause, key * 16 + i);
}

function one(ctx: Context, effect: Effect, clause: (id: string) => number, key: number): void {
  const { state, day } = ctx;
  switch (effect.kind) {
    case 'modify':
      modify(state.grid, effect.target, effect.factor, day + effect.days);
      return;
    case 'pay':
      post(ctx, effect.because, Math.round(effect.amount_usd * 100));
      return;
    case 'capital':
      if (effect.points >= 0) earn(ctx, [['answer', effect.points]]);
      else lose(ctx, -effect.points, 'answer');
      return;
    case 'set':
      setRule(ctx, effect);
      return;
    case 'package':
      startPackage(
        ctx.world,
        state,
        clause(effect.tariff_pkr_kwh),
        day + Math.round(clause(effect.days) * 365),
      );
      return;
    case 'sway':
      sway(ctx, effect, effect.clause === undefined ? 1 : clause(effect.clause) - (effect.from ?? 0), key);
      return;
    case 'void':
      voidLicences(ctx);
      return;
    case 'chance': {
      const fell = drawUniform(ctx, STREAM.effect, key) < effect.odds;
      carryOut(ctx, fell ? effect.then : effect.otherwise, clause, key * 2 + (fell ? 1 : 0));
      return;
    }
    case 'follow':
      followUp(ctx, effect.event, effect.days);
      return;
    case 'council':
      councilEffect(ctx, effect.act);
      return;
    case 'emergency':
      emergency(ctx, effect);
      return;
    default:
      effect satisfies never;
  }
}

function sway(ctx: Context, effect: Extract<Effect, { kind: 'sway' }>, times: number, key: number): void {
  const { relation, of, spread } = effect;
  const by = effect.by * times + (spread > 0 ? spread * drawNormal(ctx, STREAM.effect, key) : 0);
  switch (relation) {
    case 'party':
      swayParliament(ctx, relation, of, by);
      return;
    case 'fund':
    case 'fatf':
    case 'investors':
    case 'deal':
      swayProgramme(ctx, relation, of, by);
      return;
    case 'group':
    case 'trust':
    case 'scandal':
    case 'province':
      swayPeople(ctx, relation, of, by);
      return;
    case 'hazard':
      swayCustody(ctx, relation, of, by);
      return;
    default:
      relation satisfies never;
  }
}

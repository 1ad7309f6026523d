// Orders about compute: what may be asked, why not, and what then happens.

import { type Context, cash, need, post, tell } from '../context.ts';
import { type AiHall, type Command, HALL_FORMS, type HallForm, type Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';
import { CLOUD, hallOf } from './compute.ts';
import { freeMw, licensed, pathInstalment, pathsOf } from './compute-tenants.ts';
import { placeMw } from './halls.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { spend } from './points.ts';
import { moveGoodwill, partnerOf } from './programme-deals.ts';

const RANKS = { homes: 0, halls: 1 } as const;
/** Largest hall, MW, and the step in which engineers are trained. */
const MOST_MW = 100,
  CLASS = 50;

/** $ for each MW of a form, land and permits as the laws have them; its chips apart. */
export function buildUsd(ctx: Pick<Context, 'world' | 'state'>, form: HallForm): number {
  const { p } = ctx.world;
  const land = Math.max(0, 1 + leverOf(ctx.state, LEVER.site_price));
  return Math.round((form === 'land' ? p.ai_land_usd : p.ai_shell_usd) * land);
}

/** Days until a form runs. */
export function buildDays({ p }: Prepared, form: HallForm): number {
  return Math.round(form === 'land' ? p.ai_land_days : form === 'shell' ? p.ai_shell_days : p.ai_cloud_days);
}

/** Points that a change of who is served first costs: nothing while power is short. */
export function ladderPoints(ctx: Pick<Context, 'world' | 'state'>): number {
  return ctx.state.grid.unserved_mwh > 0 ? 0 : ctx.world.p.ladder_capital;
}

function costUsd(ctx: Context, command: Extract<Command, { kind: 'compute.build' }>): number {
  const { p } = ctx.world;
  const each =
    buildUsd(ctx, command.form) +
    (command.form === 'cloud' ? p.ai_chips_usd : 0) +
    (command.backup ? p.ai_backup_usd : 0);
  return Math.round(each * command.mw);
}

const whole = (field: string, value: number, least: number, most: number, step: number): Refusal | null => {
  if (!(Number.isFinite(value) && value >= least && value <= most))
    return need('out-of-range', { field, value: String(value), least, most });
  return Number.isInteger(value / step) ? null : need('not-a-step', { field, step });
};

/** May this order be given? Null when it may. */
export function checkCompute(ctx: Context, command: Command): Refusal | null {
  if (!command.kind.startsWith('compute.')) return null;
  const { world, state, day } = ctx;
  const { p, nation } = world;
  const own = state.compute;
  if (!nation.compute) return need('no-compute');
  const money = cash(state) / 100;
  const afford = (cost: number): Refusal | null =>
    money < cost ? need('no-cash', { cost_usd: cost, cash_usd: money }) : null;
  switch (command.kind) {
    case 'compute.build': {
      const place = nation.places.findIndex((one) => one.id === command.place);
      if (place < 0) return need('unknown-place', { place: command.place });
      if (!HALL_FORMS.includes(command.form))
        return need('out-of-range', { field: 'form', value: String(command.form), least: 0, most: 0 });
      const wrong = whole('mw', command.mw, 1, MOST_MW, 1);
      if (wrong) return wrong;
      if (command.form === 'cloud' && !licensed(world, state)) return need('no-licence');
      const free = nation.places[place]!.limit_mw - placeMw(state, place);
      if (command.mw > free)
        return need('place-full', { place: command.place, free_mw: Math.max(0, free), size_mw: command.mw });
      return afford(costUsd(ctx, command));
    }
    case 'compute.sign': {
      const offer = own.offers.find(({ id }) => id === command.offer);
      if (offer === undefined || offer.until_day <= day)
        return need('unknown-offer', { offer: command.offer });
      const hall = hallOf(own, command.hall);
      if (hall === undefined) return need('unknown-hall', { hall: command.hall });
      if (hall.form === CLOUD) return need('own-chips', { hall: hall.id });
      const tenant = world.content.tenants[offer.tenant]!;
      const free = freeMw(own, hall.id);
      if (tenant.mw > free) return need('hall-full', { free_mw: free, size_mw: tenant.mw });
      const paths = pathsOf(world, state);
      if (paths < tenant.paths) return need('few-paths', { have: paths, needed: tenant.paths });
      return tenant.licence && !licensed(world, state) ? need('no-licence') : null;
    }
    case 'compute.backup': {
      const hall = hallOf(own, command.hall);
      if (hall === undefined) return need('unknown-hall', { hall: command.hall });
      return hall.backup === 1 ? need('has-backup', { hall: hall.id }) : afford(hall.mw * p.ai_backup_usd);
    }
    case 'compute.cable':
      if (own.laying >= 0) return need('cable-going', {});
      if (own.laid >= p.path_most) return need('cables-laid', { most: p.path_most });
      return afford(pathInstalment(world) / 100);
    case 'compute.train':
      if (own.train_day >= 0) return need('course-going', { wait_days: own.train_day - day });
      return (
        whole('people', command.people, CLASS, p.train_most, CLASS) ?? afford(command.people * p.train_usd)
      );
    case 'compute.ladder': {
      if (!Object.hasOwn(RANKS, command.first))
        return need('out-of-range', { field: 'first', value: String(command.first), least: 0, most: 0 });
      if (RANKS[command.first] === own.first) return need('same-ladder', {});
      const cost = ladderPoints(ctx);
      return state.laws.capital < cost ? need('no-capital', { cost, have: state.laws.capital }) : null;
    }
    default:
      return null;
  }
}

/** Does an order that `checkCompute` let through. */
export function applyCompute(ctx: Context, command: Command): void {
  if (!command.kind.startsWith('compute.')) return;
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.compute;
  const invest = (kind: 'ai-site' | 'chips', usd: number): void => {
    const cents = Math.round(usd * 100);
    post(ctx, kind, cents);
    state.treasury.invested_usd += cents;
  };
  switch (command.kind) {
    case 'compute.build': {
      const ready = day + buildDays(world, command.form);
      const chips = command.form === 'cloud' ? Math.round(p.ai_chips_usd * command.mw) : 0;
      invest('ai-site', costUsd(ctx, command) - chips);
      if (chips > 0) invest('chips', chips);
      own.halls.push({
        id: own.next_hall++,
        place: world.nation.places.findIndex((one) => one.id === command.place),
        form: HALL_FORMS.indexOf(command.form),
        mw: command.mw,
        backup: command.backup ? 1 : 0,
        ready_day: ready,
        chips_day: chips > 0 ? ready + Math.round(p.ai_chips_years * 365) : -1,
      });
      return;
    }
    case 'compute.sign':
      sign(ctx, command.offer, hallOf(own, command.hall)!);
      return;
    case 'compute.backup': {
      const hall = hallOf(own, command.hall)!;
      invest('ai-site', hall.mw * p.ai_backup_usd);
      hall.backup = 1;
      return;
    }
    case 'compute.cable':
      own.laying = 0;
      return;
    case 'compute.train':
      post(ctx, 'training', Math.round(command.people * p.train_usd * 100));
      own.trainees = command.people;
      own.train_day = day + Math.round(p.train_days);
      return;
    case 'compute.ladder':
      spend(ctx, ladderPoints(ctx), 'spent');
      own.first = RANKS[command.first];
      return;
    default:
  }
}

function sign(ctx: Context, id: number, hall: AiHall): void {
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.compute;
  const offer = own.offers.find((one) => one.id === id)!;
  const tenant = world.content.tenants[offer.tenant]!;
  const arrive = Math.max(day + Math.round(p.ai_fit_days), hall.ready_day);
  own.offers = own.offers.filter((one) => one !== offer);
  own.contracts.push({
    tenant: offer.tenant,
    hall: hall.id,
    mw: tenant.mw,
    rent_usd_mwh: (p.ai_shell_usd * p.ai_rent_year * tenant.rent) / 8760,
    arrive_day: arrive,
    until_day: arrive + Math.round(tenant.years * 365),
    cut_mwh: 0,
    free_mwh: tenant.mw * 8760 * (1 - tenant.promise_pct / 100),
  });
  const { programme } = world.nation;
  if (tenant.minds !== null && programme)
    moveGoodwill(state.programme, partnerOf(programme, tenant.minds.partner), tenant.minds.by);
  tell(ctx, { kind: 'tenant-signed', day, tenant: tenant.id, mw: tenant.mw });
}

// The halls’ slice of the state: sites, rigs, licences.
import type { Cooling, RigClass, SiteKind } from './commands.ts';

export interface Site {
  id: number;
  place: number;
  size: SiteKind;
  cooling: Cooling;
  mw: number;
  /** first day it can run; moves set it again */
  ready_day: number;
}

export interface Batch {
  site: number;
  rig: RigClass;
  mw: number;
  j_th: number;
  /** first day it can hash */
  arrive_day: number;
  /** day it is scrapped */
  end_day: number;
}

export interface LicensedBatch {
  place: number;
  mw: number;
  j_th: number;
  tariff_pkr_kwh: number;
  royalty_pct: number;
  interruptible: number;
  arrive_day: number;
  /** quarters in a row under water */
  lean: number;
  /** margin so far this quarter, $ per MWh summed by day, and days counted */
  margin_usd: number;
  days: number;
  /** 0: a licence; else one more than the place of its form among the forms of finance, and the day its contract ends */
  partner: number;
  until_day: number;
}

export interface HallsState {
  sites: Site[];
  batches: Batch[];
  licensed: LicensedBatch[];
  next_site: number;
  tariff_pkr_kwh: number;
  rule_margin_pct: number;
  rule_cost_pkr_kwh: number;
  licence: {
    open: number;
    place: number;
    tariff_pkr_kwh: number;
    royalty_pct: number;
    interruptible: number;
    cap_mw: number;
    since_day: number;
  };
  /** MW asked of the grid today by zone × 4 blocks */
  ask_mw: number[];
  ask_licensed_mw: number[];
  /** licensed load that may not be interrupted, by zone × 4 */
  ask_firm_mw: number[];
  /** energised nameplate MW and today's mean draw */
  ready_mw: number;
  drawn_mw: number;
  /** EH/s run today, own and licensed, day's mean */
  state_ehs: number;
  licensed_ehs: number;
  mined_sat: number;
  royalty_sat: number;
  /** own halls today: $ per MWh earned, and bill */
  earned_usd_mwh: number;
  bill_usd: number;
  /** 1 when yesterday's bill could not be paid */
  unpaid: number;
  /** offers of the last quarter, MW */
  offered_mw: number;
  curtailed_mwh: number;
}

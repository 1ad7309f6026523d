// Words of parliament's page, of its parties and members, of its orders and its news.

import type { Demand, House } from '../../core/types.ts';
import { lowerFirst } from '../case.ts';

import { parliamentDesk } from './parliament-desk.ts';

export const parliament = {
  title: 'Parliament',
  desk: parliamentDesk,
  parties: {
    federal: 'Federal League',
    movement: 'Urban Movement',
    allies: 'Regional allies',
    independents: 'Independents',
    front: 'People’s Front',
    nation: 'Nationalists',
    faith: 'Faith Assembly',
    justice: 'Justice Movement',
    vacant: 'Empty seats',
  } as Readonly<Record<string, string>>,
  members: {
    naulakha: 'Iftikhar Naulakha',
    sandal: 'Tahira Sandal',
    sangi: 'Marvi Sangi',
    keerio: 'Hakim Keerio',
    mallah: 'Zulfiqar Mallah',
    laar: 'Rafiq Laar',
    burhani: 'Nasreen Burhani',
    shahwan: 'Gul Shahwan',
    rindan: 'Dad Rindan',
    marwatan: 'Zarak Marwatan',
    yusufkhel: 'Spogmai Yusufkhel',
    hashimi: 'Munir Hashimi',
  } as Readonly<Record<string, string>>,
  houses: {
    assembly: 'National Assembly',
    senate: 'Senate',
    joint: 'joint sitting',
  } satisfies Record<House, string> as Readonly<Record<House, string>>,
  demands: {
    feeder: 'a feeder for the district',
    funds: 'district funds',
    clause: 'a clause',
    spare: 'the city spared for a year',
  } satisfies Record<Demand['kind'], string> as Readonly<Record<string, string>>,
  /** what the partner asks for in turn */
  asks: {
    feeders: 'feeders in its province',
    ministry: 'a ministry',
    royalty: 'a share of royalties for its province',
    canals: 'a word on the canals',
    flats: 'houses after the flood',
  } as Readonly<Record<string, string>>,
  orders: {
    ordinance: (law: string) => `Make an ordinance: ${law}`,
    extend: (law: string) => `Move the resolution to extend the ordinance: ${law}`,
    clause: (law: string, clause: string, value: string) => `Amend the ${law}: ${clause} at ${value}`,
    meet: (member: string, law: string) => `Meet ${member} about the ${law}`,
    promise: (member: string, demand: string) => `Promise ${member} ${demand}`,
    funds: (party: string, law: string) => `District funds for ${party} before the vote on the ${law}`,
    withdraw: (law: string) => `Withdraw the ${law}`,
    call: (law: string) => `Call the vote on the ${law}`,
    delay: (law: string) => `Put the vote on the ${law} off by a fortnight`,
    waiver: (law: string) => `Ask the Fund for a waiver: ${law}`,
    partner: 'Give the partner what it asks for',
  },
  news: {
    division: (law: string, house: string, ayes: string, needed: string, passed: boolean) =>
      `${law}: the ${house} ${passed ? 'passed it' : 'voted it down'}, ${ayes} ayes where ${needed} were needed.`,
    leak: (member: string, aye: boolean, law: string) =>
      `${member} has told the press: ${aye ? 'aye' : 'no'} on the ${lowerFirst(law)}.`,
    ordinance: (law: string, until: string) => `${law}: an ordinance is in force until ${until}.`,
    lapsed: (law: string) => `${law}: the ordinance has lapsed, with all that hung on it.`,
    petition: (law: string, odds: string, date: string) =>
      `${law}: a petition was filed. Judgment on ${date}; odds of ${odds} that it is struck down.`,
    struck: (law: string) => `${law}: the court has struck it down.`,
    dismissed: (law: string) => `${law}: the court has dismissed the petition.`,
    consentRefused: (law: string) => `${law}: the Fund does not consent.`,
    broken: (member: string) => `A promise to ${member} was broken; it will be remembered.`,
    asks: (party: string, demand: string) => `${party} asks for ${demand}.`,
    left: (party: string, seats: string) => `${party} has left the coalition; ${seats} seats remain.`,
    back: (party: string, seats: string) => `${party} is back in the coalition: ${seats} seats.`,
  },
};

// Pakistan's two houses as data: seats by party as they were in July 2025 (names are fictional), twelve named members, the recess.
import type { Demand, Member, Parliament } from '../../core/types.ts';

const feeder = (usd: number, city: string, points: number): Demand => ({ kind: 'feeder', usd, city, points });
const funds = (points: number): Demand => ({ kind: 'funds', usd: 4e6, capital: 1, points });
const clause = (points: number): Demand => ({ kind: 'clause', points });
const spare = (city: string, points: number): Demand => ({ kind: 'spare', city, points });

function member(
  id: string,
  party: string,
  seat: number,
  city: string,
  brings: number,
  lean: number,
  demands: readonly Demand[],
): Member {
  return { id, party, seat, city, brings, lean, demands };
}

export const PAKISTAN_PARLIAMENT: Parliament = {
  assembly: 336,
  senate: 96,
  majority: 169,
  two_thirds: 224,
  source: 'chambers-2025',
  // from the government's benches to the opposition's: the order in which they sit
  parties: [
    {
      id: 'federal',
      bench: 'government',
      assembly: 123,
      senate: 20,
      goodwill: 70,
      spread: 12,
      source: 'chambers-2025',
    },
    {
      id: 'movement',
      bench: 'ally',
      assembly: 22,
      senate: 3,
      goodwill: 55,
      spread: 14,
      source: 'chambers-2025',
    },
    {
      id: 'allies',
      bench: 'ally',
      assembly: 12,
      senate: 6,
      goodwill: 60,
      spread: 16,
      source: 'chambers-2025',
    },
    {
      id: 'independents',
      bench: 'cross',
      assembly: 4,
      senate: 9,
      goodwill: 52,
      spread: 30,
      source: 'senate-2025',
    },
    {
      id: 'front',
      bench: 'partner',
      assembly: 74,
      senate: 26,
      goodwill: 52,
      spread: 22,
      province: 'sindh',
      demands: [
        { id: 'feeders', usd: 6e6, capital: 0, goodwill: 7 },
        { id: 'ministry', usd: 0, capital: 2, goodwill: 9 },
        { id: 'royalty', usd: 9e6, capital: 0, goodwill: 8 },
        { id: 'canals', usd: 0, capital: 1, goodwill: 5 },
        { id: 'flats', usd: 12e6, capital: 1, goodwill: 12 },
      ],
      source: 'chambers-2025',
    },
    {
      id: 'nation',
      bench: 'opposition',
      assembly: 3,
      senate: 8,
      goodwill: 38,
      spread: 22,
      source: 'chambers-2025',
    },
    {
      id: 'faith',
      bench: 'opposition',
      assembly: 10,
      senate: 7,
      goodwill: 34,
      spread: 14,
      source: 'chambers-2025',
    },
    {
      id: 'justice',
      bench: 'opposition',
      assembly: 85,
      senate: 17,
      goodwill: 22,
      spread: 18,
      source: 'chambers-2025',
    },
    // three seats were empty
    {
      id: 'vacant',
      bench: 'empty',
      assembly: 3,
      senate: 0,
      goodwill: 50,
      spread: 0,
      source: 'chambers-2025',
    },
  ],
  members: [
    member('naulakha', 'federal', 68, 'gujranwala', 5, -16, [feeder(4e6, 'gujranwala', 14), clause(8)]),
    member('sandal', 'federal', 96, 'faisalabad', 4, -12, [clause(10), funds(8), spare('faisalabad', 9)]),
    member('sangi', 'front', 199, 'sukkur', 9, 0, [
      feeder(6e6, 'sukkur', 16),
      spare('sukkur', 10),
      clause(8),
    ]),
    member('keerio', 'front', 207, 'hyderabad', 6, -4, [feeder(5e6, 'hyderabad', 14), funds(9)]),
    member('mallah', 'front', 215, 'hyderabad', 5, -8, [spare('hyderabad', 12), clause(10), funds(7)]),
    member('laar', 'front', 174, 'rahim-yar-khan', 7, -2, [feeder(4e6, 'rahim-yar-khan', 12), clause(9)]),
    member('burhani', 'movement', 242, 'karachi', 5, -6, [spare('karachi', 13), feeder(8e6, 'karachi', 12)]),
    member('shahwan', 'allies', 262, 'quetta', 3, -8, [feeder(5e6, 'quetta', 15), funds(8)]),
    member('rindan', 'allies', 259, 'gwadar', 3, -10, [
      feeder(3e6, 'gwadar', 13),
      clause(7),
      spare('gwadar', 6),
    ]),
    member('marwatan', 'independents', 33, 'peshawar', 3, -6, [feeder(5e6, 'peshawar', 14), funds(9)]),
    member('yusufkhel', 'justice', 29, 'peshawar', 8, 4, [feeder(6e6, 'peshawar', 12), clause(10), funds(6)]),
    member('hashimi', 'justice', 151, 'multan', 6, 0, [feeder(5e6, 'multan', 11), clause(12)]),
  ],
  recess: [
    { from: [1, 1], to: [1, 31] },
    { from: [7, 1], to: [8, 14] },
    { from: [10, 1], to: [10, 31] },
  ],
};

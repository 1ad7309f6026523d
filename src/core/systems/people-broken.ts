// What must hold of the people’s slice on every day.

import { posted } from '../context.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenPeople(world: Prepared, state: State): string[] {
  const out: string[] = [];
  const own = state.people;
  if (!world.society) return own.mean === 50 && own.consent.length === 0 ? out : ['views of nobody'];
  const { share, groups, provinces } = world.society;
  const within = (what: string, list: readonly number[], most: number): void => {
    for (const value of list) if (!(value >= 0 && value <= most)) out.push(`${what} of ${value}`);
  };
  within('consent', own.consent, 100);
  within('consent in a province', own.province, 100);
  within('a share of people', [own.formal_pct, own.literacy_pct, own.trust_pct], 100);
  within('users', [own.users_m], world.p.users_most_m);
  within(
    'a local driver but shortage',
    own.local.filter((_, i) => i % 4 !== 0),
    100,
  );
  let mean = 0;
  for (let g = 0; g < groups; g++) mean += share[g]! * own.consent[g]!;
  if (!(Math.abs(mean - own.mean) < 1e-9)) out.push(`mean consent ${own.mean} is not that of the groups`);
  if (!own.consent.includes(own.low)) out.push(`the lowest fifth’s ${own.low} is no group’s`);
  if (own.province.length !== provinces) out.push('provinces without consent');
  if (posted(state, 'province-share') > 0 && own.share_day < 0) out.push('a share that nobody set');
  return out;
}

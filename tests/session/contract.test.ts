// The session's copies of the core's lists are the core's.
import { expect, it } from 'vitest';
import { ON_ROAD } from '../../src/core/systems/laws-orders.ts';
import {
  ACCOUNTS,
  BONDS,
  CAUSES,
  DISASTERS,
  ENDINGS,
  FORMS,
  LEVERS,
  LOCAL_DRIVERS,
  POSTING_KINDS,
  POSTINGS,
  USES,
} from '../../src/core/types.ts';
import {
  ACCOUNT_ORDER,
  BOND_ORDER,
  CAUSE_ORDER,
  DISASTER_ORDER,
  ENDING_ORDER,
  KEPT_LEVER,
  LOCAL_ORDER,
  POSTING_ORDER,
  ROAD_STAGES,
  TREASURY_IN,
  TREASURY_OUT,
  USE_ORDER,
} from '../../src/session/contract.ts';
import { FORM_ORDER } from '../../src/session/obligations.ts';

it('reads balances, flows, uses, causes, endings and stages in the core’s order', () => {
  expect(ACCOUNT_ORDER).toEqual(ACCOUNTS);
  expect(POSTING_ORDER).toEqual(POSTING_KINDS);
  expect(USE_ORDER).toEqual(USES);
  expect(CAUSE_ORDER).toEqual(CAUSES);
  expect(LOCAL_ORDER).toEqual(LOCAL_DRIVERS);
  expect(FORM_ORDER).toEqual(FORMS);
  expect(DISASTER_ORDER).toEqual(DISASTERS);
  expect(ENDING_ORDER).toEqual(ENDINGS);
  expect(BOND_ORDER).toEqual(BONDS);
  expect(ROAD_STAGES).toEqual(ON_ROAD);
  expect(LEVERS[KEPT_LEVER]).toBe('kept');
});

it('knows every kind of posting that touches the ministry’s cash, so that the ledger adds up', () => {
  const kinds = (side: 'from' | 'to') =>
    POSTING_KINDS.filter((kind) => POSTINGS[kind][side] === 'treasury_usd').sort();
  expect([...TREASURY_IN].sort()).toEqual(kinds('to'));
  expect([...TREASURY_OUT].sort()).toEqual(kinds('from'));
});

// The session's copies of the core's lists are the core's.
import { expect, it } from 'vitest';
import { ACCOUNTS, CAUSES, POSTING_KINDS, USES } from '../../src/core/types.ts';
import { ACCOUNT_ORDER, CAUSE_ORDER, POSTING_ORDER, USE_ORDER } from '../../src/session/contract.ts';

it('reads balances, flows, uses and causes in the core’s order', () => {
  expect(ACCOUNT_ORDER).toEqual(ACCOUNTS);
  expect(POSTING_ORDER).toEqual(POSTING_KINDS);
  expect(USE_ORDER).toEqual(USES);
  expect(CAUSE_ORDER).toEqual(CAUSES);
});

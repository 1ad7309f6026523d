// Outlooks are asked once for each morning, orders and views; what failed is asked again.
import { describe, expect, it } from 'vitest';
import type { Outlook, State } from '../../src/core/types.ts';
import type { AskOutlooks } from '../../src/session/index.ts';
import { openTab } from './fake-tab.ts';

const view = { days: 10, span: 5, stress: null } as const;

describe('outlooks of a session', () => {
  it('are none without a game', () => {
    expect(openTab().session.outlooks([], [view])).toBeNull();
  });

  it('are kept for the morning, with pending orders before the drafts', async () => {
    const asked: { readonly state: State; readonly kinds: readonly string[] }[] = [];
    let fail = false;
    const outlooks: AskOutlooks = async ({ state, commands, views }) => {
      asked.push({ state, kinds: commands.map(({ kind }) => kind) });
      return fail
        ? { bad: true, code: 'worker-broken', at: 'worker', found: '', expected: '' }
        : views.map(() => ({ from: state.day }) as Outlook);
    };
    const tab = openTab({ outlooks });
    await tab.session.begin('two-lines', 'seed', 'mixed');
    await tab.session.outlooks([], [view]);
    await tab.session.outlooks([], [view]);
    expect(asked).toHaveLength(1);
    tab.session.dispatch({ kind: 'treasury.buy', usd: 1 });
    await tab.session.outlooks([{ kind: 'halls.tariff', pkr_kwh: 5 }], [view]);
    expect(asked.at(-1)?.kinds).toEqual(['treasury.buy', 'halls.tariff']);
    expect(asked.at(-1)?.state.ledger.balance[4]).toBe(0);
    fail = true;
    await tab.session.outlooks([{ kind: 'halls.tariff', pkr_kwh: 6 }], [view]);
    fail = false;
    const found = await tab.session.outlooks([{ kind: 'halls.tariff', pkr_kwh: 6 }], [view]);
    expect(asked).toHaveLength(4);
    expect(found).toEqual([{ from: 0 }]);
  });
});

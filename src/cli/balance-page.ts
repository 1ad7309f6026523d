// docs/BALANCE.md: what `surplus balance` found, as a page. Written by the command that it names.
import type { Engine } from '../core/types.ts';
import type { Row, Verdict } from '../lab/index.ts';

const RULES: Readonly<Record<Verdict['rule'], string>> = {
  caretaker: 'The caretaker holds each mandate in at most 35 % of worlds',
  'caretaker-stands': 'The caretaker still stands after five years in at least 70 % of worlds',
  specialist: 'Each mandate is held by some ministry in at least 65 % of worlds',
  dominant: 'No ministry holds the same three mandates together in more than 80 % of worlds',
  ways: 'At least four ministries hold the three mandates they chose in a quarter of worlds or more',
  different: 'No two ministries end in the same state',
  unused: 'Every kind of order and every law serves a ministry that holds its three',
};

/** Rules that count; the others are shares of worlds. */
const COUNTED = ['ways', 'different', 'unused'];

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`);
const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |\n`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return cells(head) + cells(head.map((_, i) => (i === 0 ? '---' : '--:'))) + rows.map(cells).join('');
}

/** The whole page, in Markdown. */
export function balancePage(
  engine: Engine,
  rows: readonly Row[],
  judged: readonly Verdict[],
  command: string,
): string {
  const ids = engine.catalogue.mandates.map(({ id }) => id);
  const worlds = rows[0]?.campaigns ?? 0;
  const matrix = table(
    ['ministry', 'lasted', 'won', 'credit', ...ids],
    rows.map((row) => [
      `\`${row.policy}\``,
      percent(row.lasted),
      percent(row.won),
      percent(row.credit),
      ...row.held.map(percent),
    ]),
  );
  const endings = table(
    [
      'ministry',
      'how its campaigns ended',
      'coins, BTC',
      'cash, $ m',
      'consent',
      'standing',
      'cover, months',
    ],
    rows.map(({ policy, endings, figures, campaigns }) => [
      `\`${policy}\``,
      Object.entries(endings)
        .sort(([, a], [, b]) => b - a)
        .map(([how, count]) => `${how} ${percent(count / campaigns)}`)
        .join(', '),
      String(Math.round((figures.reserve_sat ?? 0) / 1e8)),
      String(Math.round((figures.treasury_usd ?? 0) / 1e6)),
      String(Math.round(figures.consent ?? 0)),
      String(Math.round(figures.standing ?? 0)),
      (figures.cover_months ?? 0).toFixed(1),
    ]),
  );
  const rules = Object.entries(RULES)
    .map(([rule, words]) => {
      const own = judged.filter((one) => one.rule === rule);
      const broken = own.filter(({ holds }) => !holds);
      const says =
        broken.length === 0
          ? 'holds'
          : `does not hold: ${broken.map(({ of, value }) => `${of} (${COUNTED.includes(rule) ? value : percent(value)})`).join('; ')}`;
      return `- ${words}: **${says}**.`;
    })
    .join('\n');
  return `# Balance

Written by \`${command}\`: ${rows.length} scripted ministries (src/lab/ministries) in ${worlds} worlds each, rules ${engine.rules}, content ${engine.content.slice(0, 12)}, price families mixed. The same command writes the same page.

*lasted*: share of worlds in which the ministry was not ended by a disaster. *won*: the three mandates that it had chosen held together. *credit*: mean of its three, from the caretaker’s middle value (0) to the threshold (1). The columns after it: share of worlds in which the mandate held, chosen or not.

## What it concludes
${rules}

## Mandates held
${matrix}
## Endings, and the middle world
${endings}`;
}

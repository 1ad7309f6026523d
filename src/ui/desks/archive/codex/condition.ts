// A condition of a card or an answer as part of a sentence: “from May to July and while the temperature is at least 38 °C”.
import type { Condition, Engine } from '../../../../core/types.ts';
import { codexWords, lowerFirst } from '../../../../text/index.ts';
import { fmt, say } from '../../../words.ts';

const of = codexWords.screen.condition;

const monthName = (month: number): string =>
  fmt.month({ year: 2025, month, dayOfMonth: 1, quarter: 0, weekday: 0 }).replace(/\s*2025$/, '');

export function conditionSaid(engine: Engine, condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map((one) => conditionSaid(engine, one)).join(of.and);
    case 'any':
      return condition.of.map((one) => conditionSaid(engine, one)).join(of.or);
    case 'not':
      return denied(engine, condition.of);
    case 'month':
      return condition.from === condition.to
        ? of.month(monthName(condition.from))
        : of.months(monthName(condition.from), monthName(condition.to));
    case 'day':
      return of.since(fmt.days(condition.from));
    case 'law':
      return of.law(say.name('law', condition.law));
    case 'compare': {
      const figure = lowerFirst(say.quantity(engine, condition.quantity).label);
      const value = say.figure(engine, condition.quantity, condition.value);
      const { op } = condition;
      if (op === '>=') return of.over(figure, value);
      if (op === '>') return of.more(figure, value);
      return op === '<' ? of.under(figure, value) : of.atMost(figure, value);
    }
  }
}

function denied(engine: Engine, condition: Condition): string {
  if (condition.kind === 'law') return of.noLaw(say.name('law', condition.law));
  if (condition.kind === 'day') return of.until(fmt.days(condition.from));
  if (condition.kind === 'compare') {
    const turned = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
    return conditionSaid(engine, { ...condition, op: turned[condition.op] });
  }
  return of.not(conditionSaid(engine, condition));
}

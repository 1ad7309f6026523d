// `surplus explain`: why a figure of a run is what it is, as terms that add up to it.
import { becauseWords, quantityWords, speech } from '../../text/index.ts';
import { type Call, type Verb, wholeOf } from '../arguments.ts';
import { good, HELD, type Io, misfit } from '../io.ts';
import { openRun } from '../runs.ts';
import { aligned } from '../table.ts';

export const explain: Verb = {
  name: 'explain',
  about: 'why a figure is what it is: its terms with sources, which add up to it',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    { name: 'quantity', value: 'ID', about: 'which figure, for example hashprice_usd' },
    { name: 'day', value: 'N', about: 'after how many days (the last)' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const quantity = call.text('quantity');
  const { file, run, engine, world } = await openRun(call.files[0] ?? '');
  const known = engine.quantities.map((one) => one.id);
  if (quantity === null || !known.includes(quantity))
    throw misfit('--quantity', quantity ?? 'nothing', 'one that `content list` names');
  const day = wholeOf(call, 'day', 0, run.days, run.days);
  const found = good(engine.explain(world, run.commands, engine.begin(world), quantity, day));
  const { tick, unit } = found;
  const ticks = (value: number): number => Math.round(value / tick);
  if (call.json) {
    const result = {
      file,
      quantity,
      day,
      value: found.value,
      unit,
      tick,
      ticks: ticks(found.value),
      equation: found.equation,
      terms: found.terms.map((term) => ({
        because: term.because,
        words: becauseWords(speech, term.because),
        amount: term.amount,
        ticks: ticks(term.amount),
        source: term.source,
      })),
      inputs: found.inputs,
    };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return HELD;
  }
  const { say } = speech;
  const date = say.date(engine.date(world, day));
  const terms = found.terms.map((term) => [
    becauseWords(speech, term.because),
    say.change(term.amount, unit, tick),
    term.source,
  ]);
  const inputs = found.inputs.map((one) => [one.id, String(one.value), one.unit, one.source]);
  io.out(
    `${quantityWords(speech, quantity).label}, ${date}: ${say.figure(found.value, unit, tick)}\n= ${found.equation}\n\n${aligned(['because', 'amount', 'source'], terms)}${
      inputs.length === 0 ? '' : `\n${aligned(['input', 'value', 'unit', 'source'], inputs)}`
    }`,
  );
  return HELD;
}

// `surplus fuzz`: random and hostile campaigns with every invariant on, or damaged run files and links; a failure prints the command that plays it again.
import { loadEngine } from '../../engine/index.ts';
import { type Failure, fuzzCampaign, planted } from '../../lab/index.ts';
import { plain } from '../../text/index.ts';
import { type Call, type Verb, wholeOf } from '../arguments.ts';
import { fuzzFiles } from '../fuzz-files.ts';
import { DID_NOT_HOLD, HELD, type Io, misfit, progressOn } from '../io.ts';

export const fuzz: Verb = {
  name: 'fuzz',
  about: 'random and hostile campaigns with all invariants on',
  options: [
    { name: 'files', value: 'N', about: 'reads so many damaged run files and links instead' },
    { name: 'campaigns', value: 'N', about: 'how many (1000)' },
    { name: 'seed', value: 'S', about: 'seed of the campaigns (fuzz)' },
    { name: 'first', value: 'N', about: 'number of the first campaign or file (0)' },
    { name: 'days', value: 'N', about: 'longest campaign in days (1060)' },
    { name: 'plant', about: 'plants a fault that must be found: the canary of this verb' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const progress = progressOn(io, call.quiet, 'fuzz');
  const campaigns = wholeOf(call, 'campaigns', 1, 1_000_000, 1000);
  const first = wholeOf(call, 'first', 0, 10_000_000, 0);
  const most = wholeOf(call, 'days', 1, 3652, 1060);
  const seed = call.text('seed') ?? 'fuzz';
  if (!/^[\w-]{1,40}$/.test(seed)) throw misfit('--seed', plain(seed), '1 to 40 letters, figures, - or _');
  const plant = call.on('plant');
  if (call.text('files') !== null)
    return readFiles({ files: wholeOf(call, 'files', 1, 10_000_000, 1), first, seed, plant }, call, io);
  const engine = await loadEngine();
  const under = plant ? planted(engine) : engine;
  const failures: (Failure & { readonly again: string })[] = [];
  const sum = { days: 0, orders: 0, hostile: 0 };
  for (let i = 0; i < campaigns; i++) {
    const { failure, days, orders, hostile } = fuzzCampaign(under, seed, first + i, most);
    sum.days += days;
    sum.orders += orders;
    sum.hostile += hostile;
    if (failure !== null) {
      const again = `npm run surplus -- fuzz --campaigns 1 --seed ${seed} --first ${failure.campaign} --days ${most}${plant ? ' --plant' : ''}`;
      failures.push({ ...failure, again });
    }
    progress((i + 1) / campaigns);
  }
  if (call.json) io.out(`${JSON.stringify({ campaigns, ...sum, failures }, null, 2)}\n`);
  else {
    for (const one of failures.slice(0, 20))
      io.out(`campaign ${one.campaign}, day ${one.day}: ${plain(one.what)}\n  again with: ${one.again}\n`);
    io.out(
      `${campaigns} campaigns, ${sum.days} days, ${sum.orders} orders, ${sum.hostile} hostile ones: ${failures.length} failed.\n`,
    );
  }
  return failures.length === 0 ? HELD : DID_NOT_HOLD;
}

async function readFiles(asked: Parameters<typeof fuzzFiles>[0], call: Call, io: Io): Promise<number> {
  const found = await fuzzFiles(asked, progressOn(io, call.quiet, 'fuzz'));
  const { files, came, failures } = found;
  if (call.json) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    for (const one of failures.slice(0, 20))
      io.out(`file ${one.file}: ${plain(one.what)}\n  again with: ${one.again}\n`);
    io.out(
      `${files} files: ${came.bad} bad input, ${came.differs} differ, ${came.same} unchanged, ${came.true} true with fewer fingerprints; slowest ${found.slowest_ms} ms (file ${found.slowest}), heap grown by ${found.grown_mb} MB, process at most ${found.most_mb} MB: ${failures.length} failed.\n`,
    );
  }
  return failures.length === 0 ? HELD : DID_NOT_HOLD;
}

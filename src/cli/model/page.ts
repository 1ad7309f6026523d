// docs/MODEL.md: the whole model as a page, written by `surplus content model --page`: what is shown is what runs.
import { PARAMETER_ROOMS } from '../../content/index.ts';
import type { Engine, Quantity } from '../../core/types.ts';
import { parameterName, quantityWords, speech, words } from '../../text/index.ts';
import { nationTables } from './nation.ts';
import type { ModelRoom } from './room.ts';
import { STATE_ROOMS } from './rooms-state.ts';
import { WORLD_ROOMS } from './rooms-world.ts';
import { STEPS } from './steps.ts';
import {
  amountText,
  numberText,
  STANDINGS,
  saidText,
  sourcesTable,
  standingOf,
  standingText,
  table,
} from './tables.ts';

const ROOMS: readonly ModelRoom[] = [...WORLD_ROOMS, ...STATE_ROOMS];
const SCENARIO = 'pakistan-2025';

/** Numbers by standing. */
export type Counts = Readonly<Record<(typeof STANDINGS)[number], number>>;

export function countOf(sources: readonly string[]): Counts {
  const count = (standing: (typeof STANDINGS)[number]): number =>
    sources.filter((source) => standingOf(source) === standing).length;
  return { source: count('source'), fitted: count('fitted'), design: count('design') };
}

/** Text with `{id}` replaced by the parameter’s value with its unit, `{id!}` by the number alone; throws on an id that there is not. */
function filled(engine: Engine, text: string): string {
  return text.replaceAll(/\{(\w+)(!?)\}/g, (_, id: string, bare: string) => {
    const one = engine.catalogue.parameters[id];
    if (one === undefined) throw new Error(`model page: no parameter ${id}`);
    return bare === '' ? saidText(one) : numberText(one.value, 4);
  });
}

/** Ids of the parameters of a chapter, in the order of content; an id named by another chapter is that one’s. */
function idsOf({ parameters }: ModelRoom): readonly string[] {
  const named = new Set(ROOMS.flatMap((room) => room.parameters));
  return parameters.flatMap((one) => {
    const group = PARAMETER_ROOMS[one];
    return group === undefined ? [one] : group.filter((id) => !named.has(id));
  });
}

/** Parameters and figures that stand in no chapter, or in two. */
export function misplaced({ catalogue, quantities }: Engine): readonly string[] {
  const placed = [...ROOMS.flatMap(idsOf), ...ROOMS.flatMap(({ systems }) => systems)];
  const asked = [...Object.keys(catalogue.parameters), ...new Set(quantities.map(({ system }) => system))];
  return [
    ...asked.filter((id) => !placed.includes(id)),
    ...placed.filter((id, i) => placed.indexOf(id) !== i || !asked.includes(id)),
  ];
}

function figureRow(one: Quantity): readonly string[] {
  const said = Object.hasOwn(words.equations, one.id) ? words.equations[one.id] : undefined;
  const equation = said === undefined ? one.equation : `${said.words} \`${said.symbols}\``;
  return [
    `${quantityWords(speech, one.id).label} \`${one.id}\``,
    one.unit,
    equation,
    one.inputs.map((id) => `\`${id}\``).join(', '),
  ];
}

function chapter(engine: Engine, room: ModelRoom, at: number): string {
  const short = room.title.split(/[:,]/)[0] ?? room.title;
  const figures = engine.quantities.filter(({ system }) => room.systems.includes(system));
  const ids = idsOf(room);
  const reckons = room.reckons.map((text) => `- ${filled(engine, text)}\n`).join('');
  const parts = [
    `## ${at}. ${room.title}\n\n${room.about.map((text) => `${filled(engine, text)}\n\n`).join('')}`,
    reckons === '' ? '' : `${reckons}\n`,
    figures.length === 0
      ? ''
      : `### ${short}: figures\n\n${table(['figure', 'unit', 'equation', 'parameters in it'], figures.map(figureRow))}`,
    ids.length === 0
      ? ''
      : `### ${short}: parameters\n\n${table(
          ['parameter', 'value', 'standing'],
          ids.map((id) => {
            const one = engine.catalogue.parameters[id];
            if (one === undefined) throw new Error(`model page: no parameter ${id}`);
            return [`${parameterName(speech, id)} \`${id}\``, amountText(one), standingText(one.source)];
          }),
          ['value'],
        )}`,
  ];
  return parts.join('');
}

const countRow = (name: string, sources: readonly string[]): readonly string[] => {
  const counts = countOf(sources);
  return [name, ...STANDINGS.map((one) => String(counts[one])), String(sources.length)];
};

/** The whole page, in Markdown. `sources` are those of every number that `content sources` lists. */
export function modelPage(engine: Engine, sources: readonly string[], command: string): string {
  const { catalogue, quantities } = engine;
  const scenario = catalogue.scenarios.find(({ id }) => id === SCENARIO);
  const nation = catalogue.nations.find(({ id }) => id === scenario?.nation);
  if (scenario === undefined || nation === undefined) throw new Error(`model page: no scenario ${SCENARIO}`);
  const own = Object.values(catalogue.parameters).map(({ source }) => source);
  const steps = STEPS.map(([name, does], i) => `${i + 1}. \`${name}\`: ${does}\n`).join('');
  return `# The model

Written by \`${command}\`, rules ${engine.rules}; a test fails when this page is not what the command writes. Equations and numbers are read from what runs; the sentences between them are by hand.

${table(['numbers', ...STANDINGS, 'all'], [countRow('parameters', own), countRow('everything (`npm run surplus -- content sources`)', sources)], [...STANDINGS, 'all'])}**source**: rests on the citation named by its key, listed [at the end](#sources); “recalled” in one means not looked up again. **fitted**: chosen so that the model meets something measured. **design**: a decision of the makers, with its reason; “RULES §” names the paragraph of their draft in which a number was first set, and [decision 011](decisions/011-balance.md) says what moved since. Effects of laws and cards are design, never facts. There are ${quantities.length} figures; the same sentences and terms stand behind every figure in the game, and \`npm run surplus -- explain FILE --quantity ID --day N\` gives their terms on a day. \`npm run surplus -- validate\` holds the model against reality, \`--perturb PARAMETER=VALUE\` shows what moves.

The price model forecasts nothing, and this is not financial advice.

## The order of the day

One step is one day. Orders of a day are applied first, in the order given; then each system reads what stands above it and writes its own part of the state. What is monthly runs on the first, for the month before.

${steps}
The chapters follow that order, each system where it first acts. Luck is a hash of seed, stream, day and entity, so that no order moves another’s dice.

${ROOMS.map((room, i) => chapter(engine, room, i + 1)).join('')}${nationTables(engine, scenario, nation)}## Sources

${sourcesTable(sources).trimEnd()}
`;
}

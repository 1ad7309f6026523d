// The run file: canonical text, one command a line. Reading it treats it as hostile: sizes capped, every key known, nothing evaluated.

import { canonical } from './game.ts';
import { COMPUTE_SHAPES } from './shapes/compute.ts';
import { COUNCIL_SHAPES } from './shapes/council.ts';
import { CUSTODY_SHAPES } from './shapes/custody.ts';
import { FINANCE_SHAPES } from './shapes/finance.ts';
import { MINISTRY_SHAPES } from './shapes/ministry.ts';
import { OFFICE_SHAPES } from './shapes/office.ts';
import { PARLIAMENT_SHAPES } from './shapes/parliament.ts';
import { PEOPLE_SHAPES } from './shapes/people.ts';
import { PROGRAMME_SHAPES } from './shapes/programme.ts';
import type { Shapes } from './shapes/shape.ts';
import type { BadInput, Command, CommandLog, RunFile, RunSpec } from './types.ts';
import { bad, isBad } from './world.ts';

const RUN_FORMAT = 'surplus-run-1';
export const CAPS = {
  characters: 4_000_000,
  commands: 50_000,
  days: 36_500,
  fingerprints: 4_000,
  text: 64,
  parameters: 400,
} as const;

/** Field by field, what each kind of command holds. */
const SHAPES: Shapes = {
  ...MINISTRY_SHAPES,
  ...PARLIAMENT_SHAPES,
  ...PROGRAMME_SHAPES,
  ...PEOPLE_SHAPES,
  ...COMPUTE_SHAPES,
  ...CUSTODY_SHAPES,
  ...FINANCE_SHAPES,
  ...OFFICE_SHAPES,
  ...COUNCIL_SHAPES,
};

/** Every kind of order there is. */
export const COMMAND_KINDS: readonly string[] = Object.keys(SHAPES);

/** The canonical text: `serialise(parse(text)) === text` for every text that parses. */
export function serialise(run: RunFile): string {
  const parameters: Record<string, number> = {};
  for (const id of Object.keys(run.spec.options.parameters).sort())
    parameters[id] = run.spec.options.parameters[id]!;
  const head = [
    `"format": ${JSON.stringify(run.format)}`,
    `"rules": ${run.spec.rules}`,
    `"content": ${JSON.stringify(run.spec.content)}`,
    `"scenario": ${JSON.stringify(run.spec.scenario)}`,
    `"seed": ${JSON.stringify(run.spec.seed)}`,
    `"family": ${JSON.stringify(run.spec.family)}`,
    `"options": ${JSON.stringify({ parameters })}`,
    `"days": ${run.days}`,
  ];
  const commands = run.commands.map(([day, command]) => `[${day},${canonical(command)}]`).join(',\n');
  const prints = run.fingerprints.map(([day, print]) => `[${day},"${print}"]`).join(',\n');
  return `{\n${head.join(',\n')},\n"commands": [${commands === '' ? '' : `\n${commands}\n`}],\n"fingerprints": [${prints === '' ? '' : `\n${prints}\n`}]\n}\n`;
}

/** Reads a run file; whatever is wrong comes back as where, what and what was expected. */
export function parse(text: string): RunFile | BadInput {
  if (text.length > CAPS.characters)
    return bad('too-large', 'file', `${text.length} characters`, `at most ${CAPS.characters}`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return bad(
      'not-json',
      'file',
      text.trim() === '' ? 'nothing' : 'text that is cut off or is no JSON',
      'a run file, from "{" to "}"',
    );
  }
  const keys = [
    'format',
    'rules',
    'content',
    'scenario',
    'seed',
    'family',
    'options',
    'days',
    'commands',
    'fingerprints',
  ];
  const format: unknown =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>).format : null;
  if (typeof format === 'string' && format !== RUN_FORMAT)
    return bad('other-format', 'format', format, RUN_FORMAT);
  const root = record(raw, 'file', keys);
  if (isBad(root)) return root;
  if (root.format !== RUN_FORMAT) return bad('other-format', 'format', say(root.format), RUN_FORMAT);
  const spec = specOf(root);
  if (isBad(spec)) return spec;
  const days = whole(root.days, 'days', 0, CAPS.days);
  if (typeof days !== 'number') return days;
  const commands = commandsOf(root.commands, days);
  if (isBad(commands)) return commands;
  const prints = printsOf(root.fingerprints, days);
  if (isBad(prints)) return prints;
  const run: RunFile = { format: RUN_FORMAT, spec, days, commands, fingerprints: prints };
  if (serialise(run) !== text)
    return bad(
      'not-canonical',
      'file',
      'the same content written otherwise, or a repeated key',
      'the text as Surplus writes it',
    );
  return run;
}

function specOf(root: Readonly<Record<string, unknown>>): RunSpec | BadInput {
  const rules = whole(root.rules, 'rules', 1, 1_000_000);
  if (typeof rules !== 'number') return rules;
  for (const key of ['content', 'scenario', 'seed', 'family']) {
    const value = root[key];
    if (typeof value !== 'string' || value.length === 0 || value.length > CAPS.text)
      return bad('bad-text', key, say(value), `text of 1 to ${CAPS.text} characters`);
  }
  const options = record(root.options, 'options', ['parameters']);
  if (isBad(options)) return options;
  const parameters = numbersOf(options.parameters, 'options.parameters', CAPS.parameters);
  if (isBad(parameters)) return parameters;
  return {
    rules,
    content: root.content as string,
    scenario: root.scenario as string,
    seed: root.seed as string,
    family: root.family as RunSpec['family'],
    options: { parameters },
  };
}

function commandsOf(value: unknown, days: number): CommandLog | BadInput {
  if (!Array.isArray(value)) return bad('not-a-list', 'commands', typeof value, 'a list');
  if (value.length > CAPS.commands)
    return bad('too-many', 'commands', `${value.length} commands`, `at most ${CAPS.commands}`);
  const out: [number, Command][] = [];
  let last = 0;
  for (let i = 0; i < value.length; i++) {
    const at = `commands[${i}]`;
    const pair: unknown = value[i];
    if (!Array.isArray(pair) || pair.length !== 2) return bad('not-a-pair', at, say(pair), '[day, command]');
    const day = whole(pair[0], `${at}.day`, last, Math.max(0, days - 1));
    if (typeof day !== 'number') return day;
    last = day;
    const command = commandOf(pair[1], at);
    if (isBad(command)) return command;
    out.push([day, command]);
  }
  return out;
}

/** One command from unknown data. */
export function commandOf(value: unknown, at: string): Command | BadInput {
  const kind: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>).kind : undefined;
  const shape = typeof kind === 'string' && Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : undefined;
  if (shape === undefined)
    return bad('unknown-command', `${at}.kind`, say(kind), Object.keys(SHAPES).join(', '));
  const fields = record(value, at, ['kind', ...Object.keys(shape)]);
  if (isBad(fields)) return fields;
  for (const key of Object.keys(shape)) {
    const want = shape[key]!;
    const got = fields[key];
    if (want === 'text' && (typeof got !== 'string' || got.length === 0 || got.length > CAPS.text))
      return bad('bad-text', `${at}.${key}`, say(got), `text of 1 to ${CAPS.text} characters`);
    if (want === 'number' && (typeof got !== 'number' || !Number.isFinite(got) || Object.is(got, -0)))
      return bad('bad-number', `${at}.${key}`, say(got), 'a finite number');
    if (want === 'boolean' && typeof got !== 'boolean')
      return bad('bad-boolean', `${at}.${key}`, say(got), 'true or false');
    if (want === 'numbers') {
      const inner = numbersOf(got, `${at}.${key}`, 32);
      if (isBad(inner)) return inner;
    }
  }
  return fields as unknown as Command;
}

function printsOf(value: unknown, days: number): RunFile['fingerprints'] | BadInput {
  if (!Array.isArray(value)) return bad('not-a-list', 'fingerprints', typeof value, 'a list');
  if (value.length > CAPS.fingerprints)
    return bad('too-many', 'fingerprints', `${value.length}`, `at most ${CAPS.fingerprints}`);
  const out: [number, string][] = [];
  let last = -1;
  for (let i = 0; i < value.length; i++) {
    const at = `fingerprints[${i}]`;
    const pair: unknown = value[i];
    if (!Array.isArray(pair) || pair.length !== 2)
      return bad('not-a-pair', at, say(pair), '[day, fingerprint]');
    const day = whole(pair[0], `${at}.day`, last + 1, days);
    if (typeof day !== 'number') return day;
    last = day;
    const print: unknown = pair[1];
    if (typeof print !== 'string' || !/^[0-9a-f]{18,64}$/.test(print))
      return bad('bad-fingerprint', at, say(print), '18 to 64 hex digits');
    out.push([day, print]);
  }
  return out;
}

function record(
  value: unknown,
  at: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> | BadInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('not-an-object', at, Array.isArray(value) ? 'a list' : say(value), 'an object');
  for (const key of Object.keys(value))
    if (!keys.includes(key)) return bad('unknown-key', at, key, keys.join(', '));
  for (const key of keys)
    if (!Object.hasOwn(value, key)) return bad('missing-key', at, `no "${key}"`, keys.join(', '));
  return value as Record<string, unknown>;
}

function numbersOf(value: unknown, at: string, most: number): Readonly<Record<string, number>> | BadInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('not-an-object', at, say(value), 'an object of numbers');
  const keys = Object.keys(value);
  if (keys.length > most) return bad('too-many', at, `${keys.length}`, `at most ${most}`);
  for (const key of keys) {
    const number: unknown = (value as Record<string, unknown>)[key];
    if (!/^[a-z][a-z0-9_]{0,63}$/.test(key)) return bad('unknown-key', at, key, 'an id in small letters');
    if (typeof number !== 'number' || !Number.isFinite(number) || Object.is(number, -0))
      return bad('bad-number', `${at}.${key}`, say(number), 'a finite number');
  }
  return value as Record<string, number>;
}

function whole(value: unknown, at: string, least: number, most: number): number | BadInput {
  if (typeof value !== 'number' || !Number.isInteger(value) || Object.is(value, -0))
    return bad('not-whole', at, say(value), `a whole number from ${least} to ${most}`);
  if (value < least || value > most) return bad('out-of-range', at, say(value), `${least} to ${most}`);
  return value;
}

/** Foreign data as a few plain words: never its own toString. */
function say(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

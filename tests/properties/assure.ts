// Runs a property with a fixed seed, and says on failure which one command plays the failing case again.
import path from 'node:path';
import fc from 'fast-check';

/** SEED and PATH_OF_CASE come from the message of a failure; without them a fixed seed is used. */
export function assure<T>(file: string, runs: number, property: fc.IProperty<T>): void {
  const seed = Number(process.env.SEED ?? 20250615);
  const at = process.env.PATH_OF_CASE;
  const result = fc.check(property, {
    seed,
    numRuns: runs,
    ...(at === undefined ? {} : { path: at, endOnFailure: true }),
  });
  if (!result.failed) return;
  const where = path.relative(process.cwd(), file);
  const again = `SEED=${result.seed} PATH_OF_CASE=${result.counterexamplePath} npx vitest run --project unit ${where}`;
  throw new Error(`again with: ${again}\n${fc.defaultReportMessage(result)}`);
}

// Entry of `npm run surplus`: hands the words to the program and its texts to standard output and error.
import { WRONG_USE } from './io.ts';
import { main } from './program.ts';

// A reader that closes early (`… | head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? 0 : WRONG_USE);
});

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
  });
} catch (fault) {
  const detail = process.env.SURPLUS_STACK === '1' && fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`Surplus met a fault of its own: ${detail} (SURPLUS_STACK=1 tells where).\n`);
  process.exitCode = WRONG_USE;
}

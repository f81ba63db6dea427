import { readDatabaseUrl } from '#platform/config/config';
import { resetProgram } from './second-factor/reset-program.js';

/** For whoever runs the machine; docs/operations.md says when. Exits with 0 when the second factor was reset. */
try {
  process.exitCode = await resetProgram({
    databaseUrl: readDatabaseUrl(),
    args: process.argv.slice(2),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`nothing was reset: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

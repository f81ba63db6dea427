import { verifyProgram } from '#platform/audit/verify-program';
import { readDatabaseUrl } from '#platform/config/config';

/** Says whether the audit logs hold, then exits: 0 when they do. */
try {
  process.exitCode = await verifyProgram({
    databaseUrl: readDatabaseUrl(),
    args: process.argv.slice(2),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`the audit log could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

import { Database } from '#platform/database/database';
import { dataSource } from '#platform/database/source';
import { ResetSecondFactor } from './reset-second-factor.js';

const USAGE = `Takes the second factor from somebody of whom no administrator can take it: codes, passkeys, sessions.

  npm run second-factor:reset -- <e-mail address>
`;

const WORDS = {
  reset: 'The second factor is reset. They sign in with their password and set up a new one; a mail tells them.',
  unknown: 'There is no account with this address.',
  'nothing to reset': 'This account has neither codes nor passkeys: nothing was changed.',
} as const;

export interface ResetProgram {
  databaseUrl: string;
  args: readonly string[];
  say(line: string): void;
}

/** Answers the exit code: 0 when it was reset, 1 when there was nothing to reset, 2 when it was asked wrongly. */
export async function resetProgram({ databaseUrl, args, say }: ResetProgram): Promise<number> {
  const [email] = args;
  if (args.length !== 1 || !email?.includes('@')) {
    say(USAGE);
    return 2;
  }
  const source = await dataSource({ DATABASE_URL: databaseUrl, DATABASE_POOL: 2 }, []).initialize();
  try {
    const done = await new ResetSecondFactor(new Database(source)).resetByOperator(email);
    say(WORDS[done]);
    return done === 'reset' ? 0 : 1;
  } finally {
    await source.destroy();
  }
}

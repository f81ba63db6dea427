import pg from 'pg';
import { SERVICES, type ServiceName } from '#contracts/services';
import { chainsIn, verifyChain, type ChainReport, type Head, type Read } from './history-chain.js';

const USAGE = `Walks every chain of the audit log and says whether it holds.

  npm run audit:verify -- [<chain>:<number>:<hash> ...]

Ends that were kept elsewhere, as the weekly letter names them, may be given: the chain has to pass through them.
`;

const WORDS = {
  missing: 'an entry is missing',
  changed: 'the entry is not what was written',
  unlinked: 'the entry does not follow the one before it',
  rewritten: 'the entry is not the one whose hash was noted',
  cut_off: 'the end of the chain is missing',
} as const;

export interface VerifyProgram {
  databaseUrl: string;
  args: readonly string[];
  say(line: string): void;
}

/** Answers the exit code: 0 when all chains hold, 1 when one does not, 2 when it was asked wrongly. */
export async function verifyProgram({ databaseUrl, args, say }: VerifyProgram): Promise<number> {
  const known = args.map(readEnd);
  if (known.includes(null)) {
    say(USAGE);
    return 2;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // One snapshot: entries that are written meanwhile do not matter.
    await client.query('begin isolation level repeatable read, read only');
    const read: Read = async <T>(sql: string, values: unknown[]) => (await client.query(sql, values)).rows as T[];
    const chains = await chainsIn(read);
    const ends = known as End[];
    const reports: ChainReport[] = [];
    for (const chain of new Set([...chains, ...ends.map((end) => end.chain)])) {
      const expected = ends.filter((end) => end.chain === chain);
      reports.push(await verifyChain(read, chain, expected));
      say(line(reports.at(-1)!));
    }
    return reports.some(({ broken }) => broken) ? 1 : 0;
  } finally {
    await client.end();
  }
}

interface End extends Head {
  chain: ServiceName;
}

function readEnd(text: string): End | null {
  const [, chain, number, hash] = /^([a-z]+):(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  return SERVICES.includes(chain as ServiceName)
    ? { chain: chain as ServiceName, number: Number(number), hash: hash! }
    : null;
}

function line({ chain, checked, head, broken }: ChainReport): string {
  if (broken)
    return `${chain}: BROKEN at entry ${broken.number}: ${WORDS[broken.how]}. ${checked} entries before it hold.`;
  return `${chain}: ${checked} entries checked, all hold.${head ? ` End: ${chain}:${head.number}:${head.hash}` : ''}`;
}

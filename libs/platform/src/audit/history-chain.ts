import { createHash } from 'node:crypto';
import type { HistoryHead, HistoryReport } from '#contracts/history';
import type { ServiceName } from '#contracts/services';
import { GENESIS, HASHED } from './history-sql.js';

/** Runs one SELECT; `Database.rows` and a plain connection both fit. */
export type Read = <T>(sql: string, values: unknown[]) => Promise<T[]>;

/** The end of a chain: kept outside of the database, it proves later that nothing before it was taken away. */
export type Head = HistoryHead;

export type Break =
  /** A number that should be there is not. */
  | 'missing'
  /** The entry is not what was written: its hash does not fit what it says. */
  | 'changed'
  /** The entry does not follow the one before it. */
  | 'unlinked'
  /** The chain once said something else there: another hash was noted for this number. */
  | 'rewritten'
  /** The chain once went further: the end that was noted then is gone. */
  | 'cut_off';

export interface ChainReport extends HistoryReport {
  broken: { number: number; how: Break } | null;
}

interface Entry {
  number: string;
  previous: string;
  hash: string;
  parts: (string | null)[];
}

const BATCH = 1_000;

/** What the hash of an entry has to be: the same as `history_hash` in the database computes. */
export function hashOf(previous: string, parts: readonly (string | null)[]): string {
  const framed = parts.map((part) => (part === null ? '-' : `${Buffer.byteLength(part)}:${part}`)).join(',');
  return createHash('sha256').update(previous).update(framed).digest('hex');
}

/**
 * Walks the chain of a schema from its first entry and stops at the first that does not hold. `known` are ends that
 * were noted earlier, in the database or outside of it.
 */
export async function verifyChain(read: Read, chain: ServiceName, known: readonly Head[] = []): Promise<ChainReport> {
  const noted = await read<{ number: string; hash: string }>(`select number, hash from ${chain}.history_heads`, []);
  const heads = new Map([...noted, ...known].map(({ number, hash }) => [Number(number), hash]));
  const report: ChainReport = { chain, checked: 0, head: null, broken: null };
  for (;;) {
    const entries = await read<Entry>(
      `select number, previous, hash, array[${HASHED.join(', ')}] as parts from ${chain}.history
        where number > $1 order by number limit ${BATCH}`,
      [report.checked],
    );
    for (const entry of entries) {
      report.broken = breakOf(entry, report.head, heads);
      if (report.broken) return report;
      report.head = { number: Number(entry.number), hash: entry.hash };
      report.checked += 1;
    }
    if (entries.length < BATCH) break;
  }
  if (Math.max(0, ...heads.keys()) > report.checked) report.broken = { number: report.checked + 1, how: 'cut_off' };
  return report;
}

function breakOf(entry: Entry, before: Head | null, heads: ReadonlyMap<number, string>): ChainReport['broken'] {
  const number = (before?.number ?? 0) + 1;
  if (Number(entry.number) !== number) return { number, how: 'missing' };
  if (entry.hash !== hashOf(entry.previous, entry.parts)) return { number, how: 'changed' };
  if (entry.previous !== (before?.hash ?? GENESIS)) return { number, how: 'unlinked' };
  const noted = heads.get(number);
  return noted !== undefined && noted !== entry.hash ? { number, how: 'rewritten' } : null;
}

/** The schemas that keep a chain. */
export async function chainsIn(read: Read): Promise<ServiceName[]> {
  const rows = await read<{ chain: ServiceName }>(
    `select table_schema as chain from information_schema.tables where table_name = 'history_heads' order by 1`,
    [],
  );
  return rows.map(({ chain }) => chain);
}

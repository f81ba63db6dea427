import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readTable } from './read-table.js';
import {
  AT_ONCE,
  MOST_ROWS,
  TableError,
  type TableFacts,
  type TableFault,
  type TableRequest,
  type TableRow,
} from './table.js';

const THREAD = new URL('./read-thread.js', import.meta.url);
const isBuilt = existsSync(fileURLToPath(THREAD));
const LONGEST_MS = 90_000;
const LIMITS = { maxOldGenerationSizeMb: 1_024 };

export type Heard = { facts: TableFacts } | { rows: TableRow[] } | { fault: TableFault } | { end: true };

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one file after the other: a large spreadsheet is seconds of computing, in which
 * nobody else shall wait for an answer. `take` gets the rows in heaps; the next is read when it has taken one. Sources
 * that were not built have no thread and read where they are.
 */
export function readApart(request: TableRequest, take: (rows: TableRow[]) => Promise<void>): Promise<TableFacts> {
  const reading = last.then(() => (isBuilt ? inThread(request, take) : here(request, take)));
  last = reading.catch(() => undefined);
  return reading;
}

async function here(request: TableRequest, take: (rows: TableRow[]) => Promise<void>): Promise<TableFacts> {
  const { rows, ...facts } = await readTable(request);
  for await (const heap of heaps(rows)) await take(heap);
  return facts;
}

/** Rows in heaps, without the empty ones; more than are allowed are an error. */
export async function* heaps(rows: Iterable<TableRow> | AsyncIterable<TableRow>): AsyncGenerator<TableRow[]> {
  let heap: TableRow[] = [];
  let count = 0;
  for await (const row of rows) {
    if (row.cells.length === 0) continue;
    count += 1;
    if (count > MOST_ROWS + 30) throw new TableError('too_many_rows');
    heap.push(row);
    if (heap.length < AT_ONCE) continue;
    yield heap;
    heap = [];
  }
  if (heap.length > 0) yield heap;
}

async function inThread(request: TableRequest, take: (rows: TableRow[]) => Promise<void>): Promise<TableFacts> {
  const thread = new Worker(THREAD, { workerData: request, resourceLimits: LIMITS });
  const tooLong = setTimeout(() => void thread.terminate(), LONGEST_MS);
  const gone = once(thread, 'exit').then(() => ({ fault: 'too_large' as const }));
  thread.on('error', () => undefined);
  let facts: TableFacts | null = null;
  try {
    for (;;) {
      const heard = await Promise.race([once(thread, 'message').then(([message]) => message as Heard), gone]);
      if ('fault' in heard) throw new TableError(heard.fault);
      if ('end' in heard) return facts!;
      if ('facts' in heard) facts = heard.facts;
      else await take(heard.rows);
      thread.postMessage('more');
    }
  } finally {
    clearTimeout(tooLong);
    await thread.terminate();
  }
}

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { heaps, type Heard } from './read-apart.js';
import { readTable, tableError } from './read-table.js';
import type { TableRequest } from './table.js';

/** What runs in the thread: one file is read and handed over heap by heap, then the thread ends. */
async function say(heard: Heard): Promise<void> {
  const asked = once(parentPort!, 'message');
  parentPort!.postMessage(heard);
  await asked;
}

try {
  const { rows, ...facts } = await readTable(workerData as TableRequest);
  await say({ facts });
  for await (const heap of heaps(rows)) await say({ rows: heap });
  parentPort!.postMessage({ end: true });
} catch (error) {
  parentPort!.postMessage({ fault: tableError(error).fault });
}

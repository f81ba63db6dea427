import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReportContent } from './report-content.js';
import { writePdf } from './write-pdf.js';
import { writeSheets } from './write-sheets.js';

export interface Drawing {
  form: 'pdf' | 'xlsx';
  content: ReportContent;
}

const THREAD = new URL('./draw-thread.js', import.meta.url);
const isBuilt = existsSync(fileURLToPath(THREAD));
const LONGEST_MS = 60_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a file in a thread of its own, one after the other: a report is a second of computing, in which nobody else
 * shall wait for an answer. Sources that were not built have no thread and draw where they are.
 */
export function drawApart(drawing: Drawing): Promise<Buffer> {
  const drawn = last.then(() => (isBuilt ? inThread(drawing) : draw(drawing)));
  last = drawn.catch(() => undefined);
  return drawn;
}

const draw = ({ form, content }: Drawing): Promise<Buffer> =>
  form === 'pdf' ? writePdf(content) : writeSheets(content);

async function inThread(drawing: Drawing): Promise<Buffer> {
  const thread = new Worker(THREAD, { workerData: drawing });
  const tooLong = setTimeout(() => void thread.terminate(), LONGEST_MS);
  try {
    return await new Promise<Buffer>((done, failed) => {
      thread.once('message', (bytes: Uint8Array) =>
        done(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
      );
      thread.once('error', failed);
      thread.once('exit', (code) => failed(new Error(`drawing the report ended with ${code} and no file`)));
    });
  } finally {
    clearTimeout(tooLong);
  }
}

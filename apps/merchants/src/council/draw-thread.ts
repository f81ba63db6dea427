import { parentPort, workerData } from 'node:worker_threads';
import type { Drawing } from './draw-apart.js';
import { writePdf } from './write-pdf.js';
import { writeSheets } from './write-sheets.js';

/** What runs in the thread: one file is drawn and handed back, then the thread ends. */
const { form, content } = workerData as Drawing;
const bytes = await (form === 'pdf' ? writePdf(content) : writeSheets(content));
parentPort?.postMessage(bytes);

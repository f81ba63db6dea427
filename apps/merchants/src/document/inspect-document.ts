import { inflateSync } from 'node:zlib';
import type { DocumentType } from './sniff-type.js';

/**
 * What is odd about a file although it is what it says it is. `active`: it wants to run something or carries other files;
 * `encrypted`: nobody can look inside without a password; `broken`: its end is missing; `edited`: written by a program
 * for changing pictures or papers.
 */
export const DOCUMENT_WARNINGS = ['active', 'encrypted', 'broken', 'edited'] as const;
export type DocumentWarning = (typeof DOCUMENT_WARNINGS)[number];

const MAX_STREAMS = 300;
const MAX_INFLATED = 4 * 1024 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR)(?![A-Za-z])/;
const EDITORS =
  /\b(Photoshop|GIMP|Affinity|Illustrator|Canva|Sejda|PDFescape|Smallpdf|iLovePDF|PDF ?Candy|Foxit PhantomPDF|Acrobat Pro)\b/i;
const END_WITHIN = 2048;

/** Looks into a file for what a reviewer should know. Never throws, and does a bounded amount of work. */
export function inspectDocument(bytes: Uint8Array, type: DocumentType): DocumentWarning[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (type === 'application/pdf') return inspectPdf(text);
  return EDITORS.test(text.slice(0, 200_000)) ? ['edited'] : [];
}

function inspectPdf(text: string): DocumentWarning[] {
  const parts = [text, ...streamsOf(text)].map(plainNames);
  const found: [DocumentWarning, boolean][] = [
    ['active', parts.some((part) => ACTIVE.test(part))],
    [
      'encrypted',
      /\/Encrypt(?![A-Za-z])/.test(parts[0]!) || parts.some((part) => /\/Encrypt\s+\d+\s+\d+\s+R/.test(part)),
    ],
    ['broken', !text.slice(-END_WITHIN).includes('%%EOF')],
    ['edited', parts.some((part) => EDITORS.test(part))],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** Names may hide letters behind their numbers: `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The packed parts in which newer PDFs keep their objects, unpacked as far as the bounds go. */
function streamsOf(text: string): string[] {
  const streams: string[] = [];
  let total = 0;
  const begins = /\/(?:FlateDecode|Fl)\b[^]{0,400}?stream\r?\n/g;
  for (let count = 0; count < MAX_STREAMS && total < MAX_TOTAL; count += 1) {
    const found = begins.exec(text);
    if (!found) break;
    const from = begins.lastIndex;
    const end = text.indexOf('endstream', from);
    if (end < 0) break;
    begins.lastIndex = end;
    const unpacked = unpack(text.slice(from, end));
    total += unpacked.length;
    if (unpacked !== '') streams.push(unpacked);
  }
  return streams;
}

function unpack(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: MAX_INFLATED, finishFlush: 2 }).toString(
      'latin1',
    );
  } catch {
    return '';
  }
}

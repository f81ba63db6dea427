export type DocumentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf';

/** Brands of the ISO media container with which phones mark HEIC photos (ISO/IEC 23008-12). */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** The shortest file that can be any of these; a bare signature is no document. */
const MIN_BYTES = 64;

const text = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

const SIGNS: readonly [type: DocumentType, holds: (bytes: Uint8Array) => boolean][] = [
  ['application/pdf', (bytes) => /^%PDF-[12]\.\d/.test(text(bytes, 0, 8))],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['image/png', (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && text(bytes, 12, 16) === 'IHDR'],
  ['image/webp', (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP'],
  ['image/heic', (bytes) => text(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.has(text(bytes, 8, 12))],
];

/** What a file really is, by its first bytes; null for everything that is no photo and no PDF, whatever its name. */
export function sniffType(bytes: Uint8Array): DocumentType | null {
  if (bytes.length < MIN_BYTES) return null;
  return SIGNS.find(([, holds]) => holds(bytes))?.[0] ?? null;
}

/** How programs, archives and office files begin. */
const PROGRAMS = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  '#!',
  'PK\x03\x04',
  'PK\x05\x06',
  '7z\xbc\xaf',
  'Rar!',
  '\x1f\x8b',
  'MSCF',
  '\xd0\xcf\x11\xe0',
];

const WEB_PAGE = /^\s*<(!doctype|html|script|svg|\?xml)/i;

/** Whether this is something that could be run, unpacked or opened as a web page: worth a clearer word than "wrong". */
export const isProgram = (bytes: Uint8Array): boolean => {
  const head = text(bytes, 0, 64);
  return PROGRAMS.some((begins) => head.startsWith(begins)) || WEB_PAGE.test(head);
};

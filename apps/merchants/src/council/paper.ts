import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export const INK = '#19211f';
export const SOFT = '#4b5652';
export const LINE = '#dedacd';
export const RIVER = '#0b5a5e';
export const RIVER_SOFT = '#a9cfcc';
export const HONEY = '#ffca45';

export const LEFT = 62;
export const RIGHT = 62;
const TOP = 70;
export const BOTTOM = 64;

export type Face = 'text' | 'bold' | 'head';

/** The faces that our pages are set in, as single cuts: a PDF cannot carry a variable font. */
const FACES: Record<Face, string> = {
  text: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  bold: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
  head: '@fontsource/vollkorn/files/vollkorn-latin-600-normal.woff',
};

const require = createRequire(import.meta.url);
const loaded = new Map<Face, Buffer>();

function faceBytes(face: Face): Buffer {
  let bytes = loaded.get(face);
  if (!bytes) loaded.set(face, (bytes = readFileSync(require.resolve(FACES[face]))));
  return bytes;
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

export interface PaperFacts {
  title: string;
  author: string;
  subject: string;
}

/**
 * A4 pages with a structure that can be read aloud (PDF/UA): every text is tagged, a picture has words, page numbers and
 * lines are decoration. Fonts are embedded, language and title are set.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  private readonly root: Element;
  private section: Element;

  constructor({ title, author, subject }: PaperFacts) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: TOP, bottom: BOTTOM, left: LEFT, right: RIGHT },
      lang: 'de-DE',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      // The types do not know this one yet.
      subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
      bufferPages: true,
      font: faceBytes('text') as unknown as string,
      info: { Title: title, Author: author, Subject: subject },
    });
    for (const face of Object.keys(FACES) as Face[]) this.doc.registerFont(face, faceBytes(face));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.section = this.root;
    this.use('text', 10.5);
  }

  get width(): number {
    return this.doc.page.width - LEFT - RIGHT;
  }

  use(face: Face, size: number, colour = INK): PDFKit.PDFDocument {
    return this.doc.font(face).fontSize(size).fillColor(colour);
  }

  /** From here on everything belongs to a new section of the document. */
  beginSection(): void {
    if (this.section !== this.root) this.section.end();
    this.section = this.doc.struct('Sect');
    this.root.add(this.section);
  }

  /** Draws something that is read as `type`; `alt` are the words of a picture. */
  tagged(type: string, draw: () => void, options: { alt?: string; parent?: Element } = {}): Element {
    const element = this.doc.struct(type, options.alt ? { alt: options.alt } : {}, draw);
    (options.parent ?? this.section).add(element);
    element.end();
    return element;
  }

  /** An element whose parts follow one by one; the caller ends it. */
  open(type: string, parent: Element = this.section): Element {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  /** Draws what nobody has to hear: lines, colours, page numbers. */
  decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** Starts a new page when less than `height` points are left. */
  need(height: number): void {
    if (this.doc.y + height > this.doc.page.height - BOTTOM) this.doc.addPage();
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const size = { 1: 22, 2: 16, 3: 12 }[level];
    const [face, colour]: [Face, string] = level === 3 ? ['bold', INK] : ['head', RIVER];
    this.need(level === 3 ? 90 : 120);
    this.doc.y += level === 1 ? 0 : 10;
    this.tagged(`H${level}`, () => {
      this.use(face, size, colour).text(text, LEFT, this.doc.y, { width: this.width, features: ['lnum', 'kern'] });
    });
    this.doc.y += level === 3 ? 4 : 6;
  }

  paragraph(text: string, options: { size?: number; colour?: string; after?: number } = {}): void {
    const { size = 10.5, colour = INK, after = 8 } = options;
    this.need(size * 3);
    this.tagged('P', () => {
      this.use('text', size, colour).text(text, LEFT, this.doc.y, { width: this.width, lineGap: 2.5 });
    });
    this.doc.y += after;
  }

  /** The finished file. Page numbers are written last, when it is known how many pages there are. */
  async finish(footer: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    if (this.section !== this.root) this.section.end();
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let at = start + 1; at < start + count; at++) this.writeFooter(at, count, footer);
    this.doc.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private writeFooter(at: number, count: number, footer: string): void {
    this.doc.switchToPage(at);
    // Below the margin, where text would otherwise begin another page.
    const { margins } = this.doc.page;
    const kept = margins.bottom;
    margins.bottom = 0;
    this.doc.markContent('Artifact', { type: 'Pagination' });
    const y = this.doc.page.height - 42;
    this.doc
      .moveTo(LEFT, y - 8)
      .lineTo(LEFT + this.width, y - 8)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    this.use('text', 8.5, SOFT).text(footer, LEFT, y, { width: this.width * 0.75, lineBreak: false });
    this.doc.text(`Seite ${at + 1} von ${count}`, LEFT, y, { width: this.width, align: 'right', lineBreak: false });
    this.doc.endMarkedContent();
    margins.bottom = kept;
  }
}

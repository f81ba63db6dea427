import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { contentOf } from './content.js';
import { aCity, aGoodQuarter, figuresWith } from './figures.fixture.js';
import { writePdf } from './write-pdf.js';
import { writeSheets } from './write-sheets.js';

const content = contentOf('Gera', aGoodQuarter(), aCity(), '2026-11-24');

describe('the report on paper', () => {
  it('is a tagged PDF with language and title, its fonts inside', async () => {
    const pdf = await writePdf(content);
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    for (const part of [
      '/MarkInfo',
      '/StructTreeRoot',
      '/Lang (de-DE)',
      '/DisplayDocTitle true',
      '/FontFile2',
      'pdfuaid',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the report as a workbook', () => {
  it('has a sheet for each topic, numbers as numbers and a chart beside its numbers', async () => {
    const bytes = await writeSheets(content);
    const book = await readXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Zusammenfassung',
      'Läden und Angebote',
      'Bestellungen',
      'Umsatz und was in Gera bleibt',
      'Was gesucht wurde',
      'Wo Läden fehlen',
      'Definitionen',
    ]);
    const orders = book.sheets[2]!.rows;
    expect(orders.find(([label]) => label === 'Bestellungen bei Läden')).toEqual(['Bestellungen bei Läden', 240, 200]);
    expect(orders.find(([label]) => label === 'angenommen und verbindlich')?.[1]).toBe(0.95);
    expect(book.sheets[3]!.rows.find(([label]) => label === 'Umsatz nach Erstattungen')?.[1]).toBe(8123.45);
    expect(book.sheets[2]!.charts).toHaveLength(1);
    expect(book.sheets[3]!.charts).toHaveLength(2);
  });

  it('of an empty quarter is a workbook too', async () => {
    const empty = contentOf('Gera', figuresWith({}), { ...aCity(), streets: [], matrix: [] }, '2026-11-24');
    expect((await readXlsx(await writeSheets(empty))).sheets).toHaveLength(7);
    expect((await writePdf(empty)).length).toBeGreaterThan(10_000);
  });
});

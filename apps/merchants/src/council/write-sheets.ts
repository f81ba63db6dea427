import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import type { Chapter, ReportContent } from './report-content.js';
import type { Unit } from './german.js';

type Value = string | number | null;

const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5A5E' } },
};
const TITLE: CellStyle = { font: { bold: true, size: 14, color: { rgb: '0B5A5E' } } };
const NOTE: CellStyle = { font: { italic: true, color: { rgb: '4B5652' } } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** Numbers stay numbers: money in euros, shares as parts of one, times in minutes or hours. */
const FORMATS: Record<Unit, { numFmt: string; of: (value: number) => number }> = {
  count: { numFmt: '#,##0', of: (value) => value },
  cents: { numFmt: '#,##0.00 "€"', of: (value) => value / 100 },
  euros: { numFmt: '#,##0.00 "€"', of: (value) => value / 100 },
  share: { numFmt: '0 %', of: (value) => value / 100 },
  minutes: { numFmt: '#,##0 "min"', of: (value) => value },
  hours: { numFmt: '#,##0.0 "h"', of: (value) => value },
};

/** One sheet that is filled from the top down. */
class Sheet {
  private readonly rows: Value[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  readonly charts: SheetChart[] = [];

  constructor(
    readonly name: string,
    private readonly widths: number[],
  ) {}

  get next(): number {
    return this.rows.length;
  }

  line(values: Value[], styles: (CellStyle | undefined)[] = []): void {
    const row = this.rows.push(values) - 1;
    for (const [column, style] of styles.entries()) {
      if (style) this.cells.set(`${row},${column}`, { value: values[column] ?? null, style });
    }
  }

  table(columns: { label: string; unit: Unit | 'text' }[], rows: Value[][]): number {
    this.line(
      columns.map(({ label }) => label),
      columns.map(() => HEAD),
    );
    const first = this.next;
    for (const row of rows) {
      const values = row.map((value, at) => inUnit(value, columns[at]!.unit));
      this.line(
        values,
        columns.map(({ unit }) => (unit === 'text' ? undefined : { numFmt: FORMATS[unit].numFmt })),
      );
    }
    this.line([]);
    return first;
  }

  finished(): WriteSheet {
    const columns = this.widths.map((width) => ({ width }));
    const a11y = { headerRow: 0, summary: this.name };
    return { name: this.name, columns, rows: this.rows, cells: this.cells, charts: this.charts, a11y };
  }
}

const inUnit = (value: Value, unit: Unit | 'text'): Value =>
  typeof value === 'number' && unit !== 'text' ? FORMATS[unit].of(value) : value;

/** The same report as a workbook: one sheet per topic, with charts that belong to the numbers beside them. */
export async function writeSheets(content: ReportContent): Promise<Buffer> {
  const sheets = [
    summarySheet(content),
    ...content.chapters.map((chapter) => chapterSheet(chapter, content)),
    wordsSheet(content),
  ];
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheet.finished()),
    properties: {
      title: `${content.title}, ${content.quarter}`,
      creator: `Stadt ${content.city}`,
      created: new Date(),
    },
  });
  return Buffer.from(bytes);
}

function summarySheet({ title, quarter, range, before, made, summary }: ReportContent): Sheet {
  const sheet = new Sheet('Zusammenfassung', [110]);
  sheet.line([title], [TITLE]);
  sheet.line([`${quarter}, ${range}`]);
  sheet.line([`Verglichen mit dem ${before}. Erstellt am ${made}.`], [NOTE]);
  sheet.line([]);
  for (const sentences of summary) sheet.line([sentences], [WRAPPED]);
  return sheet;
}

/** A sheet's name has at most 31 characters and none of these. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();

function chapterSheet(chapter: Chapter, { quarter, before }: ReportContent): Sheet {
  const columns = Math.max(4, ...chapter.tables.map((table) => table.columns.length));
  const sheet = new Sheet(sheetName(chapter.title), [38, ...Array.from({ length: columns }, () => 16)]);
  sheet.line([chapter.title], [TITLE]);
  if (chapter.note) sheet.line([chapter.note], [NOTE]);
  sheet.line([]);
  sheet.line(['Kennzahl', quarter, before], [HEAD, HEAD, HEAD]);
  for (const { label, unit, now, earlier } of chapter.figures) {
    const style = { numFmt: FORMATS[unit].numFmt };
    sheet.line([label, inUnit(now, unit), inUnit(earlier, unit)], [undefined, style, style]);
  }
  sheet.line([]);
  for (const { title, columns: heads, rows, note } of chapter.tables) {
    sheet.line([title], [TITLE]);
    sheet.table(heads, rows);
    if (note) sheet.line([note], [NOTE]);
  }
  for (const chart of chapter.charts) addChart(sheet, chart, columns + 2);
  return sheet;
}

const CHART_ROWS = 18;

function addChart(sheet: Sheet, { title, unit, bars }: Chapter['charts'][number], column: number): void {
  sheet.line([title], [TITLE]);
  const first = sheet.table(
    [
      { label: 'Gruppe', unit: 'text' },
      { label: 'Wert', unit },
    ],
    bars.map(({ label, now }) => [label, now]),
  );
  const range = (letter: string) => `'${sheet.name}'!$${letter}$${first + 1}:$${letter}$${first + bars.length}`;
  const top = sheet.charts.length * (CHART_ROWS + 1) + 2;
  sheet.charts.push({
    type: 'bar',
    title,
    altText: `${title}: ${bars.map(({ label }) => label).join(', ')}`,
    series: [{ name: title, values: range('B'), categories: range('A'), color: '0B5A5E' }],
    anchor: { from: { row: top, col: column }, to: { row: top + CHART_ROWS, col: column + 8 } },
    legend: false,
    dataLabels: { showValue: true },
    axes: { y: { numberFormat: { formatCode: FORMATS[unit].numFmt } } },
  });
}

function wordsSheet({ definitions }: ReportContent): Sheet {
  const sheet = new Sheet('Definitionen', [30, 110]);
  sheet.line(['Begriff', 'Bedeutung und Rechenweg'], [HEAD, HEAD]);
  for (const { term, text } of definitions) sheet.line([term, text], [{ ...WRAPPED, font: { bold: true } }, WRAPPED]);
  return sheet;
}

import type { Chapter, FigureRow, ReportContent, ReportTable } from './report-content.js';
import { drawChart } from './draw-chart.js';
import { DrawTable, type PaperColumn } from './draw-table.js';
import { said } from './german.js';
import { HONEY, INK, LEFT, Paper, RIVER, SOFT } from './paper.js';

/** The report as it is handed to the council: A4, tagged, charts as vectors. */
export async function writePdf(content: ReportContent): Promise<Buffer> {
  const { title, quarter, city } = content;
  const paper = new Paper({
    title: `${title}, ${quarter}`,
    author: `Stadt ${city}`,
    subject: `Zahlen vom ${content.range}`,
  });
  titlePage(paper, content);
  summaryPage(paper, content);
  for (const chapter of content.chapters) drawChapter(paper, chapter, content);
  methodPages(paper, content);
  return paper.finish(`${title} · ${quarter}`);
}

function titlePage(paper: Paper, content: ReportContent): void {
  const { doc } = paper;
  paper.beginSection();
  paper.decoration(() => {
    doc.rect(0, 0, doc.page.width, 12).fillColor(RIVER).fill();
    awning(paper, 120);
  });
  doc.y = 42;
  paper.tagged('P', () => paper.use('bold', 11, INK).text(`Stadt ${content.city}`, LEFT, doc.y));
  doc.y = 300;
  paper.tagged('P', () => paper.use('bold', 12, RIVER).text('Lieblingsladen', LEFT, doc.y, { characterSpacing: 0.6 }));
  doc.y += 4;
  paper.tagged('H1', () => {
    paper.use('head', 34, INK).text('Bericht an den Stadtrat', LEFT, doc.y, { width: paper.width });
  });
  doc.y += 8;
  paper.tagged('P', () => {
    paper.use('head', 20, RIVER).text(content.quarter, LEFT, doc.y, { width: paper.width, features: ['lnum', 'kern'] });
  });
  doc.y += 24;
  paper.paragraph(content.range, { size: 12, after: 2 });
  paper.paragraph(`Verglichen mit dem ${content.before}`, { size: 12, colour: SOFT });
  if (!content.over) paper.paragraph('Vorläufig: Das Quartal ist noch nicht zu Ende.', { size: 12, colour: '#a8231b' });
  doc.y = doc.page.height - 130;
  paper.paragraph(
    `Erstellt am ${content.made} aus den Daten des Marktplatzes. Wie jede Zahl entsteht, steht im letzten Kapitel.`,
    {
      size: 9.5,
      colour: SOFT,
    },
  );
}

/** The awning of the marketplace, as on its pages. */
function awning(paper: Paper, y: number): void {
  const { doc } = paper;
  const stripes = 12;
  const width = paper.width / stripes;
  for (let at = 0; at < stripes; at++) {
    const x = LEFT + at * width;
    doc.fillColor(at % 2 ? '#fffdf7' : HONEY);
    doc.path(`M ${x} ${y} h ${width} v 74 a ${width / 2} ${width / 2} 0 0 1 ${-width} 0 Z`).fill();
  }
  doc
    .rect(LEFT, y - 6, paper.width, 8)
    .fillColor(RIVER)
    .fill();
}

function summaryPage(paper: Paper, { summary }: ReportContent): void {
  paper.doc.addPage();
  paper.beginSection();
  paper.heading(1, 'Das Wichtigste in Worten');
  for (const sentences of summary) paper.paragraph(sentences, { size: 11.5, after: 11 });
}

function drawChapter(paper: Paper, chapter: Chapter, content: ReportContent): void {
  paper.beginSection();
  paper.doc.addPage();
  paper.heading(1, chapter.title);
  if (chapter.note) paper.paragraph(chapter.note, { size: 9.5, colour: SOFT });
  drawFigures(paper, chapter.figures, content);
  for (const chart of chapter.charts) drawChart(paper, chart);
  for (const table of chapter.tables) drawTable(paper, table);
}

function drawFigures(paper: Paper, figures: FigureRow[], content: ReportContent): void {
  const compares = figures.some(({ earlier }) => earlier !== null);
  const columns: PaperColumn[] = [
    { label: 'Kennzahl', part: compares ? 0.5 : 0.7, end: false },
    { label: content.quarter, part: compares ? 0.25 : 0.3, end: true },
    ...(compares ? [{ label: content.before, part: 0.25, end: true }] : []),
  ];
  new DrawTable(paper, columns).draw(
    figures.map(({ label, unit, now, earlier }) => [
      label,
      said(now, unit),
      ...(compares ? [said(earlier, unit)] : []),
    ]),
  );
}

/** Beyond so many columns the words of the headings are set smaller. */
const WIDE = 6;

function drawTable(paper: Paper, { title, columns, rows, note }: ReportTable): void {
  if (rows.length === 0) return;
  // The heading goes with its table.
  paper.need(Math.min(70 + rows.length * 24, 300));
  paper.heading(3, title);
  const wide = columns.length > WIDE;
  const first = wide ? 0.2 : columns.length === 1 ? 1 : 0.4;
  const rest = (1 - first) / Math.max(1, columns.length - 1);
  new DrawTable(
    paper,
    columns.map(({ label, unit }, at) => ({ label, part: at === 0 ? first : rest, end: unit !== 'text' })),
    wide ? 8 : undefined,
  ).draw(
    rows.map((row) =>
      row.map((cell, at) => {
        const { unit } = columns[at]!;
        return typeof cell === 'string' || unit === 'text' ? String(cell ?? '') : said(cell, unit);
      }),
    ),
  );
  if (note) paper.paragraph(note, { size: 9, colour: SOFT });
}

function methodPages(paper: Paper, { definitions }: ReportContent): void {
  paper.beginSection();
  paper.doc.addPage();
  paper.heading(1, 'Methode und Begriffe');
  for (const { term, text } of definitions) {
    paper.heading(3, term);
    paper.paragraph(text);
  }
}

import type { Chart } from './report-content.js';
import { said } from './german.js';
import { INK, LEFT, RIVER, RIVER_SOFT, SOFT, type Paper } from './paper.js';

const BAR = 15;
const GAP = 7;
const LABEL = 150;
const NUMBER = 78;

/** Horizontal bars with their numbers beside them; read as a picture whose words are the numbers. */
export function drawChart(paper: Paper, chart: Chart): void {
  const height = chart.bars.length * (BAR + GAP) + 8;
  paper.heading(3, chart.title);
  paper.need(height);
  const top = paper.doc.y;
  paper.tagged('Figure', () => bars(paper, chart, top), { alt: wordsOf(chart) });
  paper.doc.y = top + height;
  paper.doc.x = LEFT;
}

const wordsOf = ({ title, bars: list, unit }: Chart): string =>
  `Balkendiagramm „${title}“: ${list.map(({ label, now }) => `${label} ${said(now, unit)}`).join('; ')}.`;

function bars(paper: Paper, chart: Chart, top: number): void {
  const { doc } = paper;
  const room = paper.width - LABEL - NUMBER;
  const most = Math.max(1, ...chart.bars.map(({ now }) => now));
  for (const [at, { label, now }] of chart.bars.entries()) {
    const y = top + at * (BAR + GAP);
    const length = Math.max(now > 0 ? 1.5 : 0, (room * Math.max(0, now)) / most);
    paper
      .use('text', 9.5, SOFT)
      .text(label, LEFT, y + 2, { width: LABEL - 8, height: BAR, ellipsis: true, lineBreak: false });
    doc
      .rect(LEFT + LABEL, y, room, BAR)
      .fillColor('#f3f1ea')
      .fill();
    doc
      .rect(LEFT + LABEL, y, length, BAR)
      .fillColor(RIVER)
      .fill();
    paper
      .use('bold', 9.5, INK)
      .text(said(now, chart.unit), LEFT + LABEL + room + 8, y + 2, { width: NUMBER, lineBreak: false });
  }
  doc
    .moveTo(LEFT + LABEL, top - 3)
    .lineTo(LEFT + LABEL, top + chart.bars.length * (BAR + GAP))
    .lineWidth(1)
    .strokeColor(RIVER_SOFT)
    .stroke();
}

import { BOTTOM, INK, LEFT, LINE, RIVER, SOFT, type Paper } from './paper.js';

export interface PaperColumn {
  label: string;
  /** Part of the width. */
  part: number;
  end: boolean;
}

const PAD = 5;
const SIZE = 9.5;
/** Up to this height a table is not torn. */
const KEEP = 220;

type Row = ReturnType<Paper['open']>;

interface Cell {
  x: number;
  y: number;
  width: number;
  head: boolean;
  end: boolean;
  first: boolean;
}

/** A table with a heading row that is repeated on every page and read once. The first cell of a row names it. */
export class DrawTable {
  constructor(
    private readonly paper: Paper,
    private readonly columns: readonly PaperColumn[],
    private readonly size = SIZE,
  ) {}

  draw(rows: readonly (readonly string[])[]): void {
    const table = this.paper.open('Table');
    const heads = this.columns.map(({ label }) => label);
    const height = this.heightOf(heads, true) + rows.reduce((sum, row) => sum + this.heightOf(row, false), 0);
    // A short table stays in one piece; of a long one at least the beginning.
    this.paper.need(Math.min(height, KEEP));
    this.row(this.paper.open('TR', table), heads, true);
    for (const cells of rows) {
      if (this.isFull(this.heightOf(cells, false))) {
        this.paper.doc.addPage();
        this.repeatedHead(heads);
      }
      this.row(this.paper.open('TR', table), cells, false);
    }
    table.end();
    this.paper.doc.y += 10;
  }

  private isFull(height: number): boolean {
    const { doc } = this.paper;
    return doc.y + height > doc.page.height - BOTTOM;
  }

  private row(row: Row, cells: readonly string[], head: boolean): void {
    const end = this.cells(
      cells,
      (at, draw) => this.paper.tagged(head || at === 0 ? 'TH' : 'TD', draw, { parent: row }),
      head,
    );
    this.paper.decoration(() => this.line(end, head));
    row.end();
  }

  /** The heading once more on the next page, which is not read again. */
  private repeatedHead(heads: readonly string[]): void {
    this.paper.decoration(() =>
      this.line(
        this.cells(heads, (_, draw) => draw(), true),
        true,
      ),
    );
  }

  /** Draws the cells of a row, each through `draw`; answers where the row ends. */
  private cells(cells: readonly string[], draw: (at: number, cell: () => void) => unknown, head: boolean): number {
    const { doc } = this.paper;
    const top = doc.y;
    const end = top + this.heightOf(cells, head);
    let x = LEFT;
    for (const [at, column] of this.columns.entries()) {
      const left = x;
      const width = column.part * this.paper.width;
      draw(at, () => this.text(cells[at] ?? '', { x: left, y: top, width, head, end: column.end, first: at === 0 }));
      x += width;
    }
    doc.y = end;
    doc.x = LEFT;
    return end;
  }

  private line(y: number, head: boolean): void {
    const { doc, width } = this.paper;
    doc.moveTo(LEFT, y).lineTo(LEFT + width, y);
    doc
      .lineWidth(head ? 1 : 0.5)
      .strokeColor(head ? RIVER : LINE)
      .stroke();
  }

  private text(text: string, { x, y, width, head, end, first }: Cell): void {
    this.paper.use(head ? 'bold' : 'text', this.size, head || !first ? INK : SOFT);
    this.paper.doc.text(text, x + (first ? 0 : PAD), y + PAD, {
      width: width - PAD,
      align: end ? 'right' : 'left',
      lineGap: 1,
    });
  }

  private heightOf(cells: readonly string[], head: boolean): number {
    this.paper.use(head ? 'bold' : 'text', this.size);
    const heights = this.columns.map(({ part }, at) =>
      this.paper.doc.heightOfString(cells[at] || ' ', { width: part * this.paper.width - PAD, lineGap: 1 }),
    );
    return Math.max(...heights) + 2 * PAD;
  }
}

import { cellText } from './cell.js';
import type { ImportSettings } from './import-settings.js';
import { readGtin } from './read-words.js';
import type { RawRow } from './read-row.js';

export interface Grouped {
  number: number;
  unit: number;
  twin: number | null;
}

/**
 * Finds the rows that belong to one offer, and those that name an article which an earlier row names. Takes the rows
 * heap by heap, in their order.
 */
export class GroupRows {
  private readonly units = new Map<string, number>();
  private readonly articles = new Map<string, number>();

  constructor(private readonly settings: ImportSettings) {}

  group(rows: readonly Pick<RawRow, 'number' | 'cells'>[]): Grouped[] {
    return rows.map(({ number, cells }) => {
      const at = (field: string) => {
        const column = this.settings.columns.findIndex((meaning) => meaning === field);
        return column < 0 ? '' : cellText(cells[column]);
      };
      const unit = this.first(this.units, unitOf(at), number);
      const twin = this.first(this.articles, articleOf(at), number);
      return { number, unit, twin: twin === number ? null : twin };
    });
  }

  private first(known: Map<string, number>, key: string | null, number: number): number {
    if (key === null) return number;
    const first = known.get(key);
    if (first === undefined) known.set(key, number);
    return first ?? number;
  }
}

type At = (field: string) => string;

/** Rows of one offer have its key, or its name with different variants. */
function unitOf(at: At): string | null {
  if (at('offer')) return `offer ${at('offer').toLowerCase()}`;
  return at('variant') && at('name') ? `name ${at('name').toLowerCase()}` : null;
}

function articleOf(at: At): string | null {
  if (at('sku')) return `sku ${at('sku')}`;
  const gtin = at('gtin') && readGtin(at('gtin'));
  const variant = at('variant').toLowerCase();
  if (gtin) return `gtin ${gtin} ${variant}`;
  const name = (at('offer') || at('name')).toLowerCase();
  return name ? `name ${name} / ${variant}` : null;
}

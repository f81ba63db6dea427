import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { Database } from '#platform/database/database';
import type { ExportQuery } from '../import/import-input.js';
import { IMPORT_FIELDS, type FieldKey } from '../import/import-fields.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantRow } from '../offer/write-offer.js';
import { EXPORT_CELLS, type Exported, type ExportedCell } from './export-cells.js';

const AT_ONCE = 400;
const STOCK = new Set<FieldKey>(['offer', 'sku', 'gtin', 'name', 'variant', 'price', 'onHand']);
const MOST_ATTRIBUTES = 40;

interface Found {
  offer: OfferEntity;
  variants: VariantRow[];
  category: string;
}

/** Writes offers as a file that an import understands: one row per variant, read from the database heap by heap. */
@Injectable()
export class ExportOffers {
  constructor(@Inject(Database) private readonly database: Database) {}

  async write(merchantIds: string[], { format, part, shop }: ExportQuery): Promise<Readable> {
    const fields = IMPORT_FIELDS.filter(({ key }) => EXPORT_CELLS[key] && (part !== 'stock' || STOCK.has(key)));
    const attributes = part === 'all' ? await this.attributes(merchantIds, shop) : [];
    const headings = [...fields.map(({ heading }) => heading), ...attributes];
    const rows =
      part === 'empty'
        ? []
        : this.rows(
            merchantIds,
            shop,
            fields.map(({ key }) => key),
            attributes,
          );
    return Readable.fromWeb((format === 'csv' ? csv(headings, rows) : xlsx(headings, rows)) as never);
  }

  private async *rows(
    merchantIds: string[],
    shop: string | undefined,
    keys: FieldKey[],
    attributes: string[],
  ): AsyncGenerator<ExportedCell[]> {
    let after: string | null = null;
    for (;;) {
      const found: Found[] = await this.next(merchantIds, shop, after);
      for (const { offer, variants, category } of found) {
        for (const variant of variants) yield cellsOf({ offer, variant, category }, keys, attributes);
      }
      if (found.length < AT_ONCE) return;
      after = found.at(-1)!.offer.id;
    }
  }

  private next(merchantIds: string[], shop: string | undefined, after: string | null): Promise<Found[]> {
    return this.database.read<Found>(
      'export-offers',
      `select to_jsonb(o) as offer, concat_ws(' > ', r.name_de, c.name_de) as category,
              (select coalesce(jsonb_agg(to_jsonb(v) order by v.position, v.id), '[]')
                 from catalog.variants v where v.offer_id = o.id and v.active) as variants
         from catalog.offers o
         left join catalog.categories c on c.slug = o.category
         left join catalog.categories r on r.slug = c.parent
        where o.merchant_id = any($1) and ($2::uuid is null or o.shop_id = $2) and ($3::uuid is null or o.id > $3)
        order by o.id limit ${AT_ONCE}`,
      [merchantIds, shop ?? null, after],
    );
  }

  /** What offers say about themselves under names of their own, those that most of them say first. */
  private async attributes(merchantIds: string[], shop: string | undefined): Promise<string[]> {
    const rows = await this.database.rows<{ name: string }>(
      `select a.value ->> 'name' as name from catalog.offers o cross join jsonb_array_elements(o.attributes) a
        where o.merchant_id = any($1) and ($2::uuid is null or o.shop_id = $2)
        group by 1 order by count(*) desc, 1 limit ${MOST_ATTRIBUTES}`,
      [merchantIds, shop ?? null],
    );
    return rows.map(({ name }) => name);
  }
}

function cellsOf(row: Exported, keys: readonly FieldKey[], attributes: readonly string[]): ExportedCell[] {
  const said = new Map(row.offer.attributes.map(({ name, value }) => [name, value]));
  return [...keys.map((key) => EXPORT_CELLS[key]!(row)), ...attributes.map((name) => said.get(name) ?? null)];
}

type Rows = AsyncIterable<ExportedCell[]> | ExportedCell[][];

/** As a German Excel opens it: with a byte order mark, semicolons and decimal commas; formulas are only text. */
const csv = (headings: string[], rows: Rows) =>
  writeCsvStream(german(rows), { headers: headings, delimiter: ';', bom: true, escapeFormulae: true });

async function* german(rows: Rows): AsyncGenerator<(string | null)[]> {
  for await (const row of rows) {
    yield row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell));
  }
}

const xlsx = (headings: string[], rows: Rows) =>
  writeXlsxStream(rows, {
    name: 'Angebote',
    columns: headings.map((header) => ({ header, width: Math.max(14, header.length + 2) })),
    freezePane: { rows: 1 },
  });

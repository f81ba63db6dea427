import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor, type Paging } from '#platform/http/paging';
import type { CategoryEntity } from '../category/category.entity.js';
import { Categories } from './categories.js';
import type { ImportRowEntity, Outcome } from './import-row.entity.js';
import { importNotFound } from './import.errors.js';
import {
  importSummary,
  importView,
  type ImportPage,
  type ImportRow,
  type ImportRowPage,
  type ImportRowView,
  type ImportView,
  type UnknownCategory,
} from './import-view.js';

const SAMPLE = 5;
const MOST_UNKNOWN = 60;

/** What there is to do: all rows, the refused ones of another try, or the offers that are taken back. */
const COLUMNS = `i.*, case
  when i.status = 'taking_back' then (select count(*)::int from catalog.import_rows r where r.import_id = i.id and r.before is not null)
  when i.only_refused and i.status = 'applying' then i.done + (select count(*)::int from catalog.import_rows r
    where r.import_id = i.id and r.outcome = 'refused' and r.unit > i.done_to)
  else i.rows end as to_do`;

/** What merchants see of their files. */
@Injectable()
export class ImportQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first; what was given up is left out. */
  async list(merchantIds: string[], { cursor, limit }: Paging): Promise<ImportPage> {
    const after = readCursor(cursor, 2);
    const rows = await this.database.read<ImportRow & { sort_key: string }>(
      'imports',
      `select ${COLUMNS}, i.created_at::text as sort_key from catalog.imports i
        where i.merchant_id = any($1) and i.status <> 'discarded'
          and ($3::timestamptz is null or (i.created_at, i.id) < ($3::timestamptz, $4::uuid))
        order by i.created_at desc, i.id desc limit $2`,
      [merchantIds, limit + 1, after?.[0] ?? null, after?.[1] ?? null],
    );
    return page(rows, limit, importSummary, (row) => cursorOf([row.sort_key, row.id]));
  }

  async row(merchantIds: string[], id: string): Promise<ImportRow> {
    const [row] = await this.database.read<ImportRow>(
      'import',
      `select ${COLUMNS} from catalog.imports i where i.id = $1 and i.merchant_id = any($2) and i.status <> 'discarded'`,
      [id, merchantIds],
    );
    if (!row) throw importNotFound();
    return row;
  }

  async one(merchantIds: string[], id: string): Promise<ImportView> {
    const row = await this.row(merchantIds, id);
    const [outcomes, takenBack, sample, unknownCategories] = await Promise.all([
      this.count<Outcome>(id, 'outcome'),
      this.count<'done' | 'changed_since'>(id, 'taken_back'),
      this.page(id, null, 0, SAMPLE),
      this.unknownCategories(row),
    ]);
    return importView(row, { outcomes, takenBack, sample: sample.map(rowView), unknownCategories });
  }

  async rows(
    merchantIds: string[],
    id: string,
    { outcome, cursor, limit }: { outcome?: Outcome } & Paging,
  ): Promise<ImportRowPage> {
    await this.row(merchantIds, id);
    const after = Number(readCursor(cursor, 1)?.[0] ?? 0);
    const rows = await this.page(id, outcome ?? null, after, limit + 1);
    return page(rows, limit, rowView, (row) => cursorOf([String(row.number)]));
  }

  private page(id: string, outcome: Outcome | null, after: number, limit: number): Promise<ImportRowEntity[]> {
    return this.database.read<ImportRowEntity>(
      'import-rows',
      `select number, cells, outcome, messages, offer_id, taken_back from catalog.import_rows
        where import_id = $1 and number > $3 and ($2::text is null or outcome = $2) order by number limit $4`,
      [id, outcome, after, limit],
    );
  }

  private async count<K extends string>(
    id: string,
    column: 'outcome' | 'taken_back',
  ): Promise<Partial<Record<K, number>>> {
    const rows = await this.database.read<{ word: K; rows: number }>(
      `import-${column}`,
      `select ${column} as word, count(*)::int as rows from catalog.import_rows
        where import_id = $1 and ${column} is not null group by ${column}`,
      [id],
    );
    return Object.fromEntries(rows.map(({ word, rows: count }) => [word, count])) as Partial<Record<K, number>>;
  }

  private async unknownCategories({ id, settings, status }: ImportRow): Promise<UnknownCategory[]> {
    const column = settings.columns.indexOf('category');
    if (column < 0 || status !== 'checked') return [];
    const words = await this.database.rows<{ word: string; rows: number }>(
      `select trim(cells ->> $2::int) as word, count(*)::int as rows from catalog.import_rows
        where import_id = $1 and coalesce(trim(cells ->> $2::int), '') <> '' group by 1 order by 2 desc limit 1000`,
      [id, column],
    );
    const all = await this.database.rows<CategoryEntity>(`select * from catalog.categories`);
    const categories = new Categories(all, settings.categories);
    return words
      .filter(({ word }) => !categories.find(word))
      .slice(0, MOST_UNKNOWN)
      .map(({ word, rows }) => ({ word, rows, alike: categories.alike(word)?.slug ?? null }));
  }
}

const rowView = (row: ImportRowEntity): ImportRowView => ({
  number: row.number,
  cells: row.cells,
  outcome: row.outcome,
  messages: row.messages,
  offerId: row.offer_id,
  takenBack: row.taken_back,
});

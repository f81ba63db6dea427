import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import type { ChecklistItem } from '../checklist/checklist-item.js';
import type { ApplicationEntity } from '../application/application.entity.js';
import type { DocumentEntity } from '../document/document.entity.js';
import type { Finding } from '../finding/finding.js';
import { FindingQueries } from '../finding/finding.queries.js';
import { applicationNotFound } from '../merchants.errors.js';
import { changesBetween, type Change, type HandedIn } from './changes.js';
import { PayoutFindings } from './payout-findings.js';
import type { ReviewEntity } from './review.entity.js';
import { linesOf, type Judged, type ReviewLine } from './review-lines.js';

type Row = Pick<ApplicationEntity, 'id' | 'status' | 'merchant_id' | 'submitted_at' | 'legal' | 'shop'>;
type CaseDocument = Pick<DocumentEntity, 'id' | 'kind'>;

export interface Case {
  row: Row;
  review: ReviewEntity | null;
  checklist: { version: number; items: ChecklistItem[] };
  findings: Finding[];
  changes: Change[];
  lines: ReviewLine[];
}

type Read = <T>(sql: string, values: unknown[]) => Promise<T[]>;

/** Under a list that was decided by, the list in force otherwise. */
const DECIDED = new Set(['approved', 'rejected', 'awaiting_second', 'changes_requested']);

/** Everything that an application is decided by: its lines, what was found, and what has changed. */
@Injectable()
export class CaseQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
    @Inject(FindingQueries) private readonly finding: FindingQueries,
    @Inject(PayoutFindings) private readonly payouts: PayoutFindings,
  ) {}

  /** Asks other services, so never inside a transaction. */
  async of(id: string): Promise<Case> {
    const row = await this.row(id);
    const [found, payout] = await Promise.all([this.finding.of(id), this.payouts.of(row.merchant_id)]);
    return this.read((sql, values) => this.database.rows(sql, values), row, [...found, ...payout]);
  }

  /** The same as it is within a transaction, with what was found before it began. */
  within(tx: Tx, row: Row, findings: Finding[]): Promise<Case> {
    return this.read((sql, values) => rowsOf(tx, sql, values), row, findings);
  }

  private async row(id: string): Promise<Row> {
    const [row] = await this.database.rows<Row>(
      `select id, status, merchant_id, submitted_at, legal, shop from merchants.applications
        where id = $1 and submitted_at is not null`,
      [id],
    );
    if (!row) throw applicationNotFound();
    return row;
  }

  private async read(read: Read, row: Row, findings: Finding[]): Promise<Case> {
    const review = (await read<ReviewEntity>(`select * from merchants.reviews where application_id = $1`, [row.id]))[0];
    const checklist = await this.checklist(read, row, review);
    const documents = await read<CaseDocument>(`select id, kind from merchants.documents where application_id = $1`, [
      row.id,
    ]);
    const judged = await read<Judged>(
      `select key, version, state, reason, document_id, valid_until::text as valid_until, checklist_version, at,
              by_id, by_name from merchants.review_lines where application_id = $1`,
      [row.id],
    );
    const changes = await changesSince(read, row.id);
    const { legal, shop, submitted_at: submittedAt } = row;
    const changed = new Set(changes.map(({ path }) => path));
    const lines = linesOf({ items: checklist.items, legal, shop, documents, findings, judged, submittedAt, changed });
    return { row, review: review ?? null, checklist, findings, changes, lines };
  }

  private async checklist(read: Read, row: Row, review: ReviewEntity | undefined): Promise<Case['checklist']> {
    const version = DECIDED.has(row.status) ? (review?.checklist_version ?? null) : null;
    const [list] = await read<Case['checklist']>(
      `select version, items from merchants.checklists
        where $1::int is null or version = $1 order by version desc limit 1`,
      [version],
    );
    return list ?? this.checklists.list();
  }
}

/** What differs between what was handed in last and the time before. */
async function changesSince(read: Read, id: string): Promise<Change[]> {
  const [now, before] = await read<HandedIn>(
    `select legal, shop, documents from merchants.submissions where application_id = $1 order by number desc limit 2`,
    [id],
  );
  return now && before ? changesBetween(before, now) : [];
}

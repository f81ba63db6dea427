import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor, type Paging } from '#platform/http/paging';

export class RenewalView {
  @ApiProperty({ format: 'uuid', description: 'of the new document' }) documentId!: string;
  @ApiProperty({ format: 'uuid', description: 'of the document that it takes the place of' }) replaces!: string;
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() merchantName!: string;
  @ApiProperty() shopName!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'until when the old one holds' })
  oldValidUntil!: string | null;
  @ApiProperty({ format: 'date-time' }) sentAt!: string;
}

export class RenewalsView {
  @ApiProperty({ type: [RenewalView] }) items!: RenewalView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

type Row = Omit<RenewalView, 'sentAt'> & { sent_at: Date; sort: string };

/** Renewed documents that wait for somebody of the city, oldest first. */
@Injectable()
export class RenewalQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async waiting(ask: Paging): Promise<RenewalsView> {
    const after = readCursor(ask.cursor, 2);
    const rows = await this.database.rows<Row>(
      `select r.document_id as "documentId", r.replaces, d.application_id as "applicationId", d.kind, d.name,
              r.merchant_id as "merchantId", m.name as "merchantName", coalesce(a.shop ->> 'name', '') as "shopName",
              old.valid_until::text as "oldValidUntil", r.sent_at, r.sent_at::text as sort
         from merchants.renewals r
         join merchants.documents d on d.id = r.document_id
         join merchants.documents old on old.id = r.replaces
         join merchants.applications a on a.id = d.application_id
         join merchants.merchants m on m.id = r.merchant_id
        where r.status = 'waiting' and ($1::timestamptz is null or (r.sent_at, r.document_id) > ($1::timestamptz, $2::uuid))
        order by r.sent_at, r.document_id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, ask.limit + 1],
    );
    return page(rows, ask.limit, view, (row) => cursorOf([row.sort, row.documentId]));
  }
}

const view = ({ sent_at: at, sort: _sort, ...row }: Row): RenewalView => ({ ...row, sentAt: at.toISOString() });

import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database } from '#platform/database/database';
import { Allow, CurrentActor } from '#platform/http/actor';
import { cursorOf, Paging, readCursor } from '#platform/http/paging';
import { csvLines, jsonLines } from './audit-lines.js';
import { AuditQueries, CHAINS, type Chain } from './audit.queries.js';
import { AuditReportsView, AuditView } from './audit.view.js';

const FORMATS = ['csv', 'jsonl'] as const;

class AuditFilter extends Paging {
  @ApiPropertyOptional({ enum: CHAINS, default: 'merchants' }) @IsOptional() @IsIn(CHAINS) chain: Chain = 'merchants';
  /** Anywhere in the entry. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) q?: string;
  /** Who did it, by name. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) by?: string;
  /** About whom, by name or id. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) about?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) what?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsISO8601({ strict: true }) from?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsISO8601({ strict: true }) to?: string;
}

class AuditExport extends AuditFilter {
  @ApiProperty({ enum: FORMATS, required: false, default: 'csv' })
  @IsOptional()
  @IsIn(FORMATS)
  format: (typeof FORMATS)[number] = 'csv';
}

/** Who did what and when. Nobody can change it; whoever takes a copy of it is in it. */
@ApiTags('city: audit')
@Controller('api/city/audit')
@Allow('administrator', 'lead_reviewer')
export class AuditController {
  constructor(
    @Inject(AuditQueries) private readonly audit: AuditQueries,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @ApiOkResponse({ type: AuditView })
  async list(@Query() { chain, cursor, limit, ...ask }: AuditFilter): Promise<AuditView> {
    const before = readCursor(cursor, 1)?.[0];
    const { items, more } = await this.audit.search(chain, {
      ...ask,
      limit,
      before: before === undefined ? undefined : Number(before),
    });
    return { items, next: more ? cursorOf([items.at(-1)!.number]) : null };
  }

  /** Walks the chains and says whether they hold, and where they end. */
  @Get('verification')
  @ApiOkResponse({ type: AuditReportsView })
  async verify(): Promise<AuditReportsView> {
    return { items: await this.audit.reports() };
  }

  @Get('export')
  @ApiOkResponse({ description: 'everything that fits, as CSV or one JSON object on each line' })
  async export(
    @CurrentActor() actor: Actor,
    @Query() { chain, format, cursor: _cursor, limit: _limit, ...ask }: AuditExport,
  ): Promise<StreamableFile> {
    await this.database.transaction((tx) =>
      record(tx, 'merchants', {
        what: 'audit_exported',
        subject: { kind: 'audit', id: null, name: chain },
        by: actor,
        note:
          Object.entries(ask)
            .map(([name, value]) => `${name}: ${value}`)
            .join(', ') || null,
      }),
    );
    const items = this.audit.all(chain, ask);
    const csv = format === 'csv';
    return new StreamableFile(Readable.from(csv ? csvLines(items) : jsonLines(items), { objectMode: false }), {
      type: csv ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      disposition: `attachment; filename="audit-${chain}.${format}"`,
    });
  }
}

import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Config } from '#platform/config/config';
import { Allow } from '#platform/http/actor';
import { quartersUpTo, today } from '../report/days.js';
import type { ReportContent } from './report-content.js';
import { CouncilReport } from './council-report.js';

const QUARTERS = 8;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

class QuartersView {
  @ApiProperty({ type: [String], description: 'Newest first, such as 2026-Q3; the first one still runs' })
  quarters!: string[];
}

@ApiTags('city: report')
@Controller('api/city/report')
@Allow('reviewer', 'lead_reviewer', 'administrator', 'operator')
export class CouncilReportController {
  constructor(
    @Inject(CouncilReport) private readonly report: CouncilReport,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The quarters that a report can be made of. */
  @Get()
  @ApiOkResponse({ type: QuartersView })
  quarters(): QuartersView {
    return { quarters: quartersUpTo(today(), QUARTERS) };
  }

  /** What the report says, in German as the council reads it. */
  @Get(':quarter')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'Summary, chapters with figures, charts and tables, definitions' })
  content(@Param('quarter') quarter: string): Promise<ReportContent> {
    return this.report.content(quarter);
  }

  @Get(':quarter/pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'The report as a tagged PDF' })
  async pdf(@Param('quarter') quarter: string): Promise<StreamableFile> {
    return this.file(await this.report.pdf(quarter), quarter, 'application/pdf', 'pdf');
  }

  @Get(':quarter/xlsx')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'The report as a workbook with charts' })
  async workbook(@Param('quarter') quarter: string): Promise<StreamableFile> {
    return this.file(await this.report.workbook(quarter), quarter, XLSX, 'xlsx');
  }

  private file(bytes: Buffer, quarter: string, type: string, ending: string): StreamableFile {
    const name = `lieblingsladen-${this.config.CITY_SLUG}-${quarter}.${ending}`;
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: `attachment; filename="${name}"` });
  }
}

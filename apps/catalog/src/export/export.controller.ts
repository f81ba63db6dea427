import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, Scope } from '#platform/http/actor';
import { ExportQuery } from '../import/import-input.js';
import { ExportOffers } from './export-offers.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const NAMES = { all: 'angebote', stock: 'preise-und-bestand', empty: 'vorlage' };

@ApiTags('merchant: import and export')
@Controller('api/merchant/exports')
@Allow('owner', 'staff')
export class ExportController {
  constructor(@Inject(ExportOffers) private readonly exportOffers: ExportOffers) {}

  /** The merchant's own offers as a file, one row per variant. Brought back unchanged, it changes nothing. */
  @Get('offers')
  @ApiProduces(TYPES.csv, TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async offers(@Scope() merchantIds: string[], @Query() query: ExportQuery): Promise<StreamableFile> {
    const stream = await this.exportOffers.write(merchantIds, query);
    return new StreamableFile(stream, {
      type: TYPES[query.format],
      disposition: `attachment; filename="${NAMES[query.part]}.${query.format}"`,
    });
  }
}

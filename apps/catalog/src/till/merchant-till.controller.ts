import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Scope } from '#platform/http/actor';
import { TillSyncs } from './till-view.js';
import { TillQueries } from './till.queries.js';

/** When tills last told their stock. */
@ApiTags('merchant: till')
@Allow('owner', 'staff')
@Controller('api/merchant/till-syncs')
export class MerchantTillController {
  constructor(@Inject(TillQueries) private readonly tills: TillQueries) {}

  @Get()
  @ApiOkResponse({ type: TillSyncs })
  async list(@Scope() merchantIds: string[]): Promise<TillSyncs> {
    return { items: await this.tills.syncs(merchantIds) };
  }
}

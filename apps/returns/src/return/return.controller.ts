import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { RequestReturn } from './request-return.js';
import { ReturnRequest } from './return.dto.js';
import { ReturnQueries } from './return.queries.js';
import { RequestedReturn, requestedReturn } from './return.view.js';

@ApiTags('store')
@Controller('api/store/returns')
export class ReturnController {
  constructor(
    @Inject(RequestReturn) private readonly requests: RequestReturn,
    @Inject(ReturnQueries) private readonly queries: ReturnQueries,
  ) {}

  /** Asks to send pieces of an order back. The token of the checkout is what allows it. */
  @Post()
  @ApiCreatedResponse({ type: RequestedReturn })
  async request(@Body() body: ReturnRequest): Promise<RequestedReturn> {
    const id = await this.requests.execute({ ...body, reason: body.reason?.trim() || null });
    return requestedReturn((await this.queries.row(id))!);
  }
}

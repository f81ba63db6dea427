import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Scope } from '#platform/http/actor';
import { AsksQueries } from './asks.queries.js';
import { CategoryAsksList } from './asks-view.js';
import { ChangeRegistrations } from './change-registrations.js';
import { RegistrationsInput } from './registrations.input.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('merchant: duties')
@Controller('api/merchant')
export class DutyController {
  constructor(
    @Inject(AsksQueries) private readonly asks: AsksQueries,
    @Inject(ChangeRegistrations) private readonly registrations: ChangeRegistrations,
  ) {}

  /** What every category asks of the offers in it, with the laws that say so. */
  @Get('categories')
  @Allow('owner', 'staff')
  @ApiOkResponse({ type: CategoryAsksList })
  categories(): Promise<CategoryAsksList> {
    return this.asks.all();
  }

  /** What the trader behind a shop has registered with the authorities. */
  @Get('shops/:id/registrations')
  @Allow('owner', 'staff')
  @ApiOkResponse({ type: RegistrationsInput })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  read(@Id() id: string, @Scope() merchantIds: string[]): Promise<RegistrationsInput> {
    return this.registrations.read(merchantIds, id);
  }

  /** Says what the trader behind a shop has registered, for all their shops. */
  @Put('shops/:id/registrations')
  @Allow('owner')
  @ApiOkResponse({ type: RegistrationsInput })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  change(
    @Id() id: string,
    @Body() said: RegistrationsInput,
    @Scope() merchantIds: string[],
  ): Promise<RegistrationsInput> {
    return this.registrations.change(merchantIds, id, said);
  }
}

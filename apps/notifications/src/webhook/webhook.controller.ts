import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Scope } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { webhookNotFound } from '../notifications.errors.js';
import { KeepWebhook } from './keep-webhook.js';
import { ResendWebhook } from './resend-webhook.js';
import { WebhookQueries } from './webhook.queries.js';
import {
  DeliveryPage,
  MadeWebhook,
  WebhookBodyInput,
  WebhookChange,
  WebhooksView,
  WebhookView,
} from './webhook.view.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

/** Where a merchant's own systems are told of orders and stock: the owners' business. */
@ApiTags('merchant: till')
@Allow('owner')
@Controller('api/merchant/webhooks')
export class WebhookController {
  constructor(
    @Inject(WebhookQueries) private readonly webhooks: WebhookQueries,
    @Inject(KeepWebhook) private readonly keep: KeepWebhook,
    @Inject(ResendWebhook) private readonly again: ResendWebhook,
  ) {}

  @Get()
  @ApiOkResponse({ type: WebhooksView })
  async list(@Scope() merchantIds: string[]): Promise<WebhooksView> {
    return { items: await this.webhooks.list(merchantIds) };
  }

  /** Adds an address. The secret that its signatures are checked with is shown this once. */
  @Post()
  @Header('cache-control', 'private, no-store')
  @ApiCreatedResponse({ type: MadeWebhook })
  async add(@Scope() merchantIds: string[], @Body() input: WebhookBodyInput): Promise<MadeWebhook> {
    if (!merchantIds.includes(input.merchantId.toLowerCase())) throw webhookNotFound();
    const { id, secret } = await this.keep.add({ ...input, merchantId: input.merchantId.toLowerCase() });
    return { ...(await this.webhooks.one(merchantIds, id)), secret };
  }

  @Patch(':id')
  @ApiOkResponse({ type: WebhookView })
  async change(@Scope() merchantIds: string[], @Id() id: string, @Body() change: WebhookChange): Promise<WebhookView> {
    await this.keep.change(merchantIds, id, change);
    return this.webhooks.one(merchantIds, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Scope() merchantIds: string[], @Id() id: string): Promise<void> {
    return this.keep.remove(merchantIds, id);
  }

  /** A new secret; the old one is worth nothing from then on. */
  @Post(':id/secret')
  @Header('cache-control', 'private, no-store')
  @ApiCreatedResponse({ type: MadeWebhook })
  async renewSecret(@Scope() merchantIds: string[], @Id() id: string): Promise<MadeWebhook> {
    const { secret } = await this.keep.renewSecret(merchantIds, id);
    return { ...(await this.webhooks.one(merchantIds, id)), secret };
  }

  /** Sends a message that says nothing, to see whether it arrives. */
  @Post(':id/test')
  test(@Scope() merchantIds: string[], @Id() id: string): Promise<{ id: string }> {
    return this.again.test(merchantIds, id);
  }

  @Get(':id/deliveries')
  @ApiOkResponse({ type: DeliveryPage })
  deliveries(@Scope() merchantIds: string[], @Id() id: string, @Query() paging: Paging): Promise<DeliveryPage> {
    return this.webhooks.deliveries(merchantIds, id, paging);
  }

  /** Sends a message again, with the same id and the same words. */
  @Post(':id/deliveries/:delivery/resend')
  @HttpCode(204)
  @ApiNoContentResponse()
  resend(@Scope() merchantIds: string[], @Id() id: string, @Id('delivery') delivery: string): Promise<void> {
    return this.again.resend(merchantIds, id, delivery);
  }
}

import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { apiKeyUnknown } from '../accounts.errors.js';
import { ApiKeyBody, ApiKeysView, ApiKeyView, MadeApiKey } from './api-key.view.js';
import { KeepApiKey } from './keep-api-key.js';

/** Keys for tills and stock systems: the owners' business. */
@ApiTags('merchant: till')
@Allow('owner')
@Controller('api/merchant/api-keys')
export class ApiKeyController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KeepApiKey) private readonly keep: KeepApiKey,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApiKeysView })
  async list(@Scope() merchantIds: string[]): Promise<ApiKeysView> {
    return { items: await this.keys(merchantIds, null) };
  }

  /** Makes a key. It is shown this once. */
  @Post()
  @Header('cache-control', 'private, no-store')
  @ApiCreatedResponse({ type: MadeApiKey })
  async make(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() body: ApiKeyBody,
  ): Promise<MadeApiKey> {
    const merchantId = body.merchantId.toLowerCase();
    if (!merchantIds.includes(merchantId)) throw apiKeyUnknown();
    const { id, key } = await this.keep.make(actor, { ...body, merchantId });
    const [view] = await this.keys([merchantId], id);
    return { ...view!, key };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
  ): Promise<void> {
    return this.keep.revoke(actor, merchantIds, id);
  }

  private keys(merchantIds: string[], id: string | null): Promise<ApiKeyView[]> {
    return this.database.rows(
      `select id, merchant_id as "merchantId", name, beginning, scopes, created_by_name as "createdBy",
              created_at as "createdAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
         from accounts.api_keys
        where merchant_id = any($1) and ($2::uuid is null or id = $2)
        order by revoked_at is not null, created_at desc, id limit 100`,
      [merchantIds, id],
    );
  }
}

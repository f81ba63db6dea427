import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { shopNotFound } from '../catalog.errors.js';
import { MERCHANT_SHOP_COLUMNS, type MerchantShopView } from './merchant-shop.queries.js';

/** Changes how a shop works. */
@Injectable()
export class ChangeShop {
  constructor(@Inject(Database) private readonly database: Database) {}

  async change(merchantIds: string[], id: string, settings: { autoAccept: boolean }): Promise<MerchantShopView> {
    const [shop] = await this.database.rows<MerchantShopView>(
      `update catalog.shops set auto_accept = $3, touched_at = now() where id = $1 and merchant_id = any($2)
       returning ${MERCHANT_SHOP_COLUMNS}`,
      [id, merchantIds, settings.autoAccept],
    );
    if (!shop) throw shopNotFound();
    return shop;
  }
}

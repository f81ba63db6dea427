import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Database } from '#platform/database/database';
import { shopNotFound } from '../catalog.errors.js';
import { dayOf } from './day.js';
import { Opening } from './opening.js';
import { SHOP_COLUMNS, SHOP_TABLES, ShopDetail, shopDetail, type ShopRow } from './shop-view.js';

export class MerchantShopView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Whether orders are accepted without asking' }) autoAccept!: boolean;
  @ApiProperty({ description: 'Shows no VAT (§ 19 UStG)' }) smallBusiness!: boolean;
}

export class MerchantShopList {
  @ApiProperty({ type: [MerchantShopView] }) items!: MerchantShopView[];
}

/** The page of a shop as its merchant edits it: what visitors see, and which version it is. */
export class MerchantShopPage extends ShopDetail {
  @ApiProperty({ description: 'Named again when the page is changed' }) version!: number;
  @ApiProperty({ description: 'Whether visitors can see it' }) shown!: boolean;
}

export const MERCHANT_SHOP_COLUMNS = `id, slug, name, auto_accept as "autoAccept",
  coalesce((legal ->> 'smallBusiness')::boolean, false) as "smallBusiness"`;

/** What merchants see of their own shops. */
@Injectable()
export class MerchantShopQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async list(merchantIds: string[]): Promise<MerchantShopList> {
    const items = await this.database.read<MerchantShopView>(
      'merchant-shops',
      `select ${MERCHANT_SHOP_COLUMNS} from catalog.shops where merchant_id = any($1) order by name, id`,
      [merchantIds],
    );
    return { items };
  }

  async page(merchantIds: string[], id: string): Promise<MerchantShopPage> {
    const [row] = await this.database.read<ShopRow & { version: number; shown: boolean }>(
      'merchant-shop-page',
      `select ${SHOP_COLUMNS}, s.version, s.status = 'open' as shown from ${SHOP_TABLES}
        where s.id = $1 and s.merchant_id = any($2)`,
      [id, merchantIds],
    );
    if (!row) throw shopNotFound();
    return { ...shopDetail(row, this.opening, dayOf(new Date())), version: row.version, shown: row.shown };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Database } from '#platform/database/database';

export class MerchantShopView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Whether orders are accepted without asking' }) autoAccept!: boolean;
}

export class MerchantShopList {
  @ApiProperty({ type: [MerchantShopView] }) items!: MerchantShopView[];
}

export const MERCHANT_SHOP_COLUMNS = `id, slug, name, auto_accept as "autoAccept"`;

/** What merchants see of their own shops. */
@Injectable()
export class MerchantShopQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(merchantIds: string[]): Promise<MerchantShopList> {
    const items = await this.database.read<MerchantShopView>(
      'merchant-shops',
      `select ${MERCHANT_SHOP_COLUMNS} from catalog.shops where merchant_id = any($1) order by name, id`,
      [merchantIds],
    );
    return { items };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ImageView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { shopChanged, shopImageUnknown, shopNotFound } from '../catalog.errors.js';
import { dayOf } from './day.js';
import { MerchantShopQueries, type MerchantShopPage } from './merchant-shop.queries.js';
import { Opening } from './opening.js';
import { pageRow, type PageRow } from './page-row.js';
import type { ShopPageChange, ShopPageFields } from './shop-page.input.js';
import { shopPictures } from './shop-pictures.js';
import { SHOP_COLUMNS, SHOP_TABLES, shopDetail, type ShopDetail, type ShopRow } from './shop-view.js';
import type { ShopEntity } from './shop.entity.js';

type OwnRow = ShopRow & Pick<ShopEntity, 'merchant_id' | 'version'>;

/** Changes the public page of a shop that is still the version its merchant saw, or shows how it would look. */
@Injectable()
export class DescribeShop {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(MerchantShopQueries) private readonly shops: MerchantShopQueries,
  ) {}

  async change(merchantIds: string[], id: string, { version, ...page }: ShopPageChange): Promise<MerchantShopPage> {
    const written = await this.database.transaction(async (tx) => {
      const shop = await this.read(tx, merchantIds, id, 'for no key update of s');
      if (shop.version !== version) return false;
      await this.write(tx, id, await this.row(tx, shop, page));
      return true;
    });
    const current = await this.shops.page(merchantIds, id);
    if (!written) throw shopChanged(current);
    return current;
  }

  /** The page as visitors would see it, with everything checked and nothing kept. */
  async preview(merchantIds: string[], id: string, page: ShopPageFields): Promise<ShopDetail> {
    const row = await this.database.transaction(async (tx) => {
      const shop = await this.read(tx, merchantIds, id);
      return { ...shop, ...(await this.row(tx, shop, page)), touched_at: new Date() };
    });
    return shopDetail(row, this.opening, dayOf(new Date()));
  }

  private async read(tx: Tx, merchantIds: string[], id: string, lock = ''): Promise<OwnRow> {
    const [shop] = await rowsOf<OwnRow>(
      tx,
      `select ${SHOP_COLUMNS}, s.merchant_id, s.version from ${SHOP_TABLES}
        where s.id = $1 and s.merchant_id = any($2) ${lock}`,
      [id, merchantIds],
    );
    if (!shop) throw shopNotFound();
    return shop;
  }

  private async row(tx: Tx, shop: OwnRow, page: ShopPageFields): Promise<PageRow> {
    const [lat, lon] = this.config.CITY_CENTER.split(',').map(Number) as [number, number];
    return pageRow(shop, page, await this.images(tx, shop, page), { opening: this.opening, centre: { lat, lon } });
  }

  private async images(tx: Tx, shop: OwnRow, { images }: ShopPageFields): Promise<ImageView[] | null> {
    if (!images) return null;
    const shown = [...shop.images, ...(shop.image ? [shop.image] : [])];
    const found = await shopPictures(tx, shop.merchant_id, images, shown);
    return found.map((image, at) => {
      if (!image) throw shopImageUnknown(`images.${at}`);
      return image;
    });
  }

  private async write(tx: Tx, id: string, row: PageRow): Promise<void> {
    const columns = Object.keys(row);
    await tx.query(
      `update catalog.shops s
          set ${columns.map((column) => `${column} = given.${column}`).join(', ')},
              version = s.version + 1, touched_at = now()
         from jsonb_populate_record(null::catalog.shops, $2::jsonb) given where s.id = $1`,
      [id, JSON.stringify(row)],
    );
  }
}

import { rowsOf, type Tx } from '#platform/database/database';
import type { GateMerchant } from '../duty/gate-offer.js';
import type { CategoryEntity } from '../category/category.entity.js';
import type { OwnShop } from '../offer/offer-sources.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { shopNotFound } from '../catalog.errors.js';
import { Categories } from './categories.js';
import type { ImportEntity } from './import.entity.js';
import { isUpdate, type ImportSettings } from './import-settings.js';

export type ImportShop = OwnShop & Pick<ShopEntity, 'registrations'>;

/** What every row of an import is judged by. Read once per batch, so that a change in between counts. */
export interface ImportContext {
  shop: ImportShop;
  merchant: GateMerchant;
  categories: Categories;
  settings: ImportSettings;
  /** Rows that name nothing known are refused. */
  onlyKnown: boolean;
  currency: string;
}

export async function importContext(
  tx: Tx,
  { shop_id, settings }: Pick<ImportEntity, 'shop_id' | 'settings'>,
  currency: string,
): Promise<ImportContext> {
  const [shop] = await rowsOf<ImportShop>(
    tx,
    `select id, merchant_id, slug, name, district, status, registrations,
            coalesce((legal ->> 'smallBusiness')::boolean, false) as small_business
       from catalog.shops where id = $1 for share`,
    [shop_id],
  );
  if (!shop) throw shopNotFound();
  const rows = await rowsOf<CategoryEntity>(tx, `select * from catalog.categories order by position, slug`);
  return {
    shop,
    merchant: { smallBusiness: shop.small_business, registrations: shop.registrations ?? {} },
    categories: new Categories(rows, settings.categories),
    settings,
    onlyKnown: isUpdate(settings),
    currency,
  };
}

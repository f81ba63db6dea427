import type { ImageView } from '#contracts/ports';
import { rowsOf, type Tx } from '#platform/database/database';
import { categoryUnknown, imageUnknown, shopNotFound } from '../catalog.errors.js';
import { imageView } from '../media/image-view.js';
import type { ImageEntity } from '../media/image.entity.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import type { CategoryRules } from './offer-row.js';

export type OwnShop = Pick<ShopEntity, 'id' | 'merchant_id' | 'slug' | 'name' | 'district' | 'status'> & {
  small_business: boolean;
};

/** The shop an offer belongs to, if it is one of these merchants'. */
export async function ownShop(tx: Tx, merchantIds: string[], shopId: string): Promise<OwnShop> {
  const [shop] = await rowsOf<OwnShop>(
    tx,
    `select id, merchant_id, slug, name, district, status,
            coalesce((legal ->> 'smallBusiness')::boolean, false) as small_business from catalog.shops
      where id = $1 and merchant_id = any($2) for share`,
    [shopId, merchantIds],
  );
  if (!shop) throw shopNotFound();
  return shop;
}

export async function categoryRules(tx: Tx, slug: string): Promise<CategoryRules> {
  const [category] = await rowsOf<CategoryRules>(
    tx,
    `select slug, parent, withdrawal, minimum_age, badges, law, unit_price, attributes from catalog.categories where slug = $1`,
    [slug],
  );
  if (!category) throw categoryUnknown();
  return category;
}

/** The pictures with these ids, in that order: the merchant's own, those of products, or what the offer shows already. */
export async function picturesOf(
  tx: Tx,
  merchantId: string,
  ids: readonly string[],
  shown: readonly ImageView[] = [],
): Promise<ImageView[]> {
  const rows = await rowsOf<ImageEntity>(
    tx,
    `select id, alt, width, height from catalog.images i
      where id = any($1)
        and (merchant_id = $2 or exists (select from catalog.products p where p.image_id = i.id))`,
    [ids, merchantId],
  );
  const known = new Map([...shown, ...rows.map(imageView)].map((image) => [image.id, image]));
  return ids.map((id, at) => {
    const image = known.get(id.toLowerCase());
    if (!image) throw imageUnknown(`imageIds.${at}`);
    return image;
  });
}

/** The columns that an offer repeats of its shop. */
export const shopColumns = (shop: OwnShop) => ({
  shop_id: shop.id,
  merchant_id: shop.merchant_id,
  shop_slug: shop.slug,
  shop_name: shop.name,
  shop_open: shop.status === 'open',
  district: shop.district,
  small_business: shop.small_business,
});

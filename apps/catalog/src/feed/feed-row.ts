import { AVAILABILITY_COLUMNS, LISTED } from '../availability/availability-sql.js';
import type { AvailabilityRow } from '../availability/availability-view.js';
import type { AttributeValues } from '../category/attribute-schema.js';
import type { Duties } from '../duty/duties.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantEntity } from '../offer/variant.entity.js';
import type { ShopEntity } from '../shop/shop.entity.js';

type Variant = Pick<
  VariantEntity,
  | 'id'
  | 'name'
  | 'price'
  | 'deposit'
  | 'gtin'
  | 'sku'
  | 'content_amount'
  | 'content_unit'
  | 'unit_price'
  | 'reduced_from'
  | 'reduction_reason'
  | 'lowest_30_days'
>;
type Offer = Pick<
  OfferEntity,
  'id' | 'slug' | 'name' | 'description' | 'kind' | 'category' | 'lead_days' | 'images' | 'vat_rate' | 'minimum_age'
>;
type Shop = Pick<ShopEntity, 'id' | 'slug' | 'name' | 'merchant_id' | 'fulfilment' | 'opening_hours' | 'closures'>;

/** A variant that shoppers can see, with all that feeds tell of it. */
export interface FeedRow extends AvailabilityRow, Variant {
  /** Of this variant, capped as everywhere. */
  available: number;
  offer: Offer & { duties: Duties; attribute_values: AttributeValues; updated_at: string; variants: number };
  /** Names of its categories, the root first. */
  path: string[];
  shop: Shop;
}

/** The rows after the variant `$1`, `$2` of them, in the order of their ids: each batch begins where the last ended. */
export const FEED_ROWS = `
  select v.id, v.name, v.price, v.deposit, v.gtin, v.sku, v.content_amount, v.content_unit, v.unit_price,
         v.reduced_from, v.reduction_reason, v.lowest_30_days,
         least(100, greatest(0, v.on_hand - v.held)) as available, o.offer_type, ${AVAILABILITY_COLUMNS},
         jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'description', o.description, 'kind', o.kind,
           'category', o.category, 'lead_days', o.lead_days, 'images', o.images, 'vat_rate', o.vat_rate,
           'minimum_age', o.minimum_age, 'duties', o.duties, 'attribute_values', o.attribute_values,
           'updated_at', o.updated_at,
           'variants', (select count(*) from catalog.variants w where w.offer_id = o.id and w.active)) as offer,
         array_remove(array[r.name_de, coalesce(c.name_de, o.category)], null) as path,
         jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'merchant_id', s.merchant_id,
           'fulfilment', s.fulfilment, 'opening_hours', s.opening_hours, 'closures', s.closures) as shop
    from catalog.variants v
    join catalog.offers o on o.id = v.offer_id
    join catalog.shops s on s.id = o.shop_id
    left join catalog.categories c on c.slug = o.category
    left join catalog.categories r on r.slug = c.parent
   where v.id > $1 and v.active and o.status = 'published' and o.shop_open and ${LISTED}
   order by v.id limit $2`;

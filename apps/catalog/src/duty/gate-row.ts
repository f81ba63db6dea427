import type { CategoryEntity } from '../category/category.entity.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantEntity } from '../offer/variant.entity.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { missingOf, type GateMerchant, type GateOffer, type GateVariant, type Missing } from './missing-of.js';

type VariantRow = Pick<VariantEntity, 'price' | 'deposit' | 'gtin' | 'content_unit' | 'estimated_grams'> & {
  content_amount: string | number | null;
};

type OfferRow = Pick<
  OfferEntity,
  | 'offer_type'
  | 'name'
  | 'description'
  | 'minimum_age'
  | 'withdrawal'
  | 'vat_rate'
  | 'duration_minutes'
  | 'lead_days'
  | 'price_basis_grams'
  | 'attribute_values'
  | 'duties'
  | 'images'
>;

export interface Gate {
  /** Null when the category is gone. */
  category: Pick<CategoryEntity, 'slug' | 'law' | 'unit_price' | 'attributes'> | null;
  small_business: boolean;
  registrations: ShopEntity['registrations'];
}

export type GateRow = OfferRow & { variants: VariantRow[] | null; gate: Gate };

/** What stands around an offer at the gate, from `catalog.offers o`. */
export const GATE_FACTS = `(select jsonb_build_object(
    'category', (select jsonb_build_object('slug', c.slug, 'law', c.law, 'unit_price', c.unit_price, 'attributes', c.attributes)
                   from catalog.categories c where c.slug = o.category),
    'small_business', coalesce((s.legal ->> 'smallBusiness')::boolean, false),
    'registrations', s.registrations)
  from catalog.shops s where s.id = o.shop_id)`;

/** Columns of a GateRow, from `catalog.offers o`. */
export const GATE_COLUMNS = `o.offer_type, o.name, o.description, o.minimum_age, o.withdrawal, o.vat_rate, o.duration_minutes,
  o.lead_days, o.price_basis_grams, o.attribute_values, o.duties, o.images,
  (select jsonb_agg(to_jsonb(v) order by v.position, v.id)
     from catalog.variants v where v.offer_id = o.id and v.active) as variants, ${GATE_FACTS} as gate`;

/** What the offer of this row lacks. */
export function gateAnswer(row: GateRow): Missing[] {
  if (!row.gate.category) return [{ field: 'category', why: 'category_gone', source: null }];
  return missingOf(gateOffer(row), row.gate.category, gateMerchant(row.gate));
}

const gateMerchant = (gate: Omit<Gate, 'category'>): GateMerchant => ({
  smallBusiness: gate.small_business,
  registrations: gate.registrations,
});

export function gateOffer(row: OfferRow & { variants: VariantRow[] | null }): GateOffer {
  return {
    offerType: row.offer_type,
    name: row.name,
    description: row.description,
    minimumAge: row.minimum_age,
    withdrawal: row.withdrawal,
    vatRate: row.vat_rate,
    durationMinutes: row.duration_minutes,
    leadDays: row.lead_days,
    priceBasisGrams: row.price_basis_grams,
    attributeValues: row.attribute_values,
    duties: row.duties,
    pictures: row.images.length,
    variants: (row.variants ?? []).map(gateVariant),
  };
}

const gateVariant = (row: VariantRow): GateVariant => ({
  price: row.price,
  deposit: row.deposit,
  gtin: row.gtin,
  content: row.content_amount === null ? null : { amount: Number(row.content_amount), unit: row.content_unit! },
  estimatedGrams: row.estimated_grams,
});

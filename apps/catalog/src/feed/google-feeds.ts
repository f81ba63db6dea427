import { availabilityView } from '../availability/availability-view.js';
import type { FeedRow } from './feed-row.js';

/*
 * Google's product data and local inventory data specifications (support.google.com/merchants/answer/7052112 and
 * .../14819809): tab-separated text, names and fixed values in English.
 */

export interface FeedMeans {
  publicUrl: string;
  currency: string;
  now: Date;
  /** Days until a shop opens next: 0 is today, null unknown. */
  opensIn(shop: FeedRow['shop']): number | null;
}

const TITLE = 150;
const DESCRIPTION = 5_000;
const MORE_IMAGES = 10;
const STORE_CODE = 64;
const LARGEST = 960;

/** Services have no place in Google's feeds, nor has what cannot be shown. */
export const isForGoogle = (row: FeedRow): boolean => row.offer.kind === 'goods' && row.offer.images.length > 0;

export const PRODUCT_COLUMNS = [
  'id',
  'title',
  'description',
  'link',
  'image_link',
  'additional_image_link',
  'availability',
  'availability_date',
  'price',
  'sale_price',
  'unit_pricing_measure',
  'unit_pricing_base_measure',
  'gtin',
  'mpn',
  'identifier_exists',
  'brand',
  'condition',
  'item_group_id',
  'product_type',
  'energy_efficiency_class',
  'min_energy_efficiency_class',
  'max_energy_efficiency_class',
  'external_seller_id',
  'included_destination',
] as const;

/** What is sold: one row for each variant. */
export function productLine(row: FeedRow, means: FeedMeans): string {
  const { offer } = row;
  const [first, ...more] = offer.images.map((image) => `${means.publicUrl}${image.src}/${LARGEST}.webp`);
  const [availability, date] = availabilityOnline(row, means.now);
  const brand = said(row, 'brand', 'marke');
  const values: Record<(typeof PRODUCT_COLUMNS)[number], string> = {
    id: row.id,
    title: [offer.name, row.name].filter(Boolean).join(', ').slice(0, TITLE),
    description: (offer.description || offer.name).slice(0, DESCRIPTION),
    link: `${means.publicUrl}/offers/${offer.slug}`,
    image_link: first ?? '',
    additional_image_link: more.slice(0, MORE_IMAGES).join(','),
    availability,
    availability_date: date,
    ...prices(row, means.currency),
    ...measures(row),
    gtin: row.gtin ?? '',
    mpn: row.gtin ? '' : (offer.duties.model ?? ''),
    identifier_exists: row.gtin || (brand && offer.duties.model) ? 'yes' : 'no',
    brand,
    condition: conditionOf(row),
    item_group_id: offer.variants > 1 ? offer.id : '',
    product_type: row.path.join(' > '),
    ...energy(row),
    external_seller_id: row.shop.merchant_id,
    included_destination: destinations(row),
  };
  return line(PRODUCT_COLUMNS.map((column) => values[column]));
}

export const INVENTORY_COLUMNS = [
  'store_code',
  'id',
  'availability',
  'quantity',
  'price',
  'sale_price',
  'pickup_method',
  'pickup_sla',
] as const;

/** What lies in which shop: one row for each variant. */
export function inventoryLine(row: FeedRow, means: FeedMeans): string {
  const availability = availabilityInShop(row, means.now);
  const sla = slaOf(means.opensIn(row.shop));
  const collectable = row.shop.fulfilment.includes('pickup') && availability !== 'out_of_stock' && sla !== '';
  const { price, sale_price: sale } = prices(row, means.currency);
  return line([
    storeCode(row.shop),
    row.id,
    availability,
    String(row.available),
    price,
    sale,
    collectable ? 'buy' : 'not_supported',
    collectable ? sla : '',
  ]);
}

/** What a Business Profile of the shop has to be given as its code. */
export const storeCode = (shop: { id: string; slug: string }): string =>
  shop.slug.length <= STORE_CODE ? shop.slug : shop.id;

export const headLine = (columns: readonly string[]): string => line(columns);

function availabilityInShop(row: FeedRow, now: Date): string {
  const { status } = availabilityView(row, now);
  if (status === 'available') return 'in_stock';
  if (status === 'made_to_order') return 'on_display_to_order';
  return status === 'sold_out' ? 'out_of_stock' : 'limited_availability';
}

function availabilityOnline(row: FeedRow, now: Date): [availability: string, date: string] {
  const { status } = availabilityView(row, now);
  if (status === 'sold_out') return ['out_of_stock', ''];
  if (status !== 'made_to_order') return ['in_stock', ''];
  const ready = new Date(now.getTime() + (row.offer.lead_days ?? 1) * 86_400_000);
  return ['backorder', `${ready.toISOString().slice(0, 16)}Z`];
}

/** The price that was asked before, and the reduced one; the former is the lowest of 30 days, as the page shows it. */
function prices(row: FeedRow, currency: string): { price: string; sale_price: string } {
  const before = row.reduction_reason === 'sale' ? row.lowest_30_days : row.reduced_from;
  const reduced = before !== null && before > row.price;
  return {
    price: `${euros(reduced ? before : row.price)} ${currency}`,
    sale_price: reduced ? `${euros(row.price)} ${currency}` : '',
  };
}

const MEASURES: Record<string, string> = { g: 'g', kg: 'kg', ml: 'ml', l: 'l', m: 'm', m2: 'sqm', piece: 'ct' };

function measures(row: FeedRow): { unit_pricing_measure: string; unit_pricing_base_measure: string } {
  const unit = row.content_unit === null ? undefined : MEASURES[row.content_unit];
  if (!row.unit_price || !unit) return { unit_pricing_measure: '', unit_pricing_base_measure: '' };
  return {
    unit_pricing_measure: `${Number(row.content_amount)} ${unit}`,
    unit_pricing_base_measure: `1 ${MEASURES[row.unit_price.per]}`,
  };
}

function energy({ offer: { duties } }: FeedRow) {
  const [best = '', worst = ''] = duties.energy?.spectrum.split('-') ?? [];
  return {
    energy_efficiency_class: duties.energy?.class ?? '',
    min_energy_efficiency_class: worst,
    max_energy_efficiency_class: best,
  };
}

/** § 25a UStG is for what was bought used; otherwise the shop says so itself. */
function conditionOf(row: FeedRow): string {
  const told = said(row, 'condition', 'zustand').toLowerCase();
  if (row.offer.duties.taxScheme === 'margin' || /gebraucht|second|used/.test(told)) return 'used';
  return /aufgearbeitet|general.?überholt|refurb/.test(told) ? 'refurbished' : 'new';
}

/** Without a parcel it can be bought in the city only, so it belongs into local listings alone. */
const destinations = ({ shop }: FeedRow): string =>
  ['Free_local_listings', 'Local_inventory_ads', ...(shop.fulfilment.includes('parcel') ? ['Free_listings'] : [])].join(
    ',',
  );

function slaOf(opensIn: number | null): string {
  if (opensIn === null) return '';
  if (opensIn === 0) return 'same_day';
  if (opensIn === 1) return 'next_day';
  return opensIn <= 7 ? `${opensIn}-day` : 'multi_week';
}

function said({ offer }: FeedRow, ...keys: string[]): string {
  const value = keys.map((key) => offer.attribute_values[key]).find((found) => typeof found === 'string');
  return typeof value === 'string' ? value : '';
}

const euros = (cents: number): string => (cents / 100).toFixed(2);

const line = (values: readonly string[]): string =>
  `${values.map((value) => value.replace(/[\t\r\n]+/g, ' ').trim()).join('\t')}\n`;

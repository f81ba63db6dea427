import type { VariantRow } from '../offer/write-offer.js';
import type { Known, KnownGoods } from './find-known.js';
import type { ReadRow } from './read-row.js';
import type { RowMessage } from './row-message.js';

/** The offer that a row means: a known one, a new one (null), or none that could be told. */
export type Match = { offerId: string | null } | { message: RowMessage };

const NEWEST_FIRST = ['published', 'draft', 'withdrawn'];

/**
 * Which offer a row means: by its own number, then by its article number, by the offer's key, by its name. Numbers
 * that name several offers decide nothing by themselves.
 */
export function matchOffer(row: ReadRow, known: KnownGoods, shopId: string, onlyKnown: boolean): Match {
  const { sku, gtin, offer, name } = row.values;
  const own = sku ? known.bySku.get(sku)?.[0] : undefined;
  const found = own
    ? [own]
    : firstOf([gtin && known.byGtin.get(gtin), offer && known.byKey.get(offer), byName(row, known)]);
  const here = found.filter((one) => one.shop_id === shopId);
  if (found.length > 0 && here.length === 0) return refused('other_shop', sku ?? offer);
  const offers = new Set(here.map((one) => one.offer_id));
  if (offers.size > 1) return refused('ambiguous', gtin ?? name);
  if (offers.size === 1) return { offerId: here[0]!.offer_id };
  if (onlyKnown || !name) return refused(onlyKnown ? 'not_found' : 'name_missing', sku ?? gtin ?? offer ?? name);
  return { offerId: null };
}

/** A name means the offer that is shown now before one that was taken down. */
function byName({ values }: ReadRow, known: KnownGoods): Known[] {
  const found = (values.name && known.byName.get(values.name)) || [];
  const status = NEWEST_FIRST.find((one) => found.some((offer) => offer.status === one));
  return found.filter((offer) => offer.status === status);
}

const firstOf = (lists: (Known[] | string | undefined)[]): Known[] =>
  (lists.find((list) => Array.isArray(list) && list.length > 0) as Known[] | undefined) ?? [];

const refused = (code: RowMessage['code'], value = ''): Match => ({ message: { code, weight: 'refused', value } });

/**
 * The variant of a known offer that a row means, or null for a new one: by its own number, its article number, its
 * name, or because there is only one. A different number says that it is another.
 */
export function matchVariant(row: ReadRow, variants: readonly VariantRow[]): VariantRow | null {
  const { sku, gtin, variant } = row.values;
  const active = variants.filter((one) => one.active);
  const fits = (one: VariantRow) => !(sku && one.sku && one.sku !== sku) && !(gtin && one.gtin && one.gtin !== gtin);
  const named = (one: VariantRow) => (one.name ?? '').toLowerCase() === (variant ?? '').toLowerCase();
  return (
    (sku && (active.find((one) => one.sku === sku) ?? variants.find((one) => one.sku === sku))) ||
    (gtin && active.find((one) => one.gtin === gtin && (!variant || named(one) || !one.name))) ||
    active.find((one) => named(one) && fits(one)) ||
    (!variant && active.length === 1 && fits(active[0]!) ? active[0]! : null) ||
    variants.find((one) => !one.active && variant && named(one) && fits(one)) ||
    null
  );
}

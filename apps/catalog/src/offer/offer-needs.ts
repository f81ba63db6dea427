export const OFFER_NEEDS = ['picture', 'alt', 'stock', 'unpublished'] as const;
export type OfferNeed = (typeof OFFER_NEEDS)[number];

/** SQL that tells of an offer `o` whether something is to be done about it. */
export const NEED_SQL: Record<OfferNeed, string> = {
  picture: `o.images = '[]'`,
  alt: `exists (select from jsonb_array_elements(o.images) i where i ->> 'alt' = '')`,
  stock: `(o.status = 'published' and o.kind = 'goods' and not exists (
    select from catalog.variants v where v.offer_id = o.id and v.active and v.on_hand > v.held))`,
  unpublished: `exists (select from catalog.unpublished_changes u where u.offer_id = o.id)`,
};

import { availabilityView } from '../availability/availability-view.js';
import type { FeedMeans } from './google-feeds.js';
import type { FeedRow } from './feed-row.js';

/** A variant as open data tells it: what its page shows, in plain JSON. Money in cents. */
export function openOffer(row: FeedRow, { publicUrl, currency, now }: FeedMeans): object {
  const { offer } = row;
  const { status, confidence, since } = availabilityView(row, now);
  return {
    id: row.id,
    offerId: offer.id,
    name: offer.name,
    variant: row.name,
    kind: offer.kind,
    offerType: row.offer_type,
    category: row.path,
    price: { amount: row.price, currency },
    unitPrice: row.unit_price,
    deposit: row.deposit > 0 ? { amount: row.deposit, currency } : null,
    vatRate: offer.vat_rate,
    minimumAge: offer.minimum_age,
    gtin: row.gtin,
    availability: { status, confidence, since },
    shop: { id: row.shop.id, slug: row.shop.slug, name: row.shop.name },
    fulfilment: row.shop.fulfilment,
    url: `${publicUrl}/offers/${offer.slug}`,
    updatedAt: new Date(offer.updated_at).toISOString(),
  };
}

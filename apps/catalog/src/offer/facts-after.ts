import { attributesAfter } from '../duty/said-columns.js';
import type { OfferChange } from './offer-input.js';
import type { OfferType } from './offer-rules.js';
import type { OfferEntity } from './offer.entity.js';

/** What an offer's columns follow from after a change. A new category brings its own rules, unless the change says otherwise. */
export function factsAfter(offer: OfferEntity, change: Partial<OfferChange>) {
  const moved = change.category !== undefined && change.category !== offer.category;
  const kept = moved
    ? {
        withdrawal: null,
        minimum_age: null,
        offer_type: typeOfTheGoods(offer.offer_type),
        badges: offer.badges.filter(ofTheGoods),
      }
    : offer;
  return {
    vatRate: change.vatRate ?? offer.vat_rate,
    minimumAge: change.minimumAge === undefined ? kept.minimum_age : change.minimumAge,
    withdrawal: change.withdrawal === undefined ? kept.withdrawal : change.withdrawal,
    kind: change.kind,
    offerType: change.offerType ?? (change.kind === undefined ? kept.offer_type : null),
    ...attributesAfter(offer, change),
    badges: change.badges ?? kept.badges,
    bookPriceExempt: change.bookPriceExempt === undefined ? offer.book_price_exempt : change.bookPriceExempt,
  };
}

/** Whether something is goods or a service is for the new category to say. */
const typeOfTheGoods = (type: OfferType): OfferType | null => (type === 'goods' || type === 'service' ? null : type);
/** Badges that say something about the goods themselves, whatever category they are in. */
const ofTheGoods = (badge: string): boolean => badge === 'regional' || badge === 'unique';

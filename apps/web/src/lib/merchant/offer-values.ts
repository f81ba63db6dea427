import type { MerchantOffer } from '#lib/api/merchant.ts';
import type { Money } from '#lib/api/money.ts';

const euros = (money: Money | null) => (money ? (money.amount / 100).toFixed(2).replace('.', ',') : '');

/** An offer as its form shows it. Cents become text here and are read again on the server; nothing is calculated. */
export const offerValues = (offer: MerchantOffer) => ({
  shopId: offer.shop.id,
  name: offer.name,
  description: offer.description,
  category: offer.category,
  vatRate: String(offer.vatRate),
  alt: '',
  images: offer.images.map(({ id }) => id),
  variants: offer.variants.map((variant) => ({
    id: variant.id,
    name: variant.name ?? '',
    price: euros(variant.price),
    onHand: String(variant.onHand),
    seen: String(variant.onHand),
    gtin: variant.gtin ?? '',
    amount: variant.content ? String(variant.content.amount).replace('.', ',') : '',
    unit: variant.content?.unit ?? 'g',
    deposit: euros(variant.deposit),
  })),
});

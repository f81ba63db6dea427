import type { Duties } from '#lib/api/rules.ts';
import type { Product } from '#lib/api/listing.ts';
import type { MerchantOffer } from '#lib/api/merchant.ts';
import type { Money } from '#lib/api/money.ts';
import { dutyValues, ruleValues, type RuleValues } from '#lib/rules/rule-values.ts';

/** One variant as it was typed. */
export interface VariantValues {
  id: string;
  name: string;
  price: string;
  onHand: string;
  seen: string;
  gtin: string;
  sku: string;
  amount: string;
  unit: string;
  deposit: string;
  /** About what one piece of weighed goods weighs. */
  grams: string;
  image: string;
}

/** An offer as it was typed, to fill its form again after a refusal. */
export interface OfferValues {
  shopId: string;
  name: string;
  description: string;
  category: string;
  vatRate: string;
  images: string[];
  /** What was said about pictures, by their id; `''` is for those that come with the form. */
  alts: Record<string, string>;
  variants: VariantValues[];
  /** What it says because a law or its category asks. */
  rules?: RuleValues;
  [key: string]: unknown;
}

export const blankVariant = (): VariantValues => ({
  id: '',
  name: '',
  price: '',
  onHand: '',
  seen: '',
  gtin: '',
  sku: '',
  amount: '',
  unit: 'g',
  deposit: '',
  grams: '',
  image: '',
});

/** Nothing is what a draft costs that was made of a picture: the field is left to be filled in. */
const euros = (money: Money | null) =>
  money && money.amount > 0 ? (money.amount / 100).toFixed(2).replace('.', ',') : '';
const decimal = (amount: number) => String(amount).replace('.', ',');

/** An offer as its form shows it. Cents become text here and are read again on the server; nothing is calculated. */
export const offerValues = (offer: MerchantOffer): OfferValues => ({
  shopId: offer.shop.id,
  name: offer.name,
  description: offer.description,
  category: offer.category,
  vatRate: String(offer.vatRate),
  rules: ruleValues(offer),
  images: offer.images.map(({ id }) => id),
  alts: {},
  variants: offer.variants.map((variant) => ({
    ...blankVariant(),
    id: variant.id,
    name: variant.name ?? '',
    price: euros(variant.price),
    onHand: String(variant.onHand),
    seen: String(variant.onHand),
    gtin: variant.gtin ?? '',
    sku: variant.sku ?? '',
    amount: variant.content ? decimal(variant.content.amount) : '',
    unit: variant.content?.unit ?? 'g',
    deposit: euros(variant.deposit),
    grams: variant.estimatedGrams ? String(variant.estimatedGrams) : '',
    image: variant.imageId ?? '',
  })),
});

/** A new offer of goods that are known by their article number: only price and pieces are left to be said. */
export const productValues = (product: Product, vatRate: number | undefined): OfferValues => ({
  shopId: '',
  name: product.name,
  description: product.description,
  category: product.category,
  vatRate: String(vatRate ?? 19),
  images: product.image ? [product.image.id] : [],
  alts: {},
  rules: dutyValues(product.duties as Duties),
  variants: [
    {
      ...blankVariant(),
      gtin: product.gtin,
      amount: product.content ? decimal(product.content.amount) : '',
      unit: product.content?.unit ?? 'g',
    },
  ],
});

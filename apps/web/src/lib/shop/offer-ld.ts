import type { Offer, Variant } from '#lib/api/store.ts';

const withdrawalDays = 14;
const url = (term: string): string => `https://schema.org/${term}`;

/** What the page of an offer sells, in the words of schema.org. */
export function offerLd(offer: Offer, origin: string): object {
  const page = `${origin}/offers/${offer.slug}`;
  const [first] = offer.variants;
  const common = {
    '@id': page,
    url: page,
    name: offer.name,
    description: offer.description || offer.name,
    image: offer.images.map(({ src }) => `${origin}${src}/960.webp`),
    category: offer.category.name.de,
    offers: offer.variants.map((variant) => variantLd(offer, variant, page, origin)),
  };
  if (offer.kind === 'service') {
    return { '@type': 'Service', ...common, provider: seller(offer, origin) };
  }
  return {
    '@type': 'Product',
    ...common,
    sku: first?.id,
    ...(offer.variants.length === 1 && first?.gtin ? { gtin: first.gtin } : {}),
    ...brandOf(offer),
  };
}

function brandOf({ attributes }: Offer): object {
  const brand = attributes.find(({ name }) => /^(marke|brand|hersteller)$/i.test(name))?.value;
  return brand ? { brand: { '@type': 'Brand', name: brand } } : {};
}

function variantLd(offer: Offer, variant: Variant, page: string, origin: string): object {
  const amount = (cents: number): string => (cents / 100).toFixed(2);
  return {
    '@type': 'Offer',
    url: page,
    ...(variant.name ? { name: variant.name } : {}),
    sku: variant.id,
    ...(variant.gtin ? { gtin: variant.gtin } : {}),
    price: amount(variant.price.amount),
    priceCurrency: variant.price.currency,
    ...(variant.unitPrice ? { priceSpecification: unitPriceLd(variant, amount) } : {}),
    availability: url(availabilityOf(offer, variant)),
    itemCondition: url(conditionOf(offer)),
    seller: seller(offer, origin),
    availableDeliveryMethod: url('OnSitePickup'),
    ...(offer.kind === 'service' ? {} : { shippingDetails: pickupOnly() }),
    hasMerchantReturnPolicy: returnPolicy(offer.withdrawal),
  };
}

function unitPriceLd({ price, unitPrice }: Variant, amount: (cents: number) => string): object {
  const codes: Record<string, string> = { kg: 'KGM', l: 'LTR', m: 'MTR', m2: 'MTK' };
  return {
    '@type': 'UnitPriceSpecification',
    price: amount(unitPrice?.amount ?? price.amount),
    priceCurrency: price.currency,
    referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: codes[unitPrice?.per ?? 'kg'] },
  };
}

/** Of this variant; how sure the shop is of the whole offer makes the difference where there is something left. */
function availabilityOf(offer: Offer, variant: Variant): string {
  const status = 'availability' in offer ? (offer.availability as { status: string }).status : 'available';
  if (status === 'made_to_order') return 'MadeToOrder';
  if (status === 'bookable') return 'InStock';
  if (variant.available <= 0) return 'OutOfStock';
  return status === 'available' ? 'InStock' : 'LimitedAvailability';
}

/** What is sold under § 25a UStG was bought used; otherwise the shop says so itself. */
function conditionOf(offer: Offer): string {
  const margin = 'duties' in offer && (offer.duties as { taxScheme?: string }).taxScheme === 'margin';
  const told = offer.attributes.find(({ name }) => name === 'Zustand')?.value ?? '';
  return margin || /gebraucht|second/i.test(told) ? 'UsedCondition' : 'NewCondition';
}

const seller = ({ shop, merchant }: Offer, origin: string): object => ({
  '@type': 'Store',
  '@id': `${origin}/shops/${shop.slug}`,
  name: shop.name,
  legalName: merchant.name,
});

/** Goods are collected at the shop; nothing is sent so far. */
const pickupOnly = (): object => ({
  '@type': 'OfferShippingDetails',
  doesNotShip: true,
  shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'DE' },
});

/** What may be given back within fourteen days, and what the law lets a shop keep sold. */
function returnPolicy(withdrawal: string): object {
  const country = { applicableCountry: 'DE', returnPolicyCountry: 'DE' };
  if (withdrawal.startsWith('none_')) {
    return { '@type': 'MerchantReturnPolicy', ...country, returnPolicyCategory: url('MerchantReturnNotPermitted') };
  }
  return {
    '@type': 'MerchantReturnPolicy',
    ...country,
    returnPolicyCategory: url('MerchantReturnFiniteReturnWindow'),
    merchantReturnDays: withdrawalDays,
    returnMethod: url('ReturnInStore'),
    returnFees: url('FreeReturn'),
  };
}

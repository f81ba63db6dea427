import type { GateCategory, GateMerchant, GateOffer, Missing } from './gate-offer.js';
import { isFree, lawOf, type Law } from './law.js';

export type { GateCategory, GateMerchant, GateOffer, GateVariant, Missing, Registrations } from './gate-offer.js';

/** Single-use drinks containers carry at least so much (§ 46 VerpackDG). */
const LEAST_DEPOSIT = 25;

/** Everything that stands between an offer and the shoppers; empty when it may be published. Pure. */
export function missingOf(offer: GateOffer, category: GateCategory, merchant: GateMerchant): Missing[] {
  if (isFree(category.law)) return [];
  const law = lawOf(category.law);
  if (law.blocked) return [{ field: 'category', why: 'blocked', source: law.blocked }];
  return [
    ...essentials(offer),
    ...law.requires
      .filter((one) => one.lacks(offer, merchant))
      .map(({ field, why, source }) => ({ field, why, source })),
    ...asKind(offer),
    ...amounts(offer, category),
    ...deposits(offer, law),
    ...attributes(offer, category),
    ...limits(offer, law, merchant),
  ];
}

function essentials({ description }: GateOffer): Missing[] {
  return description.trim() === ''
    ? [{ field: 'description', why: 'description', source: 'Art. 246a § 1 Abs. 1 Nr. 1 EGBGB' }]
    : [];
}

/** What follows from being made to order or weighed. */
function asKind(offer: GateOffer): Missing[] {
  const found: Missing[] = [];
  if (offer.offerType === 'made_to_order' && offer.leadDays === null) {
    found.push({ field: 'leadDays', why: 'lead_days', source: 'Art. 246a § 1 Abs. 1 Nr. 7 EGBGB' });
  }
  if (offer.offerType !== 'weighed') return found;
  if (offer.priceBasisGrams === null) {
    found.push({ field: 'priceBasisGrams', why: 'price_basis', source: '§ 4 Abs. 2 PAngV' });
  }
  offer.variants.forEach(({ estimatedGrams }, at) => {
    if (estimatedGrams !== null) return;
    found.push({ field: `variants.${at}.estimatedGrams`, why: 'estimated_weight', source: '§ 4 Abs. 2 PAngV' });
  });
  return found;
}

/** Without what is in it there is no unit price. */
function amounts(offer: GateOffer, category: GateCategory): Missing[] {
  if (!category.unit_price || offer.offerType === 'service' || offer.offerType === 'weighed') return [];
  if (offer.duties.unitPriceExempt) return [];
  return offer.variants.flatMap(({ content }, at) =>
    content ? [] : [{ field: `variants.${at}.content`, why: 'unit_price', source: '§ 4 Abs. 1, § 5 PAngV' }],
  );
}

function deposits({ duties, variants }: GateOffer, law: Law): Missing[] {
  if (!law.drink || duties.container !== 'single_use') return [];
  return variants.flatMap(({ deposit }, at) =>
    deposit >= LEAST_DEPOSIT
      ? []
      : [{ field: `variants.${at}.deposit`, why: 'deposit', source: '§ 46 VerpackDG, § 7 PAngV' }],
  );
}

function attributes({ attributeValues }: GateOffer, category: GateCategory): Missing[] {
  return category.attributes
    .filter(({ key, required }) => required && attributeValues[key] === undefined)
    .map(({ key, source }) => ({ field: `attributeValues.${key}`, why: 'attribute', source: source ?? null }));
}

/** What was said, but may not be said of such goods. */
function limits(offer: GateOffer, law: Law, merchant: GateMerchant): Missing[] {
  const found: Missing[] = [];
  const age = Math.max(law.age ?? 0, law.drink ? ageOf(offer.duties.food?.alcoholPercent ?? 0) : 0);
  if ((offer.minimumAge ?? 0) < age) found.push({ field: 'minimumAge', why: `age_${age}`, source: '§ 9 JuSchG' });
  if (offer.withdrawal !== 'standard' && !law.withdrawals.includes(offer.withdrawal)) {
    found.push({ field: 'withdrawal', why: 'withdrawal', source: '§ 312g Abs. 2, § 356 BGB' });
  }
  const vat = vatOf(offer, law, merchant);
  return vat ? [...found, vat] : found;
}

/** Spirits and what is mixed from them are for adults, all else with alcohol from 16 on (§ 9 (1) JuSchG). */
function ageOf(alcoholPercent: number): number {
  if (alcoholPercent > 22) return 18;
  return alcoholPercent > 1.2 ? 16 : 0;
}

function vatOf({ vatRate, duties }: GateOffer, law: Law, { smallBusiness }: GateMerchant): Missing | null {
  if (smallBusiness) return vatRate === 0 ? null : { field: 'vatRate', why: 'vat_small_business', source: '§ 19 UStG' };
  if (vatRate !== 0 || law.vatFree || duties.taxScheme === 'margin') return null;
  return { field: 'vatRate', why: 'vat_zero', source: '§ 12 UStG' };
}

import { describe, expect, it } from '@jest/globals';
import { categories } from '../../demo/gera/categories.js';
import { offers } from '../../demo/gera/offers.js';
import { merchants, shops } from '../../demo/gera/shops.js';
import type { DemoOffer } from '../../demo/types.js';
import { offerRow } from '../../apps/catalog/src/offer/offer-row.js';
import { isBlocked, LAWS } from '../../apps/catalog/src/duty/law.js';
import { missingOf } from '../../apps/catalog/src/duty/missing-of.js';
import { saidColumns } from '../../apps/catalog/src/duty/said-columns.js';

const registrations = { noPackaging: true, noOwnDevices: true, food: 'Lebensmittelüberwachung' };

/** What the gate says about an offer of the demo, read as the seed writes it. */
function judged(offer: DemoOffer) {
  const { minimumAge, unitPrice, ...category } = categories.find(({ slug }) => slug === offer.category)!;
  const rules = {
    ...category,
    law: category.law!,
    unit_price: unitPrice,
    minimum_age: minimumAge,
    attributes: category.attributes!,
  };
  const owner = shops.find(({ slug }) => slug === offer.shop)!.merchant;
  const { smallBusiness } = merchants.find(({ slug }) => slug === owner)!;
  const variants = offer.variants.map(({ priceCents, depositCents, ...variant }) => ({
    ...variant,
    price: priceCents,
    deposit: depositCents,
    estimatedGrams: variant.estimatedGrams ?? null,
  }));
  const row = offerRow(offer, variants, rules, 'EUR');
  const said = saidColumns(offer);
  const gate = {
    offerType: row.offer_type,
    name: offer.name,
    description: offer.description,
    minimumAge: row.minimum_age,
    withdrawal: row.withdrawal,
    vatRate: row.vat_rate,
    durationMinutes: said.duration_minutes,
    leadDays: said.lead_days,
    priceBasisGrams: said.price_basis_grams,
    attributeValues: row.attribute_values,
    duties: said.duties,
    pictures: 1,
    variants,
  };
  return { wrong: row.wrong, missing: missingOf(gate, rules, { smallBusiness, registrations }) };
}

describe('the offers of the demo', () => {
  it('lack nothing that their categories ask for', () => {
    const lacking = offers.flatMap((offer) =>
      judged(offer).missing.map(({ field, why }) => `${offer.category}/${offer.slug}: ${field} ${why}`),
    );
    expect(lacking).toEqual([]);
  });

  it('say nothing about attributes that their categories do not know', () => {
    expect(offers.filter((offer) => judged(offer).wrong.length > 0).map(({ slug }) => slug)).toEqual([]);
  });

  it('lie in no category that is closed to everybody', () => {
    const closed = new Set(categories.filter(({ law }) => isBlocked(law!)).map(({ slug }) => slug));
    expect(closed.size).toBeGreaterThan(5);
    expect(offers.filter(({ category }) => closed.has(category))).toEqual([]);
  });

  it('come under laws that are written down', () => {
    expect(categories.map(({ law }) => law).filter((law) => !LAWS.includes(law!))).toEqual([]);
  });
});

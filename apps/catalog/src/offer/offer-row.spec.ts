import { describe, expect, it } from '@jest/globals';
import { offerRow, type CategoryRules, type VariantFacts } from './offer-row.js';

const bread: CategoryRules = {
  slug: 'brot-broetchen',
  parent: 'lebensmittel',
  withdrawal: 'none_perishable',
  minimum_age: null,
  badges: [],
};
const wine: CategoryRules = {
  slug: 'wein',
  parent: 'getraenke',
  withdrawal: 'standard',
  minimum_age: 16,
  badges: ['cool'],
};
const courses: CategoryRules = { ...bread, slug: 'kurse', parent: 'dienste', withdrawal: 'none_service_date' };
const facts = { vatRate: 7, badges: [] };
const variant = (price: number, more: Partial<VariantFacts> = {}): VariantFacts => ({
  price,
  deposit: 0,
  content: null,
  ...more,
});

describe('what follows for an offer', () => {
  it('shows the price of the cheapest variant, with its deposit and unit price', () => {
    const row = offerRow(
      facts,
      [
        variant(650, { content: { amount: 1, unit: 'kg' } }),
        variant(390, { content: { amount: 500, unit: 'g' }, deposit: 50 }),
      ],
      bread,
      'EUR',
    );
    expect(row).toMatchObject({
      price_from: 390,
      price_varies: true,
      deposit: 50,
      unit_price: { amount: 780, currency: 'EUR', per: 'kg' },
      unit_prices: [{ amount: 650 }, { amount: 780 }],
    });
  });

  it('says no "from" when all variants cost the same, and takes the first of them', () => {
    expect(offerRow(facts, [variant(500), variant(500, { deposit: 25 })], bread, 'EUR')).toMatchObject({
      price_varies: false,
      deposit: 0,
      unit_price: null,
    });
  });

  it('knows the root of its category, also when it is a root itself', () => {
    expect(offerRow(facts, [variant(1)], bread, 'EUR')).toMatchObject({
      category: 'brot-broetchen',
      category_root: 'lebensmittel',
    });
    expect(offerRow(facts, [variant(1)], { ...bread, slug: 'lebensmittel', parent: null }, 'EUR').category_root).toBe(
      'lebensmittel',
    );
  });

  it('takes withdrawal and kind from the category unless it says otherwise', () => {
    expect(offerRow(facts, [variant(1)], bread, 'EUR')).toMatchObject({ withdrawal: 'none_perishable', kind: 'goods' });
    expect(offerRow(facts, [variant(1)], courses, 'EUR')).toMatchObject({
      withdrawal: 'none_service_date',
      kind: 'service',
    });
    expect(offerRow({ ...facts, withdrawal: 'standard', kind: 'goods' }, [variant(1)], courses, 'EUR')).toMatchObject({
      withdrawal: 'standard',
      kind: 'goods',
    });
  });

  it('can raise the age of its category but never lower it', () => {
    expect(offerRow({ ...facts, minimumAge: null }, [variant(1)], wine, 'EUR')).toMatchObject({
      minimum_age: 16,
      badges: ['cool', 'age_16'],
    });
    expect(offerRow({ ...facts, minimumAge: 18 }, [variant(1)], wine, 'EUR')).toMatchObject({
      minimum_age: 18,
      badges: ['cool', 'age_18'],
    });
    expect(offerRow({ ...facts, minimumAge: 18 }, [variant(1)], bread, 'EUR').minimum_age).toBe(18);
  });

  it('carries badges of its category and its own once, and derives the rest', () => {
    const given = { ...facts, badges: ['regional', 'cool', 'age_18', 'book_price'], withdrawal: 'none_custom' };
    expect(offerRow(given, [variant(1)], wine, 'EUR').badges).toEqual(['cool', 'age_16', 'made_to_order', 'regional']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Duties } from './duties.js';
import { missingOf, type GateCategory, type GateMerchant, type GateOffer, type GateVariant } from './missing-of.js';

const maker = { name: 'Holzwaren eG', address: 'Dorfstraße 60, 09548 Seiffen', contact: 'post@seiffen.example' };
const merchant: GateMerchant = {
  smallBusiness: false,
  registrations: { lucid: 'DE1234567890123', weee: 'DE12345678', food: 'Veterinäramt' },
};
const variant: GateVariant = { price: 500, deposit: 0, gtin: '4006381333931', content: null, estimatedGrams: null };

const offer = (more: Partial<GateOffer> = {}): GateOffer => ({
  offerType: 'goods',
  name: 'Ding',
  description: 'Ein Ding, das dies und das kann.',
  minimumAge: null,
  withdrawal: 'standard',
  vatRate: 19,
  durationMinutes: null,
  leadDays: null,
  priceBasisGrams: null,
  attributeValues: {},
  duties: { manufacturer: maker },
  pictures: 1,
  variants: [variant],
  ...more,
});
const category = (law: string, more: Partial<GateCategory> = {}): GateCategory => ({
  slug: law,
  law,
  unit_price: false,
  attributes: [],
  ...more,
});
const whys = (law: string, more: Partial<GateOffer> = {}, by = merchant, of: Partial<GateCategory> = {}) =>
  missingOf(offer(more), category(law, of), by).map(({ why }) => why);

const packed: Duties = {
  food: {
    legalName: 'Haferflocken',
    ingredients: 'HAFER',
    allergens: ['gluten'],
    nutritionExempt: 'single_ingredient',
    operator: maker,
  },
};
const filled: GateVariant = { ...variant, content: { amount: 500, unit: 'g' } };

describe('product safety (Art. 19 GPSR)', () => {
  it('is content with maker, identifier and picture', () => {
    expect(whys('general')).toEqual([]);
  });

  it('names what is missing with the law behind it', () => {
    expect(missingOf(offer({ duties: {}, pictures: 0 }), category('general'), merchant)).toEqual([
      { field: 'duties.manufacturer', why: 'manufacturer', source: 'Art. 19 lit. a VO (EU) 2023/988 (GPSR)' },
      { field: 'imageIds', why: 'picture', source: 'Art. 19 lit. c VO (EU) 2023/988 (GPSR)' },
    ]);
  });

  it('wants somebody in the Union who answers for a maker outside of it', () => {
    const abroad = { manufacturer: { ...maker, country: 'CN' } };
    expect(whys('general', { duties: abroad })).toEqual(['eu_responsible']);
    expect(whys('general', { duties: { ...abroad, euResponsible: maker } })).toEqual([]);
    expect(whys('general', { duties: { manufacturer: { ...maker, country: 'NO' } } })).toEqual([]);
  });

  it('wants a model where not every variant has an article number, but not of single pieces', () => {
    const unnumbered = { variants: [variant, { ...variant, gtin: null }] };
    expect(whys('general', unnumbered)).toEqual(['identifier']);
    expect(whys('general', { ...unnumbered, duties: { manufacturer: maker, model: 'HK-1' } })).toEqual([]);
    expect(whys('general', { ...unnumbered, offerType: 'unique' })).toEqual([]);
  });

  it('covers second-hand goods, but no antiques', () => {
    expect(whys('used', { duties: {} })).toEqual(['manufacturer']);
    expect(whys('used', { duties: { antique: true }, variants: [{ ...variant, gtin: null }] })).toEqual([]);
  });

  it('is not asked of food, plants, vouchers and services', () => {
    for (const law of ['food_loose', 'plant', 'voucher', 'service']) {
      expect(whys(law, { duties: { food: { allergens: [] } } })).not.toContain('manufacturer');
    }
  });
});

describe('kinds of goods', () => {
  it('owe their own details', () => {
    expect(whys('textile')).toEqual(['fibres']);
    expect(whys('toy')).toEqual(['toy_warnings']);
    expect(whys('chemical')).toEqual(['chemical_warnings']);
    expect(whys('media')).toEqual(['fsk']);
    expect(whys('cosmetic', { duties: {} })).toEqual(['cosmetic_person']);
    expect(whys('appointment')).toEqual(['duration']);
  });

  it('that run on electricity say whether a battery is in them and which energy class they have, or that there is none', () => {
    expect(whys('electrical')).toEqual(['battery', 'energy']);
    const said = { manufacturer: maker, batteryIncluded: false };
    expect(whys('electrical', { duties: { ...said, energyExempt: true } })).toEqual([]);
    expect(whys('electrical', { duties: { ...said, energy: { class: 'A', spectrum: 'A-G' } } })).toEqual([]);
  });

  it('count a release without an age limit as a release', () => {
    expect(whys('media', { duties: { manufacturer: maker, fsk: 0 } })).toEqual([]);
  });

  it('that are closed to everybody lack nothing but another category', () => {
    expect(whys('blocked_weapons', { duties: {} })).toEqual(['blocked']);
  });

  it('whose law nobody has written down owe what all goods owe', () => {
    expect(whys('moon_rock', { duties: {} })).toEqual(['manufacturer']);
  });
});

describe('food (LMIV)', () => {
  it('in packs wants name, ingredients, allergens, quantity, operator and nutrition', () => {
    expect(whys('food_packed', { duties: {} })).toEqual([
      'legal_name',
      'ingredients',
      'allergens',
      'net_quantity',
      'operator',
      'nutrition',
    ]);
    expect(whys('food_packed', { duties: packed, variants: [filled] })).toEqual([]);
  });

  it('that is loose wants its allergens, and an empty list is an answer', () => {
    expect(whys('food_loose', { duties: {} })).toEqual(['allergens']);
    expect(whys('food_loose', { duties: { food: { allergens: [] } } })).toEqual([]);
  });

  it('wants the origin of honey and of fruit', () => {
    expect(whys('produce', { duties: {} })).toEqual(['origin']);
    expect(whys('honey', { duties: packed, variants: [filled] })).toEqual(['origin']);
  });

  it('that calls itself organic wants the number of the control body', () => {
    const said = { duties: { food: { allergens: [] } } };
    expect(whys('food_loose', { ...said, name: 'Bio-Brot' })).toEqual(['organic']);
    expect(whys('food_loose', { ...said, description: 'Aus Biodinkel gebacken.' })).toEqual(['organic']);
    expect(whys('food_loose', { ...said, description: 'Ein Stück Heimat und Biologie.' })).toEqual([]);
    expect(whys('food_loose', { duties: { ...said.duties, organicControl: 'DE-ÖKO-037' }, name: 'Bio-Brot' })).toEqual(
      [],
    );
  });
});

describe('drinks', () => {
  const beer = {
    duties: { ...packed, container: 'reusable', food: { ...packed.food, alcoholPercent: 4.9 } } as Duties,
  };

  it('say whether their bottle is single-use', () => {
    expect(whys('drink', { duties: packed, variants: [filled] })).toEqual(['container']);
  });

  it('in single-use bottles carry a deposit of 25 cents at least, each variant', () => {
    const bottles = [
      { ...filled, deposit: 25 },
      { ...filled, deposit: 24 },
    ];
    const duties: Duties = { ...packed, container: 'single_use' };
    expect(missingOf(offer({ duties, variants: bottles }), category('drink'), merchant)).toEqual([
      { field: 'variants.1.deposit', why: 'deposit', source: '§ 46 VerpackDG, § 7 PAngV' },
    ]);
  });

  it('with alcohol are for people of age, whatever their category says', () => {
    expect(whys('beer', { ...beer, variants: [filled] })).toEqual(['age_16']);
    expect(whys('beer', { ...beer, variants: [filled], minimumAge: 16 })).toEqual([]);
    const liqueur = {
      duties: { ...packed, container: 'none', food: { ...packed.food, alcoholPercent: 38 } } as Duties,
    };
    expect(whys('drink', { ...liqueur, variants: [filled], minimumAge: 16 })).toEqual(['age_18']);
  });
});

describe('a price', () => {
  it('needs a content where the category owes a unit price, unless there is a reason why not', () => {
    const asks = { unit_price: true };
    expect(missingOf(offer({ variants: [filled, variant] }), category('general', asks), merchant)).toEqual([
      { field: 'variants.1.content', why: 'unit_price', source: '§ 4 Abs. 1, § 5 PAngV' },
    ]);
    expect(whys('general', { duties: { manufacturer: maker, unitPriceExempt: 'mixed' } }, merchant, asks)).toEqual([]);
  });

  it('by weight needs its basis and about how much each piece weighs', () => {
    expect(whys('general', { offerType: 'weighed' }, merchant, { unit_price: true })).toEqual([
      'price_basis',
      'estimated_weight',
    ]);
    const pieces = [{ ...variant, estimatedGrams: 350 }];
    expect(whys('general', { offerType: 'weighed', priceBasisGrams: 100, variants: pieces })).toEqual([]);
  });

  it('shows no VAT for small businesses, and always for others', () => {
    const small = { ...merchant, smallBusiness: true };
    expect(whys('general', { vatRate: 19 }, small)).toEqual(['vat_small_business']);
    expect(whys('general', { vatRate: 0 }, small)).toEqual([]);
    expect(whys('general', { vatRate: 0 })).toEqual(['vat_zero']);
    expect(whys('voucher', { vatRate: 0 })).toEqual([]);
    expect(whys('used', { vatRate: 0, duties: { manufacturer: maker, taxScheme: 'margin' } })).toEqual([]);
  });
});

describe('whoever sells', () => {
  it('has registered packaging, devices and food business, or says why not', () => {
    const nobody = { smallBusiness: false, registrations: {} };
    expect(whys('general', {}, nobody)).toEqual(['packaging']);
    expect(whys('general', {}, { ...nobody, registrations: { noPackaging: true } })).toEqual([]);
    expect(whys('electrical', {}, nobody)).toEqual(['packaging', 'devices', 'battery', 'energy']);
    expect(whys('food_loose', { duties: { food: { allergens: [] } } }, nobody)).toEqual(['food_business', 'packaging']);
    expect(whys('service', {}, nobody)).toEqual([]);
  });
});

describe('a promise', () => {
  it('of something made to order says when it is ready', () => {
    expect(whys('general', { offerType: 'made_to_order' })).toEqual(['lead_days']);
    expect(whys('general', { offerType: 'made_to_order', leadDays: 14 })).toEqual([]);
  });

  it('takes the right to withdraw away only where the law does', () => {
    expect(whys('general', { withdrawal: 'none_perishable' })).toEqual(['withdrawal']);
    expect(whys('food_loose', { withdrawal: 'none_perishable', duties: { food: { allergens: [] } } })).toEqual([]);
    expect(whys('service', { withdrawal: 'none_custom' })).toEqual([]);
  });

  it('without any description is none', () => {
    expect(whys('general', { description: '  ' })).toEqual(['description']);
  });

  it('answers what its category requires, with the source that it names', () => {
    const attributes = [
      { key: 'age', name: { de: 'Alter', en: 'Age' }, type: 'choice' as const, required: true, source: 'Art. 11' },
      { key: 'colour', name: { de: 'Farbe', en: 'Colour' }, type: 'text' as const },
    ];
    expect(missingOf(offer(), category('general', { attributes }), merchant)).toEqual([
      { field: 'attributeValues.age', why: 'attribute', source: 'Art. 11' },
    ]);
    expect(
      missingOf(offer({ attributeValues: { age: 'ab 3' } }), category('general', { attributes }), merchant),
    ).toEqual([]);
  });
});

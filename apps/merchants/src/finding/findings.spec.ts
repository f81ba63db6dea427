import { describe, expect, it } from '@jest/globals';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import { findInDocuments, type FoundDocument } from './find-in-documents.js';
import { findInForms } from './find-in-forms.js';
import { findOutside } from './find-outside.js';
import { findPlace } from './find-place.js';

const inForms = (legal: Partial<LegalForm> = {}, shop: Partial<ShopForm> = {}) =>
  findInForms(aLegalForm(legal), aShopForm(shop), 'TH').map(({ code }) => code);
const company: Partial<LegalForm> = {
  legalForm: 'gmbh',
  name: 'Lindner Keramik GmbH',
  registerCourt: 'Amtsgericht Jena',
  registerNumber: 'HRB 500123',
  accountHolder: 'Lindner Keramik GmbH',
};

describe('the forms of an application', () => {
  it('say nothing against themselves when all is well', () => {
    expect(inForms()).toEqual([]);
    expect(inForms(company)).toEqual([]);
  });

  it.each<[string, Partial<LegalForm>, string]>([
    ['a company without register', { ...company, registerNumber: null }, 'register_missing'],
    ['a company in the part for persons', { ...company, registerNumber: 'HRA 1' }, 'legal_form_contradicts'],
    ['a sole trader who is called a company', { name: 'Ute Lindner GmbH' }, 'legal_form_contradicts'],
    ['a UG that calls itself GmbH', { ...company, name: 'Lindner UG (haftungsbeschränkt)' }, 'legal_form_contradicts'],
    ['a court of another state', { ...company, registerCourt: 'Amtsgericht Leipzig' }, 'register_court_unknown'],
    ['a court that keeps no register of companies', { ...company, registerCourt: 'AG Gera' }, 'register_court_unknown'],
    ['the account of somebody else', { accountHolder: 'Karl Krause' }, 'account_holder_differs'],
    ['an account abroad', { iban: 'AT611904300234573201' }, 'iban_foreign'],
    ['a small business with a VAT id', { vatId: 'DE123475223', smallBusiness: true }, 'small_business_vat_id'],
    ['a tax number of another state', { taxNumber: '232/123/45678' }, 'tax_number_other_state'],
    ['a tax id that cannot be one', { tin: '12345678901' }, 'tin_invalid'],
    ['a person without birthday', { birthDate: null }, 'tax_data_missing'],
    ['goods without packaging number', { noPackaging: null }, 'lucid_missing'],
    ['no promise', { selfCertified: false }, 'self_certification_missing'],
    ['a permit without authority', { needsPermit: true }, 'imprint_incomplete'],
    ['a name without its owner', { name: 'Töpferei am Markt' }, 'name_lacks_owner'],
  ])('%s is found', (_what, legal, code) => {
    expect(inForms(legal)).toEqual([code]);
  });

  it('are judged by what is sold', () => {
    expect(inForms({}, { sells: ['food'] })).toEqual(['food_registration_missing']);
    expect(inForms({}, { sells: ['electronics'] })).toEqual(['weee_missing']);
    expect(inForms({ weeeNumber: 'DE12345678' }, { sells: ['electronics'] })).toEqual(['weee_unconfirmed']);
  });
});

describe('a place', () => {
  const postcode = (shared: boolean, ...slugs: string[]) => ({
    postcode: '07545',
    shared,
    districts: slugs.map((slug) => ({ slug, name: slug })),
  });
  const place = (shop: Partial<ShopForm>, row: ReturnType<typeof postcode> | null, known = true) =>
    findPlace(aShopForm({ district: null, ...shop }), { city: 'Gera', postcode: row, known }).map(({ code }) => code);

  it('in the city is no matter', () => {
    expect(place({ district: 'stadtmitte' }, postcode(false, 'stadtmitte'))).toEqual([]);
    expect(place({ city: 'Gera-Langenberg' }, postcode(false, 'langenberg'))).toEqual([]);
    expect(place({}, null, false)).toEqual([]);
  });

  it('outside is found by town or by postcode', () => {
    expect(place({ city: 'Weida' }, null)).toEqual(['outside_city']);
    expect(place({ postcode: '07570' }, null)).toEqual(['outside_city']);
    expect(place({ city: 'Weida' }, null, false)).toEqual(['outside_city']);
    expect(place({ city: 'Geraberg' }, null, false)).toEqual(['outside_city']);
  });

  it('behind a postcode that spans districts or reaches beyond the city is shown, not guessed', () => {
    const [spans] = findPlace(aShopForm({ district: null }), {
      city: 'Gera',
      postcode: postcode(false, 'a', 'b'),
      known: true,
    });
    expect(spans).toMatchObject({
      code: 'postcode_spans_districts',
      severity: 'info',
      data: { districts: ['a', 'b'], chosen: null },
    });
    expect(place({}, postcode(true, 'aga'))).toEqual(['postcode_shared']);
    expect(place({ district: 'lusan' }, postcode(false, 'a'))).toEqual(['district_contradicts']);
  });
});

describe('papers', () => {
  const paper = (more: Partial<FoundDocument> = {}): FoundDocument => ({
    id: '1',
    kind: 'trade_licence',
    name: 'Schein.pdf',
    sha256: 'a',
    issued_on: null,
    stated_until: null,
    valid_until: null,
    warnings: [],
    ...more,
  });
  const found = (...papers: FoundDocument[]) => findInDocuments(papers, '2026-11-24').map(({ code }) => code);

  it('in order are no matter', () => {
    expect(found(paper({ issued_on: '2026-11-24', stated_until: '2030-01-01' }))).toEqual([]);
  });

  it('have run out, run out soon, or contradict the calendar', () => {
    expect(found(paper({ stated_until: '2026-11-23' }))).toEqual(['document_expired']);
    expect(found(paper({ stated_until: '2026-11-24' }))).toEqual(['document_expires_soon']);
    expect(found(paper({ stated_until: '2026-11-23', valid_until: '2030-01-01' }))).toEqual([]);
    expect(found(paper({ issued_on: '2026-11-25' }))).toEqual(['document_dates_contradict']);
    expect(found(paper({ issued_on: '2026-01-02', stated_until: '2026-01-01' }))).toEqual([
      'document_expired',
      'document_dates_contradict',
    ]);
  });

  it('are missing, odd, or there twice', () => {
    expect(found()).toEqual(['trade_licence_missing']);
    expect(found(paper({ warnings: ['active', 'encrypted'] }))).toEqual(['document_active', 'document_encrypted']);
    expect(found(paper(), paper({ id: '2', kind: 'other' }))).toEqual(['document_twice']);
  });
});

describe('registers outside', () => {
  const legal = aLegalForm({ vatId: 'DE123475223', name: 'Lindner Keramik GmbH' });
  const check = (more: object) =>
    findOutside(legal, [
      {
        kind: 'vat_id',
        subject: 'DE123475223',
        state: 'confirmed',
        reason: null,
        source: 'VIES',
        details: {},
        at: new Date(),
        by_name: 'system',
        ...more,
      },
    ]).map(({ code }) => code);

  it('are heard, and their silence is told', () => {
    expect(check({})).toEqual([]);
    expect(check({ details: { name: 'LINDNER KERAMIK' } })).toEqual([]);
    expect(check({ details: { name: 'Andere GmbH' } })).toEqual(['vat_id_name_differs']);
    expect(check({ state: 'refused' })).toEqual(['vat_id_refused']);
    expect(check({ state: 'not_checked', reason: 'unavailable' })).toEqual(['vat_id_unconfirmed']);
    expect(check({ subject: 'DE143454214' })).toEqual(['vat_id_unconfirmed']);
    expect(findOutside(legal, [])).toMatchObject([{ data: { state: 'not_checked', reason: 'not_asked_yet' } }]);
  });
});

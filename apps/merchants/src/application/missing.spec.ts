import { describe, expect, it } from '@jest/globals';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import type { DocumentKind } from '../document/document.entity.js';
import { whatIsMissing, type Proofs } from './missing.js';

const proofs: Proofs = { given: ['trade_licence'], wanted: [['trade_licence']] };
const missing = (legal = {}, shop = {}, shown: Proofs = proofs) =>
  whatIsMissing(aLegalForm(legal), aShopForm(shop), shown);

describe('what an application is missing', () => {
  it('is nothing when everything is there', () => {
    expect(missing()).toEqual([]);
  });

  it('is everything in the order of the form at the start', () => {
    const all = whatIsMissing({}, {}, { given: [], wanted: [['trade_licence']] });
    expect(all[0]).toEqual({ path: 'legal.name', code: 'required' });
    expect(all.at(-1)).toEqual({ path: 'legal.selfCertified', code: 'must_be_true' });
    expect(all).toContainEqual({ path: 'shop.openingHours', code: 'required' });
    expect(all).toContainEqual({ path: 'documents.trade_licence', code: 'document_required' });
  });

  it('is the register for a company, not for a sole trader', () => {
    const registered = { registerCourt: null, registerNumber: null };
    expect(missing({ legalForm: 'gmbh', ...registered })).toEqual([
      { path: 'legal.registerCourt', code: 'required_for_legal_form' },
      { path: 'legal.registerNumber', code: 'required_for_legal_form' },
    ]);
    expect(missing({ legalForm: 'sole_trader', ...registered })).toEqual([]);
  });

  it('is a tax number or a VAT id, never both', () => {
    const neither = { taxNumber: null, vatId: null };
    expect(missing(neither)).toEqual([{ path: 'legal.taxNumber', code: 'tax_number_or_vat_id' }]);
    expect(missing({ ...neither, vatId: 'DE123475223' })).toEqual([]);
  });

  it('is the birthday and the tax id of a person, or where they were born, and of a company neither', () => {
    const born = { birthDate: null, tin: null, birthPlace: null };
    expect(missing(born)).toEqual([
      { path: 'legal.birthDate', code: 'required_for_person' },
      { path: 'legal.tin', code: 'tin_or_birth_place' },
    ]);
    expect(missing({ ...born, birthDate: '1980-02-29', birthPlace: 'Gera' })).toEqual([]);
    expect(missing({ ...born, legalForm: 'gmbh', registerCourt: 'Jena', registerNumber: 'HRB 1' })).toEqual([]);
  });

  it('depends on what is sold', () => {
    const nothing = { lucidNumber: null, noPackaging: null, weeeNumber: null, foodRegistration: null };
    const codes = (sells: ('goods' | 'food' | 'electronics' | 'services')[]) =>
      missing(nothing, { sells }).map(({ path }) => path);
    expect(codes(['services'])).toEqual([]);
    expect(codes(['goods'])).toEqual(['legal.lucidNumber']);
    expect(codes(['electronics'])).toEqual(['legal.lucidNumber', 'legal.weeeNumber']);
    expect(codes(['food', 'services'])).toEqual(['legal.lucidNumber', 'legal.foodRegistration']);
    expect(missing({ ...nothing, noPackaging: true, noOwnDevices: true }, { sells: ['electronics'] })).toEqual([]);
  });

  it('is the authority of a trade that needs a permit', () => {
    expect(missing({ needsPermit: true })).toEqual([
      { path: 'legal.supervisoryAuthority', code: 'required_for_permit' },
    ]);
    expect(missing({ needsPermit: false })).toEqual([]);
  });

  it('is every paper that the city wants, one of each choice', () => {
    const wanted: DocumentKind[][] = [['trade_licence'], ['register_extract', 'other']];
    expect(missing({}, {}, { given: ['trade_licence'], wanted })).toEqual([
      { path: 'documents.register_extract', code: 'document_required' },
    ]);
    expect(missing({}, {}, { given: ['trade_licence', 'other'], wanted })).toEqual([]);
    expect(missing({}, {}, { given: [], wanted: [] })).toEqual([{ path: 'documents', code: 'required' }]);
  });

  it('is the promise of lawful offers unless it was really given', () => {
    for (const selfCertified of [false, null]) {
      expect(missing({ selfCertified })).toEqual([{ path: 'legal.selfCertified', code: 'must_be_true' }]);
    }
  });

  it('is not the answer "no" to being a small business', () => {
    expect(missing({ smallBusiness: false })).toEqual([]);
  });
});

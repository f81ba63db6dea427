import { describe, expect, it } from '@jest/globals';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import { whatIsMissing } from './missing.js';

describe('what an application is missing', () => {
  it('is nothing when everything is there', () => {
    expect(whatIsMissing(aLegalForm(), aShopForm(), 1)).toEqual([]);
  });

  it('is everything in the order of the form at the start', () => {
    const missing = whatIsMissing({}, {}, 0);
    expect(missing[0]).toEqual({ path: 'legal.name', code: 'required' });
    expect(missing.at(-1)).toEqual({ path: 'documents', code: 'required' });
    expect(missing).toContainEqual({ path: 'shop.openingHours', code: 'required' });
  });

  it('is the register for a company, not for a sole trader', () => {
    const registered = { registerCourt: null, registerNumber: null };
    expect(whatIsMissing(aLegalForm({ legalForm: 'gmbh', ...registered }), aShopForm(), 1)).toEqual([
      { path: 'legal.registerCourt', code: 'required_for_legal_form' },
      { path: 'legal.registerNumber', code: 'required_for_legal_form' },
    ]);
    expect(whatIsMissing(aLegalForm({ legalForm: 'sole_trader', ...registered }), aShopForm(), 1)).toEqual([]);
  });

  it('is a tax number or a VAT id, never both', () => {
    const neither = { taxNumber: null, vatId: null };
    expect(whatIsMissing(aLegalForm(neither), aShopForm(), 1)).toEqual([
      { path: 'legal.taxNumber', code: 'tax_number_or_vat_id' },
    ]);
    expect(whatIsMissing(aLegalForm({ ...neither, vatId: 'DE123475223' }), aShopForm(), 1)).toEqual([]);
  });

  it('is the promise of lawful offers unless it was really given', () => {
    for (const selfCertified of [false, null]) {
      expect(whatIsMissing(aLegalForm({ selfCertified }), aShopForm(), 1)).toEqual([
        { path: 'legal.selfCertified', code: 'must_be_true' },
      ]);
    }
  });

  it('is not the answer "no" to being a small business', () => {
    expect(whatIsMissing(aLegalForm({ smallBusiness: false }), aShopForm(), 1)).toEqual([]);
  });
});

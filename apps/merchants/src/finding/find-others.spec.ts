import { describe, expect, it } from '@jest/globals';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import { findOthers, type Other } from './find-others.js';
import { isSameName, likeness } from './same-name.js';

describe('names', () => {
  it('are the same although banks turn, cut and shout them', () => {
    expect(isSameName('LINDNER UTE', 'Ute Lindner')).toBe(true);
    expect(isSameName('U. Lindner', 'Ute Lindner')).toBe(true);
    expect(isSameName('Töpferei Lindner GmbH', 'Toepferei Lindner')).toBe(true);
    expect(isSameName('Ute Lindner', 'Töpferei Lindner, Inh. Ute Lindner')).toBe(true);
  });

  it('differ when somebody else is meant', () => {
    expect(isSameName('Karl Lindner', 'Ute Lindner')).toBe(false);
    expect(isSameName('', 'Ute Lindner')).toBe(false);
    expect(isSameName('GmbH', 'Keramik GmbH')).toBe(false);
    expect(likeness('Backstube Höhlerkruste', 'Backstube Höhler-Kruste')).toBe(1);
    expect(likeness('Backstube', 'Wollstube')).toBeLessThan(0.7);
  });
});

describe('others', () => {
  const self = {
    id: 'me',
    merchant_id: 'mine',
    applicant_id: 'ute',
    copied_from: null,
    legal: aLegalForm({ vatId: 'DE123475223', registerCourt: 'Jena', registerNumber: 'HRB 1' }),
    shop: aShopForm(),
  };
  const other = (more: Partial<Other> = {}): Other => ({
    id: 'they',
    status: 'approved',
    merchant_id: 'theirs',
    applicant_id: 'karl',
    legal: aLegalForm({ iban: 'DE02120300000000202051' }),
    shop: aShopForm({ name: 'Ganz was anderes', street: 'Markt' }),
    ...more,
  });
  const found = (more: Partial<Other>) => findOthers(self, [other(more)]).map(({ code }) => code);

  it('with nothing in common are no matter', () => {
    expect(found({})).toEqual([]);
  });

  it('are found by what they share', () => {
    const legal = other().legal;
    expect(found({ legal: { ...legal, iban: self.legal.iban } })).toEqual(['duplicate_iban']);
    expect(found({ legal: { ...legal, vatId: 'DE123475223' } })).toEqual(['duplicate_vat_id', 'second_branch']);
    const register = { registerCourt: 'Amtsgericht Jena', registerNumber: 'hrb1' };
    expect(found({ legal: { ...legal, ...register } })).toEqual(['duplicate_register', 'second_branch']);
    expect(found({ legal: { ...legal, ...register, registerCourt: 'Leipzig' } })).toEqual([]);
    expect(found({ shop: aShopForm({ name: 'Töpferei  LINDNER', street: 'Sorge ' }) })).toEqual(['duplicate_shop']);
  });

  it('of the same owner are branches, or the same shop again', () => {
    expect(found({ applicant_id: 'ute' })).toEqual(['second_branch']);
    expect(found({ merchant_id: 'mine', shop: aShopForm() })).toEqual(['duplicate_shop']);
  });

  it('that are over say only that somebody applied before', () => {
    expect(found({ status: 'rejected', shop: aShopForm() })).toEqual([]);
    expect(found({ status: 'withdrawn', applicant_id: 'ute', shop: aShopForm() })).toEqual(['applied_before']);
  });
});

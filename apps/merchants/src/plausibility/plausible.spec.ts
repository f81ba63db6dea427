import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOpeningHours } from './opening-hours.js';
import { areCountries, tidyCountries } from './plausible.js';
import { isRegisterNumber } from './register-number.js';
import { isTaxNumber } from './tax-number.js';
import { isVatId } from './vat-id.js';

describe('a German VAT id', () => {
  // Published by their owners in their imprints: Deutsche Telekom, SAP, Volkswagen.
  it.each(['DE123475223', 'DE143454214', 'DE115235681'])('%s is plausible', (vatId) => {
    expect(isVatId(vatId)).toBe(true);
  });

  it('is not plausible with any one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const changed = [...'DE123475223'];
        changed[at] = String((Number(changed[at]) + by) % 10);
        return !isVatId(changed.join(''));
      }),
    );
  });

  it.each([
    '',
    'DE',
    '123475223',
    'DE12347522',
    'DE1234752233',
    'AT123475223',
    'de123475223',
    'DE023475223',
    'DE12347522X',
  ])('%j is none', (vatId) => {
    expect(isVatId(vatId)).toBe(false);
  });
});

describe('a tax number', () => {
  it.each(['161/123/45678', '161 123 45678', '12/345/67890', '4161012345678', '1234567890'])('may be %s', (number) => {
    expect(isTaxNumber(number)).toBe(true);
  });

  it.each([
    '',
    '161/123',
    '161/123/4567899',
    '4161112345678',
    '000/000/00000',
    '161-123-45678',
    'DE123475223',
    '/1234567890',
  ])('is not %j', (number) => {
    expect(isTaxNumber(number)).toBe(false);
  });
});

describe('a register number', () => {
  it.each(['HRB 123456', 'HRA 1', 'hrb 500123', 'GnR 200 B', 'VR12345'])('may be %s', (number) => {
    expect(isRegisterNumber(number)).toBe(true);
  });

  it.each(['', '123456', 'HRB', 'HRC 123', 'HRB 1234567'])('is not %j', (number) => {
    expect(isRegisterNumber(number)).toBe(false);
  });
});

describe('opening hours', () => {
  it.each(['Mo-Fr 09:00-18:00; Sa 09:00-13:00', 'Tu-Fr 10:00-12:30,14:00-18:00; PH off', '24/7'])(
    'may be %s',
    (hours) => {
      expect(isOpeningHours(hours)).toBe(true);
    },
  );

  it.each(['', 'immer', 'Mo-Fr 09:00-', 'Mo-Fr 25:00-26:00x', 'Mo '.repeat(200)])('are not %j', (hours) => {
    expect(isOpeningHours(hours)).toBe(false);
  });
});

describe('countries with establishments', () => {
  it.each(['DE', 'DE, AT', 'DE, AT, CZ'])('may be %s', (codes) => {
    expect(areCountries(codes)).toBe(true);
  });

  it.each(['', 'EU', 'Deutschland', 'DE,AT', 'DE, DE', 'DE, XX1'])('may not be "%s"', (codes) => {
    expect(areCountries(codes)).toBe(false);
  });

  it.each(['de at;cz', 'DE, AT, CZ', ' de/at / cz,'])('"%s" are understood', (typed) => {
    expect(tidyCountries(typed)).toBe('DE, AT, CZ');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '#platform/calendar';
import { isBirthDay, isDay } from './day.js';
import { isCountry } from './plausible.js';
import { judgeCourt } from './register-courts.js';
import { registerPart } from './register-number.js';
import { isLucidNumber, isWeeeNumber, tidyNumber, tidyWeeeNumbers } from './registration-numbers.js';
import { isTaxId } from './tax-id.js';
import { isTaxNumberOf } from './tax-number.js';

describe('the tax id of a person', () => {
  // Examples of the federal tax office and of its documents.
  it.each(['86095742719', '47036892816', '65929970489', '57549285017', '25768131411'])('%s is plausible', (taxId) => {
    expect(isTaxId(taxId)).toBe(true);
  });

  it('is not plausible with its last digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (by) => {
        const last = (9 + by) % 10;
        return !isTaxId(`8609574271${last}`);
      }),
    );
  });

  it.each(['', '06095742719', '12345678903', '11111111111', '8609574271', '8609574271X', '86095742719 '])(
    '%j is none',
    (taxId) => expect(isTaxId(taxId)).toBe(false),
  );
});

describe('numbers of registers', () => {
  it('are recognised however somebody writes them down', () => {
    expect(tidyNumber('de 1234-5678.90123')).toBe('DE1234567890123');
    expect(tidyWeeeNumbers('WEEE-Reg.-Nr. DE 12345678; de 87654321')).toBe('DE12345678, DE87654321');
    expect(tidyWeeeNumbers('DE12345678 DE87654321')).toBe('DE12345678, DE87654321');
  });

  it('have their form or are refused', () => {
    expect(isLucidNumber('DE1234567890123')).toBe(true);
    expect(['DE123456789012', 'DE0000000000000', '1234567890123', 'AT1234567890123'].filter(isLucidNumber)).toEqual([]);
    expect(isWeeeNumber('DE12345678, DE87654321')).toBe(true);
    expect(['DE1234567', '', 'DE12345678,DE87654321', 'X'].filter(isWeeeNumber)).toEqual([]);
    expect(isWeeeNumber(Array.from({ length: 6 }, () => 'DE12345678').join(', '))).toBe(false);
  });

  it('say in which part of the register they stand', () => {
    expect(['HRB 123456', 'hra1', 'GnR 200 B', ''].map(registerPart)).toEqual(['HRB', 'HRA', 'GNR', '']);
  });

  it('belong to a court of the state', () => {
    expect(judgeCourt('TH', 'Amtsgericht Jena', 'HRB')).toBe('fits');
    expect(judgeCourt('TH', 'AG Gera', 'VR')).toBe('fits');
    expect(judgeCourt('TH', 'Registergericht Gera', 'HRB')).toBe('wrong_court');
    expect(judgeCourt('TH', 'Amtsgericht Leipzig', 'HRB')).toBe('other_state');
    expect(judgeCourt('XX', 'Amtsgericht Leipzig', 'HRB')).toBe('unknown');
  });
});

describe('a tax number', () => {
  it('tells whether it can be of this state', () => {
    expect(isTaxNumberOf('TH', '161/123/45678')).toBe(true);
    expect(isTaxNumberOf('TH', '4161012345678')).toBe(true);
    expect(isTaxNumberOf('TH', '232/123/45678')).toBe(false);
    expect(isTaxNumberOf('TH', '12/345/67890')).toBe(false);
    expect(isTaxNumberOf('SN', '232/123/45678')).toBe(true);
    expect(isTaxNumberOf('XX', '232/123/45678')).toBeNull();
  });
});

describe('a day', () => {
  it.each(['2026-11-24', '2024-02-29'])('%s is one', (day) => expect(isDay(day)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '24.11.2026', '2026-11-24T00:00:00Z', '', '0000-00-00'])('%j is none', (day) =>
    expect(isDay(day)).toBe(false),
  );

  it('can be the birthday of somebody in business, or not', () => {
    const today = new Date('2026-11-24T12:00:00Z');
    expect(isBirthDay('2010-11-24', today)).toBe(true);
    expect(isBirthDay('2010-11-25', today)).toBe(false);
    expect(isBirthDay('1900-01-01', today)).toBe(false);
    expect(isBirthDay('2026-12-01', today)).toBe(false);
  });

  it('is another one earlier in the east', () => {
    expect(dayIn('Europe/Berlin', new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  });
});

describe('a country', () => {
  it('is one by its two letters', () => {
    expect(['DE', 'AT', 'FR'].every(isCountry)).toBe(true);
    expect(['de', 'EU', 'ZZ', 'XX', 'D', 'DEU', ''].filter(isCountry)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import OpeningHours from 'opening_hours';
import { isIban, isTaxNumber, isVatId } from './check-digits.js';
import { documentPdf } from './document-pdf.js';
import { applications } from './gera/applications.js';
import { districts, umland } from './gera/city.js';
import { shops } from './gera/shops.js';

describe('The applications in the queue', () => {
  it('are five clean ones and one of each trouble', () => {
    const concerns = applications.map(({ concern }) => concern);
    expect(concerns.filter((concern) => concern === null)).toHaveLength(5);
    expect(concerns.filter(Boolean).toSorted()).toEqual([
      'account_of_another',
      'duplicate',
      'licence_expired',
      'outside_city',
      'vat_id_wrong',
    ]);
  });

  it('carry valid numbers, readable hours, a known district and at least one document', () => {
    for (const { slug, legal, shop, documents, concern } of applications) {
      expect([slug, isIban(legal.iban), isTaxNumber(legal.taxNumber ?? '')]).toEqual([slug, true, true]);
      const vatId = legal.smallBusiness || isVatId(legal.vatId ?? '');
      expect([slug, vatId]).toEqual([slug, concern !== 'vat_id_wrong']);
      expect(
        () =>
          new OpeningHours(shop.openingHours, {
            lat: 50.88,
            lon: 12.08,
            address: { country_code: 'de', state: 'Thüringen' },
          }),
      ).not.toThrow();
      expect([slug, districts.some((district) => district.slug === shop.district)]).toEqual([slug, true]);
      expect(documents.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('show the reviewer what is wrong: the same door, another town, a date in the past', () => {
    const double = applications.find(({ concern }) => concern === 'duplicate');
    const original = shops.find(({ slug }) => slug === double?.duplicateOf);
    expect([double?.shop.street, double?.shop.houseNumber]).toEqual([original?.street, original?.houseNumber]);
    const outside = applications.find(({ concern }) => concern === 'outside_city');
    expect([outside?.shop.city === 'Gera', outside?.shop.district]).toEqual([false, umland]);
    const expired = applications.find(({ concern }) => concern === 'licence_expired');
    expect(expired?.documents[0]?.lines).toContain('Gültig bis: 10.06.2024');
  });

  it('turn their documents into PDF files whose cross-reference table is true', () => {
    const [first] = applications[0]?.documents ?? [];
    const pdf = documentPdf(first?.lines ?? []).toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe('xref');
    const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset, i) => pdf.slice(offset).startsWith(`${i + 1} 0 obj`))).toEqual(offsets.map(() => true));
    expect(pdf).toContain('Tätigkeit');
  });
});

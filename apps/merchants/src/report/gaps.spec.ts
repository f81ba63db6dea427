import { describe, expect, it } from '@jest/globals';
import type { CityPlaces, ShopPlace } from '#contracts/figures';
import { gapsOf } from './gaps.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const shop = (name: string, more: Partial<ShopPlace> = {}): ShopPlace => ({
  id: name,
  merchantId: name,
  slug: name.toLowerCase(),
  name,
  kind: 'Laden',
  trade: 'mode',
  district: 'mitte',
  street: 'Sorge',
  houseNumber: '1',
  postcode: '07545',
  city: 'Gera',
  lat: 50.88,
  lon: 12.08,
  phone: '0171 3920001',
  openingHours: 'Mo-Fr 09:00-18:00',
  stepFree: true,
  offers: 3,
  since: '2026-01-01T00:00:00Z',
  touchedAt: '2026-11-01T00:00:00Z',
  ...more,
});
const street = (name: string) => ({ name, district: 'mitte', postcode: '07545', lat: 50.88, lon: 12.08 });
const CITY: CityPlaces = {
  districts: [
    { slug: 'mitte', name: 'Mitte', lat: 50.88, lon: 12.08 },
    { slug: 'aga', name: 'Aga', lat: 50.96, lon: 12.08 },
  ],
  streets: [street('Sorge'), street('Humboldtstraße'), street('Aga-Weg')],
  trades: [
    { slug: 'mode', name: { de: 'Mode', en: 'Fashion' } },
    { slug: 'genuss', name: { de: 'Genuss', en: 'Treats' } },
  ],
  shops: [
    shop('A'),
    shop('B', { trade: 'genuss', street: 'Humboldtstr.' }),
    shop('C', { trade: null, district: null, touchedAt: '2026-08-01T00:00:00Z', lat: null }),
    shop('D', { touchedAt: '2026-02-01T00:00:00Z' }),
  ],
};

describe('gaps of the city', () => {
  const gaps = gapsOf(CITY, NOW);

  it('begin with the streets that have no shop, however a street is written', () => {
    expect(gaps.streets.map(({ name, shops, trades }) => [name, shops, trades])).toEqual([
      ['Aga-Weg', 0, []],
      ['Humboldtstraße', 1, ['genuss']],
      ['Sorge', 3, ['mode']],
    ]);
  });

  it('show every district with every trade, and every shop once', () => {
    expect(gaps.matrix).toEqual([
      { district: 'mitte', shops: [2, 1, 0], total: 3 },
      { district: 'aga', shops: [0, 0, 0], total: 0 },
      { district: '', shops: [0, 0, 1], total: 1 },
    ]);
    expect(gaps.trades.map(({ slug }) => slug)).toEqual(['mode', 'genuss', '']);
  });

  it('list whom to call, longest untouched first', () => {
    expect(gaps.stale.map(({ name, days }) => [name, days])).toEqual([
      ['D', 296],
      ['C', 115],
    ]);
  });

  it('put only shops with a place on the map', () => {
    expect(gaps.shops.map(({ name }) => name)).toEqual(['A', 'B', 'D']);
  });
});

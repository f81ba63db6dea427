import { describe, expect, it } from '@jest/globals';
import { readShop, shopBody } from './read-shop.ts';

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('the form of a shop page', () => {
  it('forgets lines that nobody filled in, and takes a closure of one day for what it is', () => {
    const values = readShop(
      formOf([
        ['openingHours', 'Mo-Fr 09:00-18:00'],
        ['closure-from', '2026-12-24'],
        ['closure-to', ''],
        ['closure-reason', 'Heiligabend'],
        ['closure-from', ''],
        ['closure-to', ''],
        ['closure-reason', ''],
        ['service-name', 'Hose kürzen'],
        ['service-text', ''],
        ['service-price', ''],
        ['service-name', ''],
        ['service-text', ''],
        ['service-price', ''],
      ]),
    );
    expect(shopBody(values)).toMatchObject({
      openingHours: 'Mo-Fr 09:00-18:00',
      closures: [{ from: '2026-12-24', to: '2026-12-24', reason: 'Heiligabend' }],
      services: [{ name: 'Hose kürzen', text: '', price: null }],
    });
  });

  it('puts the chosen picture first and leaves out what was dropped', () => {
    const values = readShop(
      formOf([
        ['picture', 'a/900/600'],
        ['picture', 'b/900/600'],
        ['picture', 'c/900/600'],
        ['alt-c', 'Die Werkstatt'],
        ['first', 'c'],
        ['drop', 'b'],
      ]),
    );
    expect(shopBody(values).images).toEqual([
      { id: 'c', alt: 'Die Werkstatt' },
      { id: 'a', alt: '' },
    ]);
  });

  it('reads keywords by commas and lines once each, an address without https, and a pin only as a whole', () => {
    const values = readShop(
      formOf([
        ['assortment', 'Knöpfe, Garn;\nKnöpfe ,, '],
        ['website', 'nadel.example'],
        ['lat', '50,88'],
        ['lon', ''],
      ]),
    );
    expect(shopBody(values)).toMatchObject({ assortment: ['Knöpfe', 'Garn'], website: 'https://nadel.example' });
    expect(shopBody(values)).not.toHaveProperty('position');
    expect(shopBody({ ...values, lon: '12.08' })).toMatchObject({ position: { lat: 50.88, lon: 12.08 } });
  });
});

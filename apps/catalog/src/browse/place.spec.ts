import { describe, expect, it } from '@jest/globals';
import { metresBetween, placeFor } from './place.js';

describe('where somebody is', () => {
  it('is known to a street and no closer', () => {
    expect(placeFor('near', '50.88012345,12.08056789')).toEqual({ lat: 50.88, lon: 12.081 });
  });

  it('is needed only to sort by it', () => {
    expect(placeFor('newest', undefined)).toBeNull();
    expect(() => placeFor('near', undefined)).toThrow('near');
  });

  it('is about as far from the next town as the map says', () => {
    const gera = { lat: 50.88, lon: 12.08 };
    expect(metresBetween(gera, { lat: 50.927, lon: 11.586 })).toBeGreaterThan(34_500);
    expect(metresBetween(gera, { lat: 50.927, lon: 11.586 })).toBeLessThan(35_500);
    expect(metresBetween(gera, gera)).toBe(0);
  });
});

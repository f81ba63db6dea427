import { describe, expect, it } from '@jest/globals';
import { hintsOf } from './hints-of.js';

const whys = (name: string, description = '') => hintsOf({ name, description }).map(({ why }) => why);

describe('the words of an offer', () => {
  it('are looked at again when they promise something for the environment', () => {
    expect(hintsOf({ name: 'Seife', description: 'Besonders umweltfreundlich und klimaneutral.' })).toEqual([
      expect.objectContaining({ field: 'description', why: 'green_claim', found: 'umweltfreundlich' }),
    ]);
  });

  it.each([
    ['Vape mit Mango', 'tobacco'],
    ['Springmesser', 'weapons'],
    ['Böller', 'fireworks'],
    ['Marihuana', 'cannabis'],
  ])('are looked at again when they sound like goods that are closed: %s', (name, why) => {
    expect(whys(name)).toEqual([why]);
  });

  it('are left alone when they only contain such a word', () => {
    expect(whys('Anachronistisches Bild', 'Ein THCA-freies Öl. Grüne Farbe, nicht nachgefärbt.')).toEqual([]);
  });
});

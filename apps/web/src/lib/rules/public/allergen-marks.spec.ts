import { describe, expect, it } from '@jest/globals';
import { markAllergens } from './allergen-marks.ts';

const marked = (text: string, declared: string[] = []) =>
  markAllergens(text, declared)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('the list of ingredients', () => {
  it('marks what its maker wrote in capitals', () => {
    expect(marked('WEIZENMEHL, Wasser, GERSTENMALZMEHL')).toEqual(['WEIZENMEHL', 'GERSTENMALZMEHL']);
  });

  it('marks words of declared allergens however they are written, and within longer words', () => {
    expect(marked('Mehl aus Weizen, Vollmilchpulver, Butter', ['gluten', 'milk'])).toEqual([
      'Weizen',
      'Vollmilchpulver',
      'Butter',
    ]);
  });

  it('marks nothing that was not declared and is no word in capitals', () => {
    expect(marked('Zucker, Sojaöl, E 300, Eis', ['milk'])).toEqual([]);
  });

  it('loses no letter of the text', () => {
    const text = 'Kartoffeln (92 %), Speisesalz, WEIZENGRIESS, Butter; kann SELLERIE enthalten.';
    expect(
      markAllergens(text, ['milk', 'gluten'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

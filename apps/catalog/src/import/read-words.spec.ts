import { expect, test } from '@jest/globals';
import { isSpoiledGtin, readAllergens, readContent, readGtin, readText, readVat, readYesNo } from './read-words.js';

test.each([
  ['500 g', { amount: 500, unit: 'g' }],
  ['0,75l', { amount: 0.75, unit: 'l' }],
  ['6 x 0,33 l', { amount: 1.98, unit: 'l' }],
  ['20 cl', { amount: 200, unit: 'ml' }],
  ['1.000 g', { amount: 1000, unit: 'g' }],
  ['2 m²', { amount: 2, unit: 'm2' }],
  ['10 Stück', { amount: 10, unit: 'piece' }],
])('%s is what is in it', (text, content) => {
  expect(readContent(text, undefined, ',')).toEqual(content);
});

test('a number takes its unit from the next column, and means nothing without one', () => {
  expect(readContent(0.5, 'kg', ',')).toEqual({ amount: 0.5, unit: 'kg' });
  expect(readContent(0.5, undefined, ',')).toBeNull();
  expect(readContent('ein Bund', undefined, ',')).toBeNull();
});

test('article numbers get back the zeros that a spreadsheet took, and those that Excel spoiled are known', () => {
  expect(readGtin(4006381333931)).toBe('4006381333931');
  expect(readGtin('401234500005')).toBe('0401234500005');
  expect(readGtin('4006381333932')).toBeNull();
  expect(isSpoiledGtin('4,00638E+12')).toBe(true);
  expect(isSpoiledGtin('4006381333931')).toBe(false);
});

test('allergens are read by their German names, and one unknown word spoils the list', () => {
  expect(readAllergens('Weizen, Milch und Eier')).toEqual(['gluten', 'milk', 'eggs']);
  expect(readAllergens('keine')).toEqual([]);
  expect(readAllergens('Milch, Sternenstaub')).toBeNull();
});

test('VAT rates come as percent and as parts of one', () => {
  expect([readVat('7 %', ','), readVat(0.19, ','), readVat('0', ','), readVat(16, ',')]).toEqual([7, 19, 0, null]);
});

test('yes and no are words of two languages, a cross, or nothing we know', () => {
  expect([readYesNo('Ja'), readYesNo('x'), readYesNo('NEIN'), readYesNo('vielleicht')]).toEqual([
    true,
    true,
    false,
    null,
  ]);
});

test('descriptions of shop systems lose their tags, and nothing else loses anything', () => {
  expect(readText('<p>Süß &amp; saftig</p><ul><li>eins</li></ul>')).toBe('Süß & saftig\neins');
  expect(readText('Größe < 5 cm > 3 cm')).toBe('Größe < 5 cm > 3 cm');
});

import { expect, test } from '@jest/globals';
import { guessDecimal, readCents, readNumber } from './read-number.js';

test.each([
  ['4,90 €', 490],
  ['EUR 1.234,50', 123450],
  ["1'000,00 CHF", 100000],
  ['4,-', 400],
  ['ab 12', 1200],
  ['12.5', 1250],
  ['1.234', 123400],
  ['0,005', 1],
  [1.005, 101],
  [19.99, 1999],
])('%s is a price of so many cents where a comma divides', (text, cents) => {
  expect(readCents(text, ',')).toBe(cents);
});

test.each(['auf Anfrage', '', '1,2,3', '12-15', '1.23.4', '∞'])('%s is no price', (text) => {
  expect(readCents(text, ',')).toBeNull();
});

test('where a point divides, commas group thousands', () => {
  expect(readNumber('1,234.50', '.')).toBe(1234.5);
  expect(readNumber('1,234', '.')).toBe(1234);
  expect(readNumber('12,50', '.')).toBe(12.5);
});

test('what divides is told by what stands before the last two digits', () => {
  expect(guessDecimal(['1.234,50', '3,20'])).toBe(',');
  expect(guessDecimal(['1,234.50', '3.20', 7])).toBe('.');
  expect(guessDecimal([])).toBe(',');
});

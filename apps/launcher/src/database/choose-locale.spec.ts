import { expect, it } from '@jest/globals';
import { chooseLocale } from './choose-locale.js';

it('The locale is the plainest one that knows letters beyond ASCII', () => {
  expect(chooseLocale(['C', 'POSIX', 'de_DE.UTF-8', 'C.UTF-8'])).toBe('C.UTF-8');
  expect(chooseLocale(['C', 'fr_FR.ISO8859-1', 'fr_FR.UTF-8'])).toBe('fr_FR.UTF-8');
});

it('A machine without such a locale gets the one that every machine has', () => {
  expect(chooseLocale(['C', 'POSIX'])).toBe('C');
});

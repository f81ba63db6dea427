import { expect, test } from '@jest/globals';
import type { CategoryEntity } from '../category/category.entity.js';
import { Categories } from './categories.js';

const category = (slug: string, name: string, parent: string | null = null): CategoryEntity => ({
  slug,
  name_de: name,
  name_en: name,
  parent,
  icon: 'x',
  position: 0,
  vat_rate: 19,
  withdrawal: 'standard',
  minimum_age: null,
  unit_price: false,
  law: 'free',
  attributes: [],
  badges: [],
});
const all = [
  category('haus', 'Haus'),
  category('werkzeug', 'Werkzeug', 'haus'),
  category('suesses', 'Süßes & Salziges'),
];

test('a category is known by slug, name, or the path that leads to it, however it is spelled', () => {
  const known = new Categories(all);
  for (const word of ['werkzeug', 'WERKZEUG ', 'Haus > Werkzeug', 'Haus|Werkzeug']) {
    expect(known.find(word)?.slug).toBe('werkzeug');
  }
  expect(known.find('Suesses und Salziges')).toBeNull();
  expect(known.find('süsses &salziges')?.slug).toBe('suesses');
});

test('what a shop said of its own word counts more than what the word looks like', () => {
  expect(new Categories(all, { Werkzeug: 'suesses' }).find('Werkzeug')?.slug).toBe('suesses');
});

test('a slip of the pen is seen for what was meant, and a word that only rhymes is not', () => {
  const known = new Categories(all);
  expect(known.alike('Werkzeuge')?.slug).toBe('werkzeug');
  expect(known.alike('Brotzeug')).toBeNull();
});

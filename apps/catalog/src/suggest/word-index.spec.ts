import { describe, expect, it } from '@jest/globals';
import { WordIndex } from './word-index.js';

function indexOf(...names: string[]): WordIndex<string> {
  const index = new WordIndex<string>();
  names.forEach((text) => index.add({ text, weight: 0, ref: text }));
  return index;
}
const found = (index: WordIndex<string>, typed: string): string[] => index.find(typed, 10).map(({ ref }) => ref);

describe('what has been typed so far', () => {
  const shelf = indexOf(
    'Roggenbrot',
    'Brotkorb aus Weide',
    'Käsestange',
    'Bergkäse am Stück',
    'Brot',
    'Weißwein',
    'Schuh Gr. 42',
  );

  it('finds what begins with it first, then what it is the end of', () => {
    expect(found(shelf, 'brot')).toEqual(['Brot', 'Brotkorb aus Weide', 'Roggenbrot']);
  });

  it.each([
    ['kä', ['Käsestange', 'Bergkäse am Stück']],
    ['kasest', ['Käsestange']],
    ['kaes', ['Käsestange', 'Bergkäse am Stück']],
    ['KÄSE', ['Käsestange', 'Bergkäse am Stück']],
    ['weissw', ['Weißwein']],
    ['weide bro', ['Brotkorb aus Weide']],
    ['42', ['Schuh Gr. 42']],
    ['brot wein', []],
    ['xyz', []],
    ['  ', []],
    ['!!', []],
  ])('%j finds %j', (typed, names) => {
    expect(found(shelf, typed)).toEqual(names);
  });

  it('of two letters finds no middles of words', () => {
    expect(found(shelf, 'ro')).toEqual(['Roggenbrot']);
  });

  it('prefers what is had more often among equals', () => {
    const index = new WordIndex<string>();
    index.add({ text: 'Apfelsaft', weight: 1, ref: 'few' });
    index.add({ text: 'Apfelkuchen', weight: 9, ref: 'many' });
    expect(found(index, 'apfel')).toEqual(['many', 'few']);
  });

  it('finds a thing by its other words too', () => {
    const index = new WordIndex<string>();
    index.add({ text: 'Höhlerkruste', more: 'Bäckerei', weight: 0, ref: 'bakery' });
    expect(found(index, 'bäck')).toEqual(['bakery']);
    expect(found(index, 'ckerei')).toEqual([]);
  });
});

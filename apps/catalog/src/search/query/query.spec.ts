import { describe, expect, it } from '@jest/globals';
import { entryOf, fitting } from './directory.js';
import { meantBy, slipsBetween, soundOf } from './misspelling.js';
import { parseQuery } from './parse-query.js';
import { termsOf } from './terms.js';
import { phraseQuery, rankParts, termQuery } from './tsquery.js';

const terms = (q: string) => termsOf(parseQuery(q).words);
const query = (q: string): string =>
  terms(q)
    .map((term) => termQuery(term))
    .join(' & ');

describe('what was asked', () => {
  it('is taken apart into words, exact words and what must not be there', () => {
    const { words, phrases, excluded } = parseQuery('Käse "kalt geschleudert" -wein -"aus Kuhmilch"');
    expect(words.map(({ text }) => text)).toEqual(['kase']);
    expect(phrases.map(phraseQuery)).toEqual([`('kalt' <1> 'geschleudert')`]);
    expect(excluded.map((some) => some.map(({ text }) => text))).toEqual([['kuhmilch'], ['wein']]);
  });

  it.each(['', '   ', '"', '-', '""', '-""', ':*&|!<->()', '🥖', '½', 'und oder der'])('may be %j', (q) => {
    expect(() => terms(q)).not.toThrow();
  });

  it('finds a compound also taken apart, its end in a place that says what it is', () => {
    expect(query('Fahrradschlauch')).toContain(`('fahrradschlauch')`);
    expect(query('Fahrradschlauch')).toMatch(/\('fahrrad'.*'schlauch':ABC\)/);
  });

  it('finds other words for the same, also within a compound and for several words together', () => {
    expect(query('Semmeln')).toContain(`'brotch'`);
    expect(query('Damenpulli')).toContain(`'pullover'`);
    expect(terms('Haare schneiden')).toHaveLength(1);
    expect(query('schneiden Haare')).toContain(`'herrenschnitt'`);
  });

  it('finds a size only where sizes stand', () => {
    expect(query('Größe 38')).toBe(`((('gr38')) | (('38':ABC)))`);
    expect(query('250 g')).toBe(`((('250g')))`);
  });

  it('counts every word alike, however many ways there are to understand it', () => {
    const [asked, part] = rankParts(terms('Fahrradschlauch'));
    expect(asked).toMatchObject({ query: `'fahrradschlauch'`, factor: 1 });
    expect(part!.gate).toContain(`'schlauch':ABC`);
    expect(rankParts(terms('E27'))[1]).toEqual({ query: null, gate: null, factor: 0 });
  });
});

describe('a slip of the finger', () => {
  const words = ['fahrradschlauch', 'bratwurst', 'kaffee', 'wachs', 'kase', 'camembert', 'kind', 'espresso'];
  it.each([
    ['fahradschlauch', 'fahrradschlauch'],
    ['bratwrust', 'bratwurst'],
    ['kafee', 'kaffee'],
    ['kamambert', 'camembert'],
    ['lachs', null],
    ['kino', null],
    ['mango', null],
  ])('in %s means %s', (typed, meant) => {
    expect(meantBy(typed, words)).toBe(meant);
  });

  it('is counted once, a swap too, and not further than asked for', () => {
    expect(slipsBetween('bratwrust', 'bratwurst', 2)).toBe(1);
    expect(slipsBetween('kase', 'kasse', 2)).toBe(1);
    expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it('may sound the same', () => {
    expect(soundOf('kamambert')).toBe(soundOf('camembert'));
    expect(soundOf('wachs')).not.toBe(soundOf('lachs'));
  });
});

describe('shops in memory', () => {
  const entries = [
    entryOf('bakery', [
      { text: 'Backstube Höhlerkruste', place: 'name' },
      { text: 'Bäckerei', place: 'name' },
      { text: 'Nebenan ist die Sparkasse.', place: 'told' },
    ]),
    entryOf('wine', [
      { text: 'Rebenhöhler', place: 'name' },
      { text: 'Weinhandlung', place: 'name' },
    ]),
  ];
  const found = (q: string, told = false) => fitting(entries, terms(q), { most: 5, told });

  it('are found by name and trade, and by other words for it', () => {
    expect(found('Weinhandlung')).toEqual(['wine']);
    expect(found('Bäcker')).toEqual(['bakery']);
    expect(found('Höhlerkruste Backstube')).toEqual(['bakery']);
  });

  it('are not found by what is only told, unless that is enough', () => {
    expect(found('Sparkasse')).toEqual([]);
    expect(found('Sparkasse', true)).toEqual(['bakery']);
    expect(found('')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import { measureWord, spellMeasures } from './measures.js';
import { offerWords } from './offer-words.js';
import { stem } from './stem.js';
import { tokens } from './tokens.js';

describe('words that are the same', () => {
  it.each([
    ['Käse', 'Kaese', 'KASE'],
    ['Straße', 'Strasse', 'strasse'],
    ['Gießkanne', 'Giesskanne', 'GIESSKANNE'],
    ['Müsli', 'Muesli', 'musli'],
    ['Café', 'Cafe', 'cafe'],
  ])('are %s, %s and %s', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it.each([
    ['Brot', 'Brote'],
    ['Buch', 'Bücher'],
    ['Kind', 'Kinder'],
    ['Klöße', 'Kloß'],
    ['Kekse', 'Keks'],
    ['Ei', 'Eier'],
    ['grüner', 'grün'],
    ['Nudeln', 'Nudel'],
    ['Alpakas', 'Alpaka'],
    ['Hausschuhe', 'Hausschuh'],
  ])('are %s and %s', (one, other) => {
    expect(stem(fold(one))).toBe(stem(fold(other)));
  });

  it.each([
    ['Käse', 'Kasse'],
    ['Buch', 'Buche'],
    ['Leine', 'Leinen'],
    ['Rose', 'Rosé'],
    ['Wand', 'Wander'],
    ['Feier', 'Ei'],
  ])('are not %s and %s', (one, other) => {
    expect(stem(fold(one))).not.toBe(stem(fold(other)));
  });
});

describe('measures', () => {
  it.each([
    ['0,5 l', '500 ml'],
    ['1 kg', '1000g'],
    ['2 Pfund', '1 Kilo'],
    ['4 × 40', '4x40 mm'],
    ['30x40', '30 × 40 cm'],
    ['Größe 38', 'Gr. 38'],
    ['20 Zoll', '20"'],
    ['2,0', '2'],
    ['1.000', '1000'],
  ])('say the same as %s and %s', (one, other) => {
    expect(spellMeasures(fold(one)).trim()).toBe(spellMeasures(fold(other)).trim());
  });

  it('of what nobody knows are left as they are', () => {
    expect(measureWord(3, 'Scheffel')).toBeNull();
    expect(spellMeasures('4 wochen').trim()).toBe('4  wochen');
  });
});

describe('the words of a text', () => {
  const wordsOf = (text: string, telling = false): string[] => tokens(text, telling).map(({ text: word }) => word);

  it('leave out what only joins others', () => {
    expect(wordsOf('Brot mit Käse und Öl')).toEqual(['brot', 'kase', 'ol']);
    expect(wordsOf('und oder der')).toEqual([]);
  });

  it('know what a thing is without', () => {
    expect(wordsOf('Zwieback ohne Zucker')).toEqual(['zwieback', 'ohnezucker']);
    expect(wordsOf('zuckerfrei')).toEqual(['ohnezucker']);
    expect(wordsOf('riecht nach Wald und nicht nach Parfüm')).not.toContain('parfum');
  });

  it('of a description leave out where somebody keeps or uses it', () => {
    expect(wordsOf('Nach dem Öffnen gehört es in den Kühlschrank.', true)).toEqual(['gehort']);
  });

  it('hold what is written with hyphens together and apart', () => {
    expect(tokens('T-Shirt')).toEqual([{ text: 'tshirt', position: 1, pieces: ['t', 'shirt'] }]);
  });
});

describe('the words of an offer', () => {
  const texts = {
    name: 'Kaktus mit Hut',
    description: 'Blüht rosa, meist im Mai. Kommt im Topf.',
    category: 'Pflanzen',
    root: 'Garten & Tier',
    shop: 'Mohn & Malve',
    trade: 'Blumenladen',
    badges: ['regional'],
    attributes: [
      { name: 'Höhe', value: '12 cm' },
      { name: 'Allergene', value: 'Milch' },
    ],
    variants: [{ name: 'klein', amount: 0.5, unit: 'kg' }],
  };
  const { vector, spelled, name } = offerWords(texts);

  it('weigh what it is called more than what it has, and allergens least', () => {
    expect(vector).toMatch(/'kaktu':\d+A/);
    expect(vector).toMatch(/'hut':\d+B/);
    expect(vector).toMatch(/'pflanz':\d+A/);
    expect(vector).toMatch(/'120mm':\d+C/);
    expect(vector).toMatch(/'500g':\d+C/);
    expect(vector).toMatch(/'milch':\d+D/);
    expect(vector).toMatch(/'regional':\d+C/);
  });

  it('are remembered as they are spelled in its name', () => {
    expect(spelled).toEqual(['kaktus']);
    expect(name).toBe('kaktus mit hut');
  });

  it('take compounds apart, their end being what it is', () => {
    const { vector: words } = offerWords({ ...texts, name: 'Fahrradschlauch' });
    expect(words).toMatch(/'fahrradschlauch':\d+A/);
    expect(words).toMatch(/'schlauch':\d+A/);
    expect(words).toMatch(/'fahrrad':\d+B/);
    expect(words).not.toContain("'lauch'");
  });

  it('never break what PostgreSQL reads, whatever is written', () => {
    const { vector: words } = offerWords({ ...texts, name: `O'Neill \\ "x":*&|!<-> ½ 🥖` });
    expect(words.replace(/'[\p{L}\p{N}]+':(?:\d+[ABCD],?)+ ?/gu, '')).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { compoundOf } from './compounds.js';
import { fold } from './fold.js';

const parts = (word: string): string => {
  const compound = compoundOf(fold(word));
  return compound ? [...compound.before, compound.head].join(' + ') : '';
};

describe('a compound', () => {
  it.each([
    ['Fahrradschlauch', 'fahrrad + schlauch'],
    ['Ziegenkäse', 'zieg + kas'],
    ['Bienenwachskerze', 'bien + wach + kerz'],
    ['Kinderbücher', 'kind + buch'],
    ['Herrenhemden', 'herr + hemd'],
    ['Geburtstagstorte', 'geburtstag + tort'],
    ['Schreibtischlampe', 'schreib + tisch + lamp'],
    ['Weißbrot', 'weiss + brot'],
    ['Rostbratwurst', 'rost + brat + wurst'],
    ['Holzeisenbahn', 'holz + eisenbahn'],
    ['Käsestange', 'kas + stang'],
    ['Schiebermütze', 'schieber + mutz'],
  ])('%s is %s', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    'Brot',
    'Fahrrad',
    'Handschuhe',
    'Kartoffel',
    'Schutz',
    'Kaffee',
    'Garnelen',
    'Salat',
    'Mallorca',
    'handlich',
    'Brotlosigkeit',
    '4006381333931',
  ])('is not what %s is', (word) => {
    expect(parts(word)).toBe('');
  });
});

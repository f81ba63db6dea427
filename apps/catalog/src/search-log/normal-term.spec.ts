import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalTerm } from './normal-term.js';

describe('a term as it is counted', () => {
  it.each([
    ['  Schlittschuhe   SCHLEIFEN! ', 'schlittschuhe schleifen'],
    ['"kalt geschleudert" -Raps', 'kalt geschleudert raps'],
    ['Größe 42', 'größe 42'],
    ['ﬁlz', 'filz'],
  ])('%j becomes %j', (q, term) => expect(normalTerm(q)).toBe(term));

  it.each([
    ['renate.krause@gera-mail.example', 'an e-mail address'],
    ['0171 3920001', 'a telephone number'],
    ['+49 (365) 12-34', 'a telephone number with signs'],
    ['4006381333931', 'an article number'],
    ['ich suche ein Geschenk für meine Tochter Lena', 'a whole sentence'],
    ['x', 'a single letter'],
    ['!!!', 'no word at all'],
    ['a'.repeat(61), 'something far too long'],
  ])('%j is not counted: %s', (q) => expect(normalTerm(q)).toBeNull());

  it('counts itself again as the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (q) => {
        const term = normalTerm(q);
        if (term !== null) expect(normalTerm(term)).toBe(term);
      }),
    );
  });
});

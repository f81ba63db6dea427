import { describe, expect, it } from '@jest/globals';
import { askedWords } from './asked-words.js';

describe('what was asked', () => {
  it.each([
    ['Brötchen', '', 'Brötchen'],
    ['  dunkles   Bro', 'dunkles', 'Bro'],
    ['Wein 0', 'Wein 0', ''],
    ['Rotwein -Sekt', 'Rotwein -Sekt', ''],
    ['"kalt geschleudert"', '"kalt geschleudert"', ''],
    ['"kalt gesch', '"kalt gesch', ''],
    ['Honig & Co', 'Honig &', 'Co'],
    ['Honig!', 'Honig!', ''],
    ["'; drop table", "'; drop", 'table'],
    ['', '', ''],
  ])('%j is %j and the beginning %j', (q, before, last) => {
    expect(askedWords(q)).toMatchObject({ before, last });
  });
});

import { describe, expect, it } from '@jest/globals';
import { eachOnce } from './shop-readers.js';

describe('who is written to about a shop', () => {
  it('is every address once, whatever its letters’ case, by the name of the person behind it', () => {
    expect(
      eachOnce([
        { name: 'Jens Roth', email: 'jens@laden.example' },
        { name: 'Mia Roth', email: 'mia@laden.example' },
        { name: null, email: ' Jens@Laden.example ' },
        { name: null, email: 'post@laden.example' },
      ]),
    ).toEqual([
      { name: 'Jens Roth', email: 'jens@laden.example' },
      { name: 'Mia Roth', email: 'mia@laden.example' },
      { name: null, email: 'post@laden.example' },
    ]);
  });

  it('is nobody where there is no address', () => {
    expect(eachOnce([{ name: null, email: '' }])).toEqual([]);
  });
});

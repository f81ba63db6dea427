import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentKey, seal, unseal } from './sealed-bytes.js';

const key = documentKey('a secret of at least thirty-two characters');
const bytes = Buffer.from('Gewerbeanmeldung der Stadt für Ute Lindner');

describe('a sealed document', () => {
  it('opens to the same bytes, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) =>
        unseal(key, seal(key, content, 'one'), 'one').equals(Buffer.from(content)),
      ),
    );
  });

  it('shows nothing of its content and looks different every time', () => {
    const [first, second] = [seal(key, bytes, 'one'), seal(key, bytes, 'one')];
    expect(first.includes('Gewerbe')).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  it('does not open after a single flipped bit, wherever it is', () => {
    const sealed = seal(key, bytes, 'one');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const altered = Buffer.from(sealed);
        altered[at]! ^= 1 << bit;
        expect(() => unseal(key, altered, 'one')).toThrow();
      }),
    );
  });

  it('does not open in the place of another, with another secret, or cut off', () => {
    const sealed = seal(key, bytes, 'one');
    expect(() => unseal(key, sealed, 'two')).toThrow();
    expect(() => unseal(documentKey('another secret of thirty-two characters'), sealed, 'one')).toThrow();
    expect(() => unseal(key, sealed.subarray(0, -1), 'one')).toThrow();
    expect(() => unseal(key, Buffer.alloc(0), 'one')).toThrow('not a sealed document');
  });
});

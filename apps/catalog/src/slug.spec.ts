import { describe, expect, it } from '@jest/globals';
import { slugOf, slugsFor } from './slug.js';

const first = <T>(count: number, from: Iterable<T>): T[] => {
  const taken: T[] = [];
  for (const item of from) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
};

describe('the address of a name', () => {
  it.each([
    ['Käse & Brötchen', 'kaese-und-broetchen'],
    ['Weißer Süßwein 0,75 l', 'weisser-suesswein-0-75-l'],
    ['  Café Crème – Größe L!  ', 'cafe-creme-groesse-l'],
    ['Ka\u0308se', 'kaese'],
    ['ÄÖÜ', 'aeoeue'],
    ['½ Brot', 'halb-brot'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['日本茶', 'angebot'],
    ['---', 'angebot'],
    ['', 'angebot'],
  ])('%j becomes %s', (name, slug) => {
    expect(slugOf(name, 'angebot')).toBe(slug);
  });

  it('is cut between words when it gets long, and within when there is only one', () => {
    const words = slugOf('Blumenstrauß '.repeat(20), 'x');
    expect(words.length).toBeLessThanOrEqual(80);
    expect(words.split('-').every((word) => word === 'blumenstrauss')).toBe(true);
    expect(slugOf('a'.repeat(200), 'x')).toHaveLength(80);
  });

  it('grows by the shop and then by a number while it is taken', () => {
    expect(first(4, slugsFor('Brot', 'x', 'backstube'))).toEqual([
      'brot',
      'brot-backstube',
      'brot-backstube-2',
      'brot-backstube-3',
    ]);
    expect(first(3, slugsFor('Laden', 'x'))).toEqual(['laden', 'laden-2', 'laden-3']);
  });
});

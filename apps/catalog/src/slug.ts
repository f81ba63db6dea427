const SPELLED_OUT: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  '&': ' und ',
  '½': ' halb ',
};
const LONGEST = 80;

/**
 * The readable address of a name: lower case, umlauts spelled out as people type them, other accents dropped, words
 * joined by hyphens, cut at a word. `fallback` is for names without a single letter or digit.
 */
export function slugOf(name: string, fallback: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ&½]/g, (letter) => SPELLED_OUT[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const slug = cut(plain.replace(/^-|-$/g, ''));
  return slug === '' ? fallback : slug;
}

/** The addresses to try one after the other: the name alone, with where it belongs, then with a number. */
export function* slugsFor(name: string, fallback: string, belongsTo?: string): Generator<string> {
  const slug = slugOf(name, fallback);
  yield slug;
  const longer = belongsTo ? `${slug}-${belongsTo}` : slug;
  if (belongsTo) yield longer;
  for (let number = 2; ; number += 1) yield `${longer}-${number}`;
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const short = slug.slice(0, LONGEST + 1);
  const end = short.lastIndexOf('-');
  return end > LONGEST / 2 ? short.slice(0, end) : slug.slice(0, LONGEST);
}

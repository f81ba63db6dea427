const LONGEST = 60;
const MOST_WORDS = 6;
/** Telephone numbers, article numbers, card numbers: nothing that tells what a city lacks. */
const MANY_DIGITS = /(\d[\s/()+.-]*){5}/;

/**
 * A search as it is counted: lower case, single spaces, no punctuation. Null for what may be about a person, such as
 * an address, a number or a whole sentence: that is never written down.
 */
export function normalTerm(q: string): string | null {
  if (q.includes('@') || MANY_DIGITS.test(q) || q.length > 4 * LONGEST) return null;
  const term = q
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = term.split(' ').length;
  return term.length < 2 || term.length > LONGEST || words > MOST_WORDS ? null : term;
}

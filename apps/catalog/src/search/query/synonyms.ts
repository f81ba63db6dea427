import { SYNONYMS } from '../data/synonyms.js';
import { stem } from '../text/stem.js';
import { tokens } from '../text/tokens.js';

/** A few folded words. */
export type Words = readonly string[];

interface Rule {
  from: Words[];
  to: Words[];
}

const wordsIn = (text: string): Words => tokens(text).map(({ text: word }) => word);

const RULES: Rule[] = SYNONYMS.trim()
  .split('\n')
  .map((line): Rule => {
    if (line.includes('>')) {
      const [from, to] = line.split('>').map((side) => side.split(',').map(wordsIn));
      return { from: from!, to: to! };
    }
    const same = line.split('=').map(wordsIn);
    return { from: same, to: same };
  });

/** Several words are looked up in any order: "Batterie wechseln", "wechseln Batterie". */
const keyOf = (words: Words): string => words.map(stem).sort().join(' ');

const BY_KEY = new Map<string, Words[]>();
for (const { from, to } of RULES) {
  for (const one of from) {
    const key = keyOf(one);
    const known = BY_KEY.get(key) ?? [];
    const seen = new Set([key, ...known.map(keyOf)]);
    BY_KEY.set(key, [...known, ...to.filter((other) => other.length > 0 && !seen.has(keyOf(other)))]);
  }
}

/** Other words for these (folded, or stems), each some that have to be there together. */
export const synonymsOf = (words: Words): readonly Words[] => BY_KEY.get(keyOf(words)) ?? [];

/** Every word that has another: what slips of the finger may have meant although no offer is called so. */
export const SYNONYM_WORDS: readonly string[] = [
  ...new Set(
    SYNONYMS.split(/[\n=>,]/)
      .flatMap((words) => tokens(words).map(({ text }) => text))
      .filter((word) => word.length > 3),
  ),
];

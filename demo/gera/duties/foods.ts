import type { DemoAllergen, DemoFood } from '../../duty-types.js';
import { counter } from './counter.js';
import { drinks } from './drinks.js';
import { feed } from './feed.js';
import { pantry } from './pantry.js';

/** What the makers say about what can be eaten and drunk, by offer. Allergens are told at the offers themselves. */
export const foods: Record<string, DemoFood> = { ...pantry, ...drinks, ...counter, ...feed };

const BY_WORD: [RegExp, DemoAllergen][] = [
  [/weizen|roggen|dinkel|gerste|hafer/i, 'gluten'],
  [/milch/i, 'milk'],
  [/\bei\b/i, 'eggs'],
  [/mandel|haseln|waln/i, 'nuts'],
  [/sesam/i, 'sesame'],
  [/senf/i, 'mustard'],
  [/sellerie/i, 'celery'],
  [/soja/i, 'soy'],
  [/sulfit/i, 'sulphites'],
];

/** Reads "Weizen, Milch, Ei" as the allergens of the law. */
export const allergensOf = (told: string | undefined): DemoAllergen[] =>
  BY_WORD.filter(([word]) => word.test(told ?? '')).map(([, allergen]) => allergen);

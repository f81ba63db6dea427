import type { Grades, Judgement } from './read-judgements.js';

/** Slugs that a search answered, best first. */
export interface Answered {
  offers: string[];
  shops: string[];
  categories: string[];
}

export interface Scores {
  /** Quality of the first ten offers, first five shops and categories, 0 to 1, over the queries that want some. */
  offers: number;
  shops: number;
  categories: number;
  /** Share of the queries with a right answer that found nothing at all. */
  nothingFound: number;
  /** Share of the queries without a right answer, or with a forbidden one, that showed something wrong. */
  nonsense: number;
  /** Share of the offers among the first ten that somebody judged to fit. */
  fitting: number;
}

const SHOWN = 10;
const SHOWN_BESIDE = 5;

/** Normalised discounted cumulative gain: 1 when the best come first, in order; 0 when none of them comes. */
export function ndcg(shown: readonly string[], grades: Grades, depth: number): number {
  const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);
  const got = shown.slice(0, depth).reduce((sum, slug, at) => sum + gain(grades.get(slug) ?? 0, at), 0);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
  return got / best.reduce((sum, grade, at) => sum + gain(grade, at), 0);
}

export const wantsNothing = ({ offers, shops, categories }: Judgement): boolean =>
  offers.size + shops.size + categories.size === 0;

/** Whether something came that must not come. */
export function isNonsense(judgement: Judgement, { offers, shops }: Answered): boolean {
  if (wantsNothing(judgement)) return offers.length + shops.length > 0;
  return offers.slice(0, SHOWN).some((slug) => judgement.never.has(slug));
}

export function scoresOf(pairs: readonly (readonly [Judgement, Answered])[]): Scores {
  const wanting = pairs.filter(([judgement]) => !wantsNothing(judgement));
  const risky = pairs.filter(([judgement]) => wantsNothing(judgement) || judgement.never.size > 0);
  const over = (kind: keyof Answered, depth: number): number =>
    mean(pairs.filter(([j]) => j[kind].size > 0).map(([j, answered]) => ndcg(answered[kind], j[kind], depth)));
  const first = pairs.flatMap(([{ offers }, answered]) =>
    answered.offers.slice(0, SHOWN).map((slug) => offers.has(slug)),
  );
  return {
    offers: over('offers', SHOWN),
    shops: over('shops', SHOWN_BESIDE),
    categories: over('categories', SHOWN_BESIDE),
    nothingFound: share(
      wanting,
      ([, { offers, shops, categories }]) => offers.length + shops.length + categories.length === 0,
    ),
    nonsense: share(risky, ([judgement, answered]) => isNonsense(judgement, answered)),
    fitting: share(first, Boolean),
  };
}

const mean = (values: number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

const share = <T>(of: readonly T[], is: (one: T) => boolean): number =>
  of.length === 0 ? 0 : of.filter(is).length / of.length;

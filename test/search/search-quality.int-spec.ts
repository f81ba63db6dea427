import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startJudgedCity, type JudgedCity } from './judged-city.js';
import { readJudgements, type Judgement } from './read-judgements.js';
import { isNonsense, ndcg, scoresOf, type Answered, type Scores } from './score.js';

const BASELINE = join(import.meta.dirname, 'baseline.json');
/** Ties between equal offers may fall differently; a rule that breaks something costs more than this. */
const TOLERANCE = 0.003;

let city: JudgedCity;
let pairs: [Judgement, Answered][];

beforeAll(async () => {
  city = await startJudgedCity();
  pairs = [];
  for (const judgement of readJudgements()) pairs.push([judgement, await city.ask(judgement.q)]);
  report();
}, 240_000);
afterAll(() => city.stop());

const rounded = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.round(value * 1000) / 1000])) as never;

/** With SEARCH_REPORT=<file> what every search answered is written there, the worst first, to learn from. */
function report(): void {
  const file = process.env.SEARCH_REPORT;
  if (!file) return;
  const lines = pairs.map(([judgement, answered]) => {
    const { group, q, offers, shops, categories } = judgement;
    const score = offers.size > 0 ? ndcg(answered.offers, offers, 10) : isNonsense(judgement, answered) ? 0 : 1;
    const missed = (kind: 'offers' | 'shops' | 'categories') =>
      [...judgement[kind].keys()].filter((slug) => !answered[kind].includes(slug));
    return {
      score: Number(score.toFixed(3)),
      shops: shops.size > 0 ? Number(ndcg(answered.shops, shops, 5).toFixed(2)) : null,
      categories: categories.size > 0 ? Number(ndcg(answered.categories, categories, 5).toFixed(2)) : null,
      group,
      q,
      answered: answered.offers.map((slug) => `${slug}=${offers.get(slug) ?? 0}`),
      answeredShops: answered.shops,
      answeredCategories: answered.categories,
      missed: [
        ...missed('offers'),
        ...missed('shops').map((s) => `@${s}`),
        ...missed('categories').map((c) => `%${c}`),
      ],
    };
  });
  const groups = Object.fromEntries(
    [...Map.groupBy(pairs, ([{ group }]) => group)].map(([group, of]) => [group, rounded(scoresOf(of))]),
  );
  writeFileSync(
    file,
    [JSON.stringify(rounded(scoresOf(pairs))), JSON.stringify(groups)]
      .concat(lines.sort((a, b) => a.score - b.score).map((line) => JSON.stringify(line)))
      .join('\n'),
  );
}

describe('the search of the demo city', () => {
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Scores;

  it.each(['offers', 'shops', 'categories', 'fitting'] as const)('is as good as it was: %s', (kind) => {
    expect(scoresOf(pairs)[kind]).toBeGreaterThanOrEqual(baseline[kind] - TOLERANCE);
  });

  it.each(['nothingFound', 'nonsense'] as const)('is not worse than it was: %s', (kind) => {
    expect(scoresOf(pairs)[kind]).toBeLessThanOrEqual(baseline[kind] + TOLERANCE);
  });
});

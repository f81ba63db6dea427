import { describe, expect, it } from '@jest/globals';
import { demoCity } from '../../demo/world.js';
import { parseJudgements, readJudgements } from './read-judgements.js';
import { isNonsense, ndcg, scoresOf } from './score.js';

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['fair', 1],
]);
const answered = (offers: string[] = []) => ({ offers, shops: [], categories: [] });

describe('the score of a search', () => {
  it('is one for the best order, less for a worse one, and nothing for strangers', () => {
    expect(ndcg(['best', 'good', 'fair'], grades, 10)).toBe(1);
    expect(ndcg(['good', 'best', 'fair'], grades, 10)).toBeLessThan(1);
    expect(ndcg(['stranger', 'best'], grades, 10)).toBeLessThan(ndcg(['best', 'stranger'], grades, 10));
    expect(ndcg(['stranger'], grades, 10)).toBe(0);
  });

  it('looks at the first page only', () => {
    expect(ndcg([...'abcdefghij', 'best'], grades, 10)).toBe(0);
  });

  it('counts what came although nothing fits, and what must not come', () => {
    const [mask, till] = parseJudgements('absent', 'Schutzmasken: -\nKasse: kasse=3 !kaese');
    expect(isNonsense(mask!, answered(['alpaka']))).toBe(true);
    expect(isNonsense(mask!, answered())).toBe(false);
    expect(isNonsense(till!, answered(['kasse', 'kaese']))).toBe(true);
    expect(
      scoresOf([
        [mask!, answered(['alpaka'])],
        [till!, answered(['kasse'])],
      ]),
    ).toMatchObject({ nonsense: 0.5, nothingFound: 0, offers: 1, fitting: 0.5 });
    expect(scoresOf([[till!, answered()]])).toMatchObject({ nothingFound: 1, offers: 0 });
  });

  it('refuses a judgement that cannot be read', () => {
    expect(() => parseJudgements('x', 'Brot elsterkruste=3')).toThrow('does not say');
    expect(() => parseJudgements('x', 'Brot: elsterkruste=4')).toThrow('cannot be read');
  });
});

describe('the judged searches', () => {
  const judgements = readJudgements();

  it('are many, and each stands there once', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(250);
    const asked = judgements.map(({ q }) => q);
    expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
  });

  it('name only what is in the demo city', () => {
    const city = demoCity();
    const known = {
      offers: new Set([...city.offers].map(({ slug }) => slug)),
      shops: new Set(city.shops.map(({ slug }) => slug)),
      categories: new Set(city.categories.map(({ slug }) => slug)),
    };
    const unknown = judgements.flatMap(({ q, offers, shops, categories, never }) =>
      [
        ...[...offers.keys(), ...never].filter((slug) => !known.offers.has(slug)),
        ...[...shops.keys()].filter((slug) => !known.shops.has(slug)),
        ...[...categories.keys()].filter((slug) => !known.categories.has(slug)),
      ].map((slug) => `${q}: ${slug}`),
    );
    expect(unknown).toEqual([]);
  });
});

import { RANKING, type Place } from '../ranking.js';
import { wordsOf, type Text } from '../text/words.js';
import type { Meaning, Term } from './terms.js';

/** Something that there are hundreds of, with the best place of each of its words: a shop or a category. */
export interface Entry {
  id: string;
  places: ReadonlyMap<string, Place>;
}

const value = (place: Place | undefined): number => (place ? RANKING.places[place] : 0);

export function entryOf(id: string, texts: readonly Text[]): Entry {
  const places = new Map<string, Place>();
  for (const { lexeme, place } of wordsOf(texts)) {
    if (value(place) > value(places.get(lexeme))) places.set(lexeme, place);
  }
  return { id, places };
}

export interface Wanted {
  most: number;
  /** Whether it is enough when all is only told in passing. */
  told: boolean;
}

/** The entries that have every term, best first, without what fits much worse than the best. */
export function fitting(entries: readonly Entry[], terms: readonly Term[], { most, told }: Wanted): string[] {
  if (terms.length === 0) return [];
  const scored = entries
    .map((entry) => ({ id: entry.id, score: scoreOf(entry, terms, told) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const least = told ? 0 : (scored[0]?.score ?? 0) * RANKING.leastShareOfBest;
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, most)
    .map(({ id }) => id);
}

export const isKnown = (entries: readonly Entry[], term: Term): boolean =>
  entries.some((entry) => termScore(entry, term) > RANKING.places.told);

/** Zero when a term is missing. */
function scoreOf(entry: Entry, terms: readonly Term[], told: boolean): number {
  const scores = terms.map((term) => termScore(entry, term));
  if (scores.includes(0) || (!told && Math.max(...scores) <= RANKING.places.told)) return 0;
  return scores.reduce((sum, score) => sum + score, 0) / terms.length;
}

const termScore = (entry: Entry, { meanings }: Term): number =>
  Math.max(...meanings.map((meaning) => meaningScore(entry, meaning)));

function meaningScore({ places }: Entry, { as, lexemes }: Meaning): number {
  const values = lexemes.map(({ anyOf, places: allowed, begins }) => {
    const found = begins
      ? [...places].filter(([lexeme]) => anyOf.some((start) => lexeme.startsWith(start))).map(([, place]) => place)
      : anyOf.flatMap((lexeme) => places.get(lexeme) ?? []);
    return Math.max(0, ...found.filter((place) => !allowed || allowed.includes(place)).map(value));
  });
  if (values.includes(0)) return 0;
  return (RANKING.understood[as] * values.reduce((sum, one) => sum + one, 0)) / values.length;
}

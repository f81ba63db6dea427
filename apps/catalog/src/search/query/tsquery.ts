import { LETTERS, RANKING, type Place, type Understood } from '../ranking.js';
import type { Token } from '../text/tokens.js';
import { stem } from '../text/stem.js';
import type { Meaning, Term } from './terms.js';

const literal = (lexeme: string, places: readonly Place[] | undefined, begins?: boolean): string => {
  const letters = (begins ? '*' : '') + (places ?? []).map((place) => LETTERS[place]).join('');
  return letters === '' ? `'${lexeme}'` : `'${lexeme}':${letters}`;
};

/** What has to be true of an offer for a meaning, in the places given or those the meaning asks for itself. */
function meaningQuery({ lexemes }: Meaning, within?: readonly Place[]): string {
  const each = lexemes.map(({ anyOf, places, begins }) => {
    const allowed = within && places ? places.filter((place) => within.includes(place)) : (within ?? places);
    return `(${anyOf.map((lexeme) => literal(lexeme, allowed, begins)).join(' | ')})`;
  });
  return `(${each.join(' & ')})`;
}

export const termQuery = ({ meanings }: Term, within?: readonly Place[]): string =>
  `(${meanings.map((meaning) => meaningQuery(meaning, within)).join(' | ')})`;

/** "Exact words": beside each other, with as many words between as there were. */
export const phraseQuery = (words: readonly Token[]): string =>
  `(${words
    .map(({ text, position }, at) => {
      const distance = at === 0 ? '' : `<${position - words[at - 1]!.position}> `;
      return `${distance}'${stem(text)}'`;
    })
    .join(' ')})`;

export const allOf = (queries: readonly string[]): string => queries.join(' & ');
export const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`;
export const not = (query: string): string => `!${query}`;

export interface RankPart {
  /** Null when nothing was understood so. */
  query: string | null;
  /** What has to be there for it to count: parts of a compound only count together. */
  gate: string | null;
  factor: number;
}

/**
 * What a score is summed up from, one part for each way words were understood. PostgreSQL answers the mean over the
 * words of a query, so the factor takes their number back in and shares it out over the words that were asked.
 */
export function rankParts(terms: readonly Term[]): RankPart[] {
  const kinds = Object.keys(RANKING.understood) as Understood[];
  return kinds.map((kind) => {
    const meanings = terms.flatMap(({ meanings: all }) => all.filter(({ as, unranked }) => as === kind && !unranked));
    const lexemes = meanings.flatMap((meaning) => meaning.lexemes);
    const queries = [
      ...new Set(lexemes.flatMap(({ anyOf: any, begins }) => any.map((lexeme) => literal(lexeme, undefined, begins)))),
    ];
    if (queries.length === 0) return { query: null, gate: null, factor: 0 };
    const perMeaning = lexemes.length / meanings.length;
    const gate = anyOf(meanings.map((meaning) => meaningQuery(meaning)));
    return {
      query: queries.join(' | '),
      gate,
      factor: (RANKING.understood[kind] * queries.length) / (terms.length * perMeaning),
    };
  });
}

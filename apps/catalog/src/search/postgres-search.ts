import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { gtinOf } from '../offer/gtin.js';
import { matchingOfGtin, matchingOfWords, type Matching } from './matching.js';
import { fitting, isKnown } from './query/directory.js';
import { GuessTerms } from './query/guess-terms.js';
import { parseQuery, type ParsedQuery } from './query/parse-query.js';
import { joinedTerm, termOf, termsOf, togetherTerm, type Meaning, type Term } from './query/terms.js';
import { allOf, anyOf, not, phraseQuery, termQuery } from './query/tsquery.js';
import { KeptReadings } from './kept-readings.js';
import type { Place } from './ranking.js';
import { SearchDirectory, type Directory } from './search-directory.js';
import { SearchEngine, type Reading } from './search-engine.js';

const SAID: readonly Place[] = ['name', 'partOfName', 'about'];
const NAMED: readonly Place[] = ['name', 'partOfName'];
const MOST_BESIDE = 5;
const BESIDE = { most: MOST_BESIDE, told: false };
const NOTHING: Reading = { ways: [], shops: [], categories: [], terms: [], near: () => ({ offers: null, shops: [] }) };

interface ReadTerm {
  term: Term;
  known: boolean;
  meant: string | null;
}

/** Reads a search and finds in PostgreSQL: full text for offers, hundreds of shops and categories in memory. */
@Injectable()
export class PostgresSearch extends SearchEngine {
  private readonly kept = new KeptReadings();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SearchDirectory) private readonly directory: SearchDirectory,
    @Inject(GuessTerms) private readonly guess: GuessTerms,
  ) {
    super();
  }

  read(q: string): Promise<Reading> {
    return this.kept.of(q, () => this.readAnew(q));
  }

  private async readAnew(q: string): Promise<Reading> {
    const parsed = parseQuery(q);
    if (parsed.words.length + parsed.phrases.length === 0) return NOTHING;
    const directory = await this.directory.get();
    const read = await this.readTerms(parsed, directory);
    const terms = read.map(({ term }) => term);
    const gtin = gtinOf(q.trim());
    return {
      ways: [...(gtin ? [matchingOfGtin(gtin)] : []), ...waysOf(q, parsed, read)],
      ...(isExacting(parsed)
        ? { shops: [], categories: [] }
        : {
            shops: fitting(directory.shops, terms, BESIDE),
            categories: fitting(directory.categories, terms, BESIDE),
          }),
      terms: read.map(({ term, known, meant }) => ({ asked: term.asked, known, meant })),
      near: () => ({ offers: nearTo(q, read), shops: nearShops(directory, terms) }),
    };
  }

  async shopsFor(q: string): Promise<string[]> {
    const directory = await this.directory.renewed();
    const read = await this.readTerms(parseQuery(q), directory);
    return fitting(
      directory.shops,
      read.map(({ term }) => term),
      { most: Infinity, told: true },
    );
  }

  /** Words that nothing here has to do with are taken for the beginning of one, or for one that was mistyped. */
  private async readTerms({ words, phrases }: ParsedQuery, directory: Directory): Promise<ReadTerm[]> {
    const terms = termsOf(words);
    const one = words.length === 2 && terms.length === 2 ? joinedTerm(words) : null;
    const found = await this.exist(one ? [...terms, one] : terms, directory);
    if (one && found.at(-1)!.said)
      return [{ term: withMeaning(togetherTerm(words), one.meanings[0]!), known: true, meant: null }];
    return Promise.all(
      terms.map(async (term, at): Promise<ReadTerm> => {
        const { known, said } = found[at]!;
        const last = at === terms.length - 1 && phrases.length === 0;
        if (said || (known && !last)) return { term, known, meant: null };
        const guessed = await this.guess.guess(term, { last, known }, directory);
        return guessed ? { ...guessed, known: true } : { term, known, meant: null };
      }),
    );
  }

  /** Whether anything has to do with a term, and whether it says so in more than passing. */
  private async exist(terms: readonly Term[], { shops, categories }: Directory): Promise<Existing[]> {
    if (terms.length === 0) return [];
    const rows = await this.database.read<Existing>(
      'terms-known',
      `select s.said, s.said or catalog.has_words(a.query) as known
         from unnest($1::text[]::tsquery[], $2::text[]::tsquery[]) with ordinality as a(query, said, place)
         cross join lateral (select catalog.has_words(a.said) as said offset 0) s
        order by a.place`,
      [terms.map((term) => termQuery(term)), terms.map((term) => termQuery(term, SAID))],
    );
    return rows.map(({ known, said }, at) => {
      const beside = isKnown(shops, terms[at]!) || isKnown(categories, terms[at]!);
      return { known: known || beside, said: said || beside };
    });
  }
}

interface Existing {
  known: boolean;
  said: boolean;
}

const withMeaning = ({ asked, meanings }: Term, more: Meaning): Term => ({ asked, meanings: [...meanings, more] });

/** Exact words, and what must not be in a result: such a search is taken at its word. */
const isExacting = ({ phrases, excluded }: ParsedQuery): boolean => phrases.length + excluded.length > 0;

/** All terms, and one of them in a place that says what the thing is; then, when that finds nothing, most of them. */
function waysOf(q: string, parsed: ParsedQuery, read: readonly ReadTerm[]): Matching[] {
  const terms = read.map(({ term }) => term);
  const fixed = [
    ...parsed.phrases.map(phraseQuery),
    ...parsed.excluded.map((words) => not(`(${allOf(words.map((word) => termQuery(termOf(word))))})`)),
  ];
  const said = terms.length > 1 && !isExacting(parsed) ? [anyOf(terms.map((term) => termQuery(term, SAID)))] : [];
  const all = allOf([...terms.map((term) => termQuery(term)), ...said, ...fixed]);
  const most = isExacting(parsed) ? null : mostOf(read);
  return [matchingOfWords('words', q, all, terms), ...(most ? [matchingOfWords('some', q, most, terms)] : [])];
}

/**
 * Two of three terms, or one that an offer is called by. Numbers and sizes are never left out. Where a word is asked for
 * that nothing here has to do with, the others do not help: who looks for a journey to Mallorca is not helped with a
 * travelling clock.
 */
function mostOf(read: readonly ReadTerm[]): string | null {
  const strict = read.filter(({ term }) => /\d/.test(term.asked));
  const loose = read.filter((one) => !strict.includes(one));
  const known = loose.filter((one) => one.known).map(({ term }) => term);
  const strange = loose.length - known.length;
  if (loose.length < 2 || known.length === 0 || strange > (loose.length > 2 ? 1 : 0)) return null;
  return allOf([looselyOf(known, strange), ...strict.map(({ term }) => termQuery(term))]);
}

function looselyOf(known: readonly Term[], strange: number): string {
  const named = known.map((term) => termQuery(term, NAMED));
  if (known.length < 3) return strange > 0 ? allOf(known.map((term) => termQuery(term))) : anyOf(named);
  return anyOf(
    known.flatMap((one, at) =>
      known
        .slice(at + 1)
        .map((other, of) => `(${termQuery(one)} & ${termQuery(other)} & (${named[at]} | ${named[at + 1 + of]}))`),
    ),
  );
}

/** By any of the words, or the last part of a compound: "Autoreifen" is near to a tyre. */
function nearTo(q: string, read: readonly ReadTerm[]): Matching | null {
  const queries = read.flatMap(({ term, known }) => [...(known ? [termQuery(term, NAMED)] : []), ...headQuery(term)]);
  return queries.length === 0
    ? null
    : matchingOfWords(
        'near',
        q,
        anyOf(queries),
        read.map(({ term }) => term),
      );
}

function headQuery({ meanings }: Term): string[] {
  return meanings
    .filter(({ as, lexemes }) => as === 'part' && lexemes.length > 1)
    .map(({ as, lexemes }) => termQuery({ asked: '', meanings: [{ as, lexemes: lexemes.slice(-1) }] }, NAMED));
}

const nearShops = ({ shops }: Directory, terms: readonly Term[]): string[] =>
  [...new Set(terms.flatMap((term) => fitting(shops, [term], BESIDE)))].slice(0, MOST_BESIDE);

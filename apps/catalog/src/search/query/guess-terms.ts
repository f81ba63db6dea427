import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { Place } from '../ranking.js';
import type { Directory } from '../search-directory.js';
import { isGermanWord } from '../text/compounds.js';
import { stem } from '../text/stem.js';
import { isKnown } from './directory.js';
import { meantBy, soundOf } from './misspelling.js';
import { termOf, type Term } from './terms.js';
import { termQuery } from './tsquery.js';

export interface Guessed {
  term: Term;
  /** The word it was taken for; null when it is only the beginning of one. */
  meant: string | null;
}

const SAID: readonly Place[] = ['name', 'partOfName', 'about'];
const SHORTEST_BEGINNING = 3;
const CANDIDATES = 40;

/** What somebody may have meant with a word that nothing here is called. */
@Injectable()
export class GuessTerms {
  constructor(@Inject(Database) private readonly database: Database) {}

  async guess(
    term: Term,
    { last, known }: { last: boolean; known: boolean },
    directory: Directory,
  ): Promise<Guessed | null> {
    if (/[^\p{L}]/u.test(term.asked)) return null;
    const begun = last && term.asked.length >= SHORTEST_BEGINNING ? beginning(term) : null;
    if (begun && (await this.isThere(begun, directory))) {
      return { term: { asked: term.asked, meanings: [...term.meanings, ...begun.meanings] }, meant: null };
    }
    if (known) return null;
    if (isGermanWord(term.asked)) return null;
    const meant = meantBy(term.asked, [...(await this.candidates(term.asked)), ...directory.spelled]);
    if (!meant) return null;
    const corrected = { asked: term.asked, meanings: termOf({ text: meant, position: 1 }).meanings };
    return (await this.isThere(corrected, directory)) ? { term: corrected, meant } : null;
  }

  private async isThere(term: Term, { shops, categories }: Directory): Promise<boolean> {
    if (isKnown(shops, term) || isKnown(categories, term)) return true;
    const [row] = await this.database.read<{ known: boolean }>(
      'term-known',
      `select catalog.has_words($1::text::tsquery) as known`,
      [termQuery(term)],
    );
    return row!.known;
  }

  private async candidates(word: string): Promise<string[]> {
    const rows = await this.database.read<{ word: string }>(
      'words-alike',
      `(select word from catalog.search_words where word operator(public.%) $1
         order by public.similarity(word, $1) desc limit ${CANDIDATES})
       union (select word from catalog.search_words where sound = $2 limit ${CANDIDATES})`,
      [word, soundOf(word)],
    );
    return rows.map((row) => row.word);
  }
}

/** The stem cuts off what may go on differently: "Käsest" begins "Käsestange". */
function beginning({ asked }: Term): Term {
  const starts = [...new Set([asked, stem(asked)])];
  return { asked, meanings: [{ as: 'guessed', lexemes: [{ anyOf: starts, places: SAID, begins: true }] }] };
}

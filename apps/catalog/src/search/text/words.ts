import { LETTERS, RANKING, type Place } from '../ranking.js';
import { compoundOf } from './compounds.js';
import { stem } from './stem.js';
import { countWords, tokens, type Token } from './tokens.js';

export interface Text {
  text: string;
  place: Place;
  /** Where the parts of its compounds are; said for a long text, what its compounds begin with counts, too. */
  parts?: Place;
  /** Goes on where the text before ended, so that exact words are found over both. */
  goesOn?: true;
}

export interface Word {
  /** What is compared: a stem, a number, or a measure. */
  lexeme: string;
  position: number;
  place: Place;
}

/** Where the beginning of a compound is: its end says what the thing is, what comes before only belongs to it. */
const BEFORE_OF: Record<Place, Place | null> = { name: 'partOfName', partOfName: 'about', about: 'told', told: null };
const GAP = 20;

/** All words of some texts, compounds also taken apart. Between two texts is a gap, so that no exact words cross it. */
export function wordsOf(texts: readonly Text[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { text, place, parts, goesOn } of texts) {
    const start = goesOn ? end : end + GAP;
    for (const token of tokens(text, place === 'told')) addWord(words, token, start + token.position, place, parts);
    end = start + countWords(text);
  }
  return words;
}

function addWord(words: Word[], token: Token, position: number, place: Place, said: Place | undefined): void {
  const parts = said ?? place;
  const before = BEFORE_OF[parts] ?? said;
  words.push({ lexeme: stem(token.text), position, place });
  for (const piece of token.pieces ?? [token.text]) {
    if (token.pieces) words.push({ lexeme: stem(piece), position, place: parts });
    const compound = compoundOf(piece);
    if (!compound) continue;
    words.push({ lexeme: compound.head, position, place: parts });
    if (before) words.push(...compound.before.map((lexeme) => ({ lexeme, position, place: before })));
  }
}

const MOST_POSITIONS = 40;
const LAST_POSITION = 16_000;

/** The words as PostgreSQL reads a tsvector. Words are letters and digits only, so nothing has to be escaped. */
export function vectorOf(words: readonly Word[]): string {
  const byLexeme = Map.groupBy(words, ({ lexeme }) => lexeme);
  return [...byLexeme]
    .map(([lexeme, of]) => {
      const best = [...of].sort((a, b) => RANKING.places[b.place] - RANKING.places[a.place]).slice(0, MOST_POSITIONS);
      const places = best.map(({ position, place }) => `${Math.min(position, LAST_POSITION)}${LETTERS[place]}`);
      return `'${lexeme}':${places.join(',')}`;
    })
    .join(' ');
}

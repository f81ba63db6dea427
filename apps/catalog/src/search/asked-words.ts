import { plainText } from './words.js';

export interface AskedWords {
  /** Everything that was asked, in web search syntax: "exact words", -without, or. */
  all: string;
  /** What stands before the word that is still being typed. */
  before: string;
  /** The last word, which may be only the beginning of one; empty when it cannot be. */
  last: string;
  /** The same with "ae" as "a" and so on, for those who type without umlauts. */
  lastUnspelled: string;
}

const LAST_WORD = /(^|\s)([\p{L}\p{N}][\p{L}\p{N}\p{M}]+)$/u;

/** Takes a search apart, so that its last word finds longer ones too. */
export function askedWords(q: string): AskedWords {
  const all = q.normalize('NFC').replace(/\s+/g, ' ').trim();
  const quotes = all.split('"').length - 1;
  const last = quotes % 2 === 0 ? (LAST_WORD.exec(all)?.[2] ?? '') : '';
  return {
    all,
    before: last === '' ? all : all.slice(0, all.length - last.length).trim(),
    last,
    lastUnspelled: last.replace(/([aou])e/gi, '$1'),
  };
}

/*
 * The SQL below takes asked words as one text array, given by `$n`. Each part is a sub-select of its own, which
 * PostgreSQL evaluates once and not for every row.
 */

/** The values of the text array that the SQL below reads. */
export const wordValues = ({ all, before, last, lastUnspelled }: AskedWords): string[] => [
  all,
  before,
  last,
  lastUnspelled,
];

export const ALL = '($1::text[])[1]';
const websearch = (text: string): string => `websearch_to_tsquery('german', public.unaccent(${text}))`;

/** SQL: the words as PostgreSQL reads them. */
const EXACT = `(select ${websearch(ALL)})`;

/** SQL: one word as a beginning. It goes through a parser before `:*` is put behind, so no input can break the syntax. */
const beginning = (text: string): string =>
  `(select (nullif(plainto_tsquery('simple', public.unaccent(${text}))::text, '') || ':*')::tsquery)`;

/** SQL: the words, or the words with the last one being a beginning. */
const STARTED = `(select coalesce(${EXACT} || (${websearch('($1::text[])[2]')}
  && (${beginning('($1::text[])[3]')} || ${beginning('($1::text[])[4]')})), ${EXACT}))`;

const PLAIN = `(select ${plainText(ALL)})`;
const PLAIN_UNSPELLED = `(select regexp_replace(${plainText(ALL)}, '([aou])e', '\\1', 'g'))`;

/** SQL: whether a row's words fit. What would find everything but something, such as "-wein" alone, finds nothing. */
export const wordsMatch = (words: string): string =>
  `(${words} @@ ${STARTED} and (select querytree(${STARTED}) not in ('', 'T')))`;

/**
 * SQL: how well a row fits: what was asked stands in its name, at the end of a word even more, because the last part of
 * a German compound says what it is ("Roggenbrot" is bread, "Brotkorb" is not); then whole words, then beginnings.
 */
export const wordScore = (words: string, name: string): string =>
  `(case when position(${PLAIN} || ' ' in ${name} || ' ') > 0 or position(${PLAIN_UNSPELLED} || ' ' in ${name} || ' ') > 0 then 2
         when position(${PLAIN} in ${name}) > 0 or position(${PLAIN_UNSPELLED} in ${name}) > 0 then 1 else 0 end
    + 2 * ts_rank(${words}, ${EXACT}) + ts_rank(${words}, ${STARTED}))`;

/** SQL: whether a name has what was asked somewhere within, as compounds do: "Rebenhöhler" for "Höhler". */
export const isWithin = (name: string): string => `(length(${PLAIN}) > 2 and position(${PLAIN} in ${name}) > 0)`;

/** SQL: how alike a whole word of a name is to what was asked, 0 to 1. */
export const strictLikeness = (name: string): string => `public.strict_word_similarity(${PLAIN}, ${name})`;

/** SQL: how alike a part of a name is to what was asked, and the same as a condition that an index answers. */
export const likeness = (name: string): string => `public.word_similarity(${PLAIN}, ${name})`;
export const isAlike = (name: string): string => `${PLAIN} operator(public.<%) ${name}`;

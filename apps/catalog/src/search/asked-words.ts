export interface AskedWords {
  /** Everything that was asked, in web search syntax: "exact words", -without, or. */
  all: string;
  /** What stands before the word that is still being typed. */
  before: string;
  /** The last word, which may be only the beginning of one; empty when it cannot be. */
  last: string;
}

const LAST_WORD = /(^|\s)([\p{L}\p{N}][\p{L}\p{N}\p{M}]+)$/u;

/** Takes a search apart, so that its last word finds longer ones too. */
export function askedWords(q: string): AskedWords {
  const all = q.normalize('NFC').replace(/\s+/g, ' ').trim();
  const quotes = all.split('"').length - 1;
  const last = quotes % 2 === 0 ? (LAST_WORD.exec(all)?.[2] ?? '') : '';
  return { all, before: last === '' ? all : all.slice(0, all.length - last.length).trim(), last };
}

/** SQL: the words as PostgreSQL reads them. */
export const exactWords = (all: string): string => `websearch_to_tsquery('german', public.unaccent(${all}))`;

/**
 * SQL: the words, or the words with the last one being a beginning. The last word goes through the parser before `:*`
 * is put behind it, so nothing that somebody types can break the syntax.
 */
export const startedWords = (all: string, before: string, last: string): string => {
  const word = `plainto_tsquery('german', public.unaccent(${last}))`;
  return `case when numnode(${word}) = 0 then ${exactWords(all)}
    else ${exactWords(all)} || (${exactWords(before)} && (${word}::text || ':*')::tsquery) end`;
};

/** SQL: how well a row's `words` fit; words that are whole count more than beginnings. */
export const wordScore = (words: string, exact: string, started: string): string =>
  `(2 * ts_rank(${words}, ${exact}) + ts_rank(${words}, ${started}))`;

const alike = (all: string): string =>
  `public.word_similarity(lower(public.unaccent(${all})), lower(public.unaccent(s.name)))`;

/** SQL: whether a shop `s` fits, by its words or, with a slip of the finger, by its name. */
export const shopMatches = (all: string, before: string, last: string): string =>
  `(s.words @@ (${startedWords(all, before, last)}) or ${alike(all)} > 0.5)`;

/** SQL: how well a shop `s` fits; its name first. */
export const shopSimilarity = (all: string, before: string, last: string): string =>
  `(${alike(all)} + coalesce(${wordScore('s.words', exactWords(all), startedWords(all, before, last))}, 0))`;

import { isStopWord, tokens, type Token } from '../text/tokens.js';

export interface ParsedQuery {
  /** Words in any order. */
  words: Token[];
  /** "Exact words": beside each other in this order. */
  phrases: Token[][];
  /** -words that must not be there. */
  excluded: Token[][];
}

const QUOTED = /(^|\s)(-?)"([^"]*)"/g;
const MINUS = /(^|\s)-(\S+)/g;
/** More words than this nobody looks for; the rest is not read. */
const MOST_WORDS = 12;
/** Say nothing about what is wanted, as long as other words do. */
const VAGUE = new Set([
  'gut',
  'gute',
  'guter',
  'gutes',
  'schon',
  'schone',
  'schones',
  'neu',
  'neue',
  'neues',
  'lassen',
  'kauf',
  'gera',
]);

/** Takes a search apart: words, "exact words" and -words. Whatever is typed, something comes out. */
export function parseQuery(q: string): ParsedQuery {
  const phrases: Token[][] = [];
  const excluded: Token[][] = [];
  const rest = q
    .normalize('NFC')
    .replace(QUOTED, (_, __, minus: string, text: string) => {
      (minus === '-' ? excluded : phrases).push(tokens(text));
      return ' ';
    })
    .replace(MINUS, (_, __, text: string) => {
      excluded.push(tokens(text));
      return ' ';
    });
  return {
    words: withoutVague(tokens(rest)).slice(0, MOST_WORDS),
    phrases: phrases.filter((words) => words.length > 0).slice(0, MOST_WORDS),
    excluded: excluded.filter((words) => words.length > 0).slice(0, MOST_WORDS),
  };
}

function withoutVague(words: Token[]): Token[] {
  const telling = words.filter(({ text }) => !VAGUE.has(text) && !isStopWord(text));
  return telling.length > 0 ? telling : words;
}

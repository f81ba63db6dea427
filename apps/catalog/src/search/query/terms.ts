import type { Place, Understood } from '../ranking.js';
import { compoundOf } from '../text/compounds.js';
import { stem } from '../text/stem.js';
import type { Token } from '../text/tokens.js';
import { synonymsOf, type Words } from './synonyms.js';

/** One way in which a word of a search may be meant: all these lexemes have to be there. */
export interface Meaning {
  as: Understood;
  /** Each of them, or one of these instead. */
  lexemes: { anyOf: string[]; places?: readonly Place[]; begins?: true }[];
  /** Finds, but says nothing about how well: half of another word's compound is no reason to come first. */
  unranked?: true;
}

/** A word of a search, or several that mean something together, with all that may be meant by it. */
export interface Term {
  /** Folded, as it was typed. */
  asked: string;
  meanings: Meaning[];
}

const SAID: readonly Place[] = ['name', 'partOfName', 'about'];
const MEASURE = /^\d+(?:p\d+)?[a-z"]/;
const SIZE = /^gr(\d.*)$/;
const NUMBER = /^\d+(?:p\d+)?$/;
/** Words that mean something together: at most so many. */
const MOST_TOGETHER = 3;

/** The words of a search as terms, in their order; words that have a synonym only together are one term. */
export function termsOf(words: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const count = countTogether(words, at);
    terms.push(count > 1 ? withJoined(words.slice(at, at + count)) : termOf(words[at]!));
    at += count;
  }
  return terms;
}

function countTogether(words: readonly Token[], at: number): number {
  for (let count = Math.min(MOST_TOGETHER, words.length - at); count > 1; count--) {
    if (synonymsOf(words.slice(at, at + count).map(({ text }) => text)).length > 0) return count;
  }
  return 1;
}

/** Words that mean something together: all of them, or what is said instead. */
export function togetherTerm(words: readonly Token[]): Term {
  const each = words.map(({ text }) => ({ anyOf: sameAs(stem(text)) }));
  return {
    asked: words.map(({ text }) => text).join(' '),
    meanings: [{ as: 'asked', lexemes: each }, ...synonymsOf(words.map(({ text }) => text)).flatMap(synonyms)],
  };
}

function withJoined(words: readonly Token[]): Term {
  const { asked: typed, meanings } = togetherTerm(words);
  return { asked: typed, meanings: [...meanings, joined(words)] };
}

/** Two words that may be one: "Speichen Tanz" is the "Speichentanz", if there is such a thing. */
export const joinedTerm = (words: readonly Token[]): Term => ({
  asked: words.map(({ text }) => text).join(' '),
  meanings: [joined(words)],
});

const joined = (words: readonly Token[]): Meaning => ({
  as: 'part',
  lexemes: [{ anyOf: [stem(words.map(({ text }) => text).join(''))] }],
});

/** Everything that a single word may mean. */
export function termOf({ text, pieces }: Token): Term {
  const size = SIZE.exec(text);
  if (size)
    return { asked: text, meanings: [asked(text), { as: 'part', lexemes: [{ anyOf: [size[1]!], places: SAID }] }] };
  if (NUMBER.test(text)) {
    return {
      asked: text,
      meanings: [asked(text), { as: 'part', lexemes: [{ anyOf: [`gr${text}`, `${text}zoll`, `${text}dpt`] }] }],
    };
  }
  if (MEASURE.test(text)) return { asked: text, meanings: [asked(text)] };
  const lexeme = stem(text);
  return { asked: text, meanings: [asked(lexeme), ...apart(text, pieces), ...synonymsOf([text]).flatMap(synonyms)] };
}

const asked = (lexeme: string): Meaning => ({ as: 'asked', lexemes: [{ anyOf: [lexeme] }] });

/** A single word that is a compound may stand there taken apart, too. */
function synonyms(words: Words): Meaning[] {
  const together: Meaning = { as: 'synonym', lexemes: words.map((word) => ({ anyOf: [stem(word)] })) };
  const parts = words.length === 1 ? compoundOf(words[0]!) : null;
  if (!parts) return [together];
  const lexemes = [...parts.before, parts.head].map((part, at, all) => ({
    anyOf: [part],
    ...(at === all.length - 1 ? { places: SAID } : {}),
  }));
  return [together, { as: 'synonym', lexemes, unranked: true }];
}

/** Taken apart: the last part has to be in a place that says what the thing is, the others anywhere. */
function apart(text: string, pieces: readonly string[] | undefined): Meaning[] {
  const compound = pieces ? null : compoundOf(text);
  const parts = pieces ? pieces.map(stem) : compound ? [...compound.before, compound.head] : null;
  if (!parts) return [];
  const lexemes = parts.map((part, at) => ({
    anyOf: sameAs(part),
    ...(at === parts.length - 1 && compound ? { places: SAID } : {}),
  }));
  return [{ as: 'part', lexemes }];
}

const sameAs = (lexeme: string): string[] => [
  ...new Set([lexeme, ...synonymsOf([lexeme]).flatMap((words) => (words.length === 1 ? [stem(words[0]!)] : []))]),
];

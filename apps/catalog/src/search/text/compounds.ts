import { WORD_PARTS } from '../data/word-parts.js';
import { fold } from './fold.js';
import { stem } from './stem.js';

export interface Compound {
  /** Stems of what comes before, in order. */
  before: string[];
  /** The stem of the last part, which says what it is: a "Brotkorb" is a basket. */
  head: string;
}

/** What may stand between two parts: Geburt-s-tag, Biene-n-wachs, Kind-er-rad. */
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er', 'ns'];
/** After "Ei" and "Öl", or else "einschlafen" begins with an egg. */
const SHORT_LINKS = ['', 'er'];
const SHORTEST = 6;
/** "Bäckerei" is no egg. */
const NOT_AT_THE_END = new Set(['ei']);
/** A strange beginning is taken as a part when what follows is known and both are long enough: "Schieber-mütze". */
const SHORTEST_STRANGER = 4;
const SHORTEST_HEAD_OF_STRANGER = 5;
const SHORTEST_REST = 5;
/** No German word begins so: the first letter only links. */
const LINKED = /^(?:s[bdfghjrsvz]|n[bcdfghjklmnpqrstvwxz])/;
/** What words end in and none begins with. */
const ENDING = /^(?:er|is|el|ig|l|t)?(?:lich|los|chen|lein|heit|keit|schaft|ung|isch|end|ier|sam|haft|innen)/;
/** Short ones that are surely a word of their own. */
const SHORT_HEADS = new Set(
  'brot wein bier saft wurst käse hose hemd rock jack schuh tuch korb topf salz mehl buch brett sekt obst garn ball helm ofen senf nuss brei'
    .split(' ')
    .map(fold),
);
/** Ends of verbs and names that look like a word. */
const NO_HEADS_OF_STRANGERS = new Set(['ebene', 'eiche', 'stern', 'raum', 'asche', 'sache']);

const PARTS = new Set(WORD_PARTS.trim().split(/\s+/).map(fold));
/** Parts by their stems. */
const HEADS = new Map([...PARTS].map((part) => [stem(part), part]));
const LONGEST = Math.max(...[...PARTS].map((part) => part.length));

const known = new Map<string, Compound | null>();
const KNOWN_LIMIT = 50_000;

/** Takes a folded word apart, if it is made of known words: the fewest, and the longest at the end. */
export function compoundOf(word: string): Compound | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const compound = word.length < SHORTEST || /\d|^ohne/.test(word) || isPart(word) ? null : takeApart(word);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, compound);
  return compound;
}

/** Whether it is a word that is known here, whatever is on sale: nobody mistyped it. */
export const isGermanWord = (word: string): boolean => isPart(word) || split(word, 0) !== null;

const isPart = (word: string): boolean => PARTS.has(word) || HEADS.has(stem(word));

function takeApart(word: string): Compound | null {
  const parts = split(word, 0)?.[0] ?? strangerAndHead(word) ?? partAndStranger(word);
  if (!parts || parts.length < 2) return null;
  return { before: parts.slice(0, -1).map(stem), head: stem(parts.at(-1)!) };
}

/** Parts, and how many letters between them belong to none. */
type Reading = [parts: string[], links: number];

/** Longer compounds than this are not taken apart: five parts. */
const DEEPEST = 4;

/** The best way to read the word from `at` on, or null. */
function split(word: string, at: number, depth = 0): Reading | null {
  const rest = word.slice(at);
  if (isPart(rest) && !NOT_AT_THE_END.has(rest)) return [[rest], 0];
  if (depth === DEEPEST) return null;
  let best: Reading | null = null;
  for (let length = Math.min(LONGEST, rest.length - 2); length >= 2; length--) {
    const part = rest.slice(0, length);
    if (!PARTS.has(part)) continue;
    for (const link of part.length === 2 ? SHORT_LINKS : LINKS) {
      if (!rest.startsWith(link, length)) continue;
      const after = split(word, at + length + link.length, depth + 1);
      if (!after) continue;
      const reading: Reading = [[part, ...after[0]], after[1] + link.length];
      if (!best || isBetter(reading, best)) best = reading;
    }
  }
  return best;
}

const isBetter = ([parts, links]: Reading, [bestParts, bestLinks]: Reading): boolean =>
  parts.length !== bestParts.length
    ? parts.length < bestParts.length
    : links !== bestLinks
      ? links < bestLinks
      : parts.at(-1)!.length > bestParts.at(-1)!.length;

const isHeadOfStranger = (part: string): boolean =>
  SHORT_HEADS.has(part) || (part.length >= SHORTEST_HEAD_OF_STRANGER && !NO_HEADS_OF_STRANGERS.has(part));

function strangerAndHead(word: string): string[] | null {
  for (let at = SHORTEST_STRANGER; at <= word.length - SHORTEST_STRANGER; at++) {
    const head = word.slice(at);
    const part = HEADS.get(stem(head));
    if (part && isHeadOfStranger(part)) return [word.slice(0, at), head];
  }
  return null;
}

/** The longest word that it begins with, when what is left over is long enough to be another: "Käse-stange". */
function partAndStranger(word: string): string[] | null {
  for (let length = Math.min(LONGEST, word.length - SHORTEST_REST); length >= SHORTEST_STRANGER; length--) {
    const part = word.slice(0, length);
    if (!PARTS.has(part)) continue;
    const rests = LINKS.filter((link) => word.startsWith(link, length)).map((link) => word.slice(length + link.length));
    const rest = rests.find((one) => one.length >= SHORTEST_REST && !ENDING.test(one) && !LINKED.test(one));
    if (rest) return [part, rest];
  }
  return null;
}

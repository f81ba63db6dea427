import { fold } from './fold.js';
import { spellMeasures } from './measures.js';

export interface Token {
  /** A folded word, a number, or a measure. */
  text: string;
  /** Counts all words of the text, so that exact words can be found beside each other. */
  position: number;
  /** What was written together with hyphens: its pieces. */
  pieces?: string[];
}

const STOP_WORDS = new Set(
  fold(
    `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da dann das dass dazu dem den denn
     der des dessen die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas
     euch für fürs gegen gibt habe haben hat hier ich ihm ihn ihnen ihr ihre im in ins ist ja jede jeden jeder jedes
     kann kein man mein meine meinen mich mir mit nach nicht noch nur ob oder ohne pro sehr sein seine sich sie sind so
     über um und uns unser unter viel vom von vor war was weil welche welcher wenn wer wie wir wird wo zu zum zur zwei
     drei bitte möchte suche kaufen brauche will and the of for`,
  ).split(/\s+/),
);
/** What follows these is not there: "ohne Zucker", "nicht nach Parfüm". */
const WITHOUT = new Set(['ohne', 'kein', 'keine', 'keinen', 'keiner']);
const NOT = new Set(['nicht', 'weder', 'statt']);
/** Endings that say the same: "zuckerfrei". */
const FREE = /^(zucker|koffein|alkohol|gluten|laktose|torf|duft|vegan|plastik)(?:frei(?:e[nrs]?)?|los(?:e[nrs]?)?)$/;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Where or when something is says little about what it is: "in den Kühlschrank", "vor dem Schwimmbad". */
const SOMEWHERE = new Set('in im ins vor auf aufs unter hinter neben zwischen bei beim am an nach'.split(' '));

/**
 * The words of a text that search looks at, folded. "Ohne Zucker" is one word and none about sugar. Of a long text that
 * tells about a thing, the words after such as "in" are left out when `telling`.
 */
export function tokens(text: string, telling = false): Token[] {
  const found: Token[] = [];
  let position = 0;
  let without = false;
  let skip = 0;
  for (const [written] of spellMeasures(fold(text)).matchAll(WORD)) {
    position += 1;
    if (WITHOUT.has(written) || NOT.has(written)) {
      without = WITHOUT.has(written);
      skip = without ? 0 : 2;
      continue;
    }
    if (telling && SOMEWHERE.has(written)) {
      skip = 1;
      continue;
    }
    if (skip > 0 && isStopWord(written)) continue;
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    if (isStopWord(written)) continue;
    found.push(tokenOf(written, position, without));
    without = false;
  }
  return found;
}

/** How many positions the words of a text take up. */
export const countWords = (text: string): number => spellMeasures(fold(text)).match(WORD)?.length ?? 0;

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

function tokenOf(written: string, position: number, without: boolean): Token {
  const free = FREE.exec(written);
  if (free) return { text: `ohne${free[1]}`, position };
  const pieces = written.split('-');
  const text = without ? `ohne${written.replaceAll('-', '')}` : pieces.join('');
  return pieces.length > 1 && !without ? { text, position, pieces } : { text, position };
}

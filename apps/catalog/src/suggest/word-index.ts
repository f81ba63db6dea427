/** Something that can be suggested: what it is called and how to tell it apart. */
export interface Entry<T> {
  text: string;
  /** Other words by whose beginnings it is found, as the kind of a shop is. */
  more?: string;
  weight: number;
  ref: T;
}

/** Beginnings shorter than this are only looked for at the beginning of words. */
const WITHIN_FROM = 3;
const BUCKET = 3;
/** So many words or entries are looked at, however many begin alike: the answer has to be there before the next key. */
const MOST_WORDS = 400;
const MOST_ENTRIES = 4_000;
const MOST_FOUND = 10_000;

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, umlauts spelled out, other accents taken off: "Käse" and "Kaese" are one word. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a name, and those with umlauts once more without their dots, as many type on phones. */
const spellingsOf = (text: string): Set<string> =>
  new Set([...wordsOf(text), ...wordsOf(text.normalize('NFD').replace(/\p{M}/gu, ''))]);

interface Word {
  text: string;
  /** That have it in their name. */
  entries: number[];
  /** That are found by it, too. */
  begun: number[];
}

/**
 * Finds by what has been typed so far: every word is a beginning or, from three letters on, a part of a word, because
 * "brot" stands at the end of "Roggenbrot". Lives in memory and is built once in a while; finding takes microseconds.
 */
export class WordIndex<T> {
  private readonly entries: (Entry<T> & { plain: string })[] = [];
  private readonly words: Word[] = [];
  private readonly byText = new Map<string, number>();
  /** Words by the first letters of what they begin with, and of every part of them. */
  private readonly beginning = new Map<string, number[]>();
  private readonly within = new Map<string, number[]>();
  /** What was looked for in this index: everybody who types begins with the same few letters. */
  private readonly found = new Map<string, Entry<T>[]>();

  get size(): number {
    return this.entries.length;
  }

  add(entry: Entry<T>): void {
    this.found.clear();
    const at = this.entries.push({ ...entry, plain: ` ${wordsOf(entry.text).join(' ')} ` }) - 1;
    for (const text of spellingsOf(entry.text)) this.word(text).entries.push(at);
    for (const text of spellingsOf(entry.more ?? '')) this.word(text).begun.push(at);
  }

  find(typed: string, limit: number): Entry<T>[] {
    const asked = wordsOf(typed);
    if (asked.length === 0) return [];
    const key = `${limit} ${asked.join(' ')}`;
    const known = this.found.get(key) ?? this.look(asked, limit);
    if (this.found.size < MOST_FOUND) this.found.set(key, known);
    return known;
  }

  private look(asked: string[], limit: number): Entry<T>[] {
    const [rarest, ...others] = asked.map((word) => this.entriesWith(word)).sort((one, other) => one.size - other.size);
    const whole = asked.join(' ');
    const scored: { at: number; score: number }[] = [];
    for (const at of rarest!) {
      if (others.every((set) => set.has(at))) scored.push({ at, score: this.score(this.entries[at]!, asked, whole) });
    }
    return scored
      .sort((one, other) => other.score - one.score || one.at - other.at)
      .slice(0, limit)
      .map(({ at }) => this.entries[at]!);
  }

  private word(text: string): Word {
    const known = this.byText.get(text);
    if (known !== undefined) return this.words[known]!;
    const at = this.words.push({ text, entries: [], begun: [] }) - 1;
    this.byText.set(text, at);
    for (let length = 1; length <= Math.min(BUCKET, text.length); length++)
      push(this.beginning, text.slice(0, length), at);
    for (const part of new Set(
      Array.from({ length: Math.max(0, text.length - BUCKET) }, (_, i) => text.slice(i + 1, i + 1 + BUCKET)),
    )) {
      push(this.within, part, at);
    }
    return this.words[at]!;
  }

  private entriesWith(word: string): Set<number> {
    const key = word.slice(0, BUCKET);
    const begins = (this.beginning.get(key) ?? []).filter((at) => this.words[at]!.text.startsWith(word));
    const has =
      word.length < WITHIN_FROM
        ? []
        : (this.within.get(key) ?? []).filter((at) => this.words[at]!.text.includes(word, 1));
    const found = new Set<number>();
    const lists = [
      ...begins.flatMap((at) => [this.words[at]!.entries, this.words[at]!.begun]),
      ...has.map((at) => this.words[at]!.entries),
    ];
    for (const entry of lists.slice(0, MOST_WORDS).flat()) {
      if (found.size >= MOST_ENTRIES) break;
      found.add(entry);
    }
    return found;
  }

  /** Begins with it, has it as a word, ends a word with it, begins a word with it; then what is had more often, then shorter. */
  private score({ plain, weight }: { plain: string; weight: number }, asked: string[], whole: string): number {
    const last = asked.at(-1)!;
    const fit = plain.startsWith(` ${whole}`)
      ? 4
      : plain.includes(` ${whole} `)
        ? 3
        : plain.includes(`${last} `)
          ? 2
          : plain.includes(` ${last}`)
            ? 1
            : 0;
    return fit * 100 + Math.min(99, weight) - plain.length / 1000;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

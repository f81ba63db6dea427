import { stem } from '../text/stem.js';

/** So many slips of the finger are forgiven, by the length of the word: short words are soon another one. */
const FORGIVEN: readonly [shortest: number, slips: number][] = [
  [8, 2],
  [5, 1],
];

/** Of the words that look or sound like it, the one that was probably meant; null when none is near enough. */
export function meantBy(typed: string, candidates: Iterable<string>): string | null {
  const slips = FORGIVEN.find(([shortest]) => typed.length >= shortest)?.[1] ?? 0;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (!isPossible(typed, candidate, slips)) continue;
    const slipped = Math.min(slipsBetween(typed, candidate, slips), slipsBetween(stem(typed), stem(candidate), slips));
    const distance = slipped + (candidate[0] === typed[0] ? 0 : 0.5);
    if (distance <= slips + 0.5 && (distance < least || (distance === least && candidate < best!))) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Hardly anybody mistypes the first letter, unless another one sounds the same. */
const isPossible = (typed: string, candidate: string, slips: number): boolean =>
  Math.abs(typed.length - candidate.length) <= slips + 1 &&
  candidate !== typed &&
  (candidate[0] === typed[0] || soundOf(candidate) === soundOf(typed));

/** How many letters were left out, put in, changed, or swapped with their neighbour (Damerau 1964); more than `most` is just more. */
export function slipsBetween(a: string, b: string, most: number): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

const SOUNDS: readonly [letters: RegExp, code: string][] = [
  [/ph|[fvw]/g, '3'],
  [/[dt](?=[csz])/g, '8'],
  [/[dt]/g, '2'],
  [/x/g, '48'],
  [/[sz]c/g, '8'],
  [/(?<=^)c(?=[ahkloqrux])|c(?=[ahkoqux])|[gkq]/g, '4'],
  [/[csz]/g, '8'],
  [/[bp]/g, '1'],
  [/l/g, '5'],
  [/[mn]/g, '6'],
  [/r/g, '7'],
  [/[aeiouyhj]/g, '0'],
];

/** How a folded word sounds in German (after the Cologne phonetics of Postel 1969): words that sound alike share it. */
export function soundOf(word: string): string {
  const code = SOUNDS.reduce((text, [letters, digit]) => text.replace(letters, digit), word);
  const short = code.replace(/(.)\1+/g, '$1');
  return short.slice(0, 1) + short.slice(1).replaceAll('0', '');
}

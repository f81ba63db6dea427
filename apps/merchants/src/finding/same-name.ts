/** Words that say what a business is, not which one. */
const FORMS =
  /\b(gmbh|ug|haftungsbeschränkt|ohg|kg|co|gbr|eg|ag|e\s?v|e\s?k|e\s?kfr|e\s?kfm|inh|inhaber|inhaberin|und|dr|frau|herr)\b/g;

/** A name as it is compared: small letters, no punctuation, no legal form, umlauts written out. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9\s]/g, ' ')
    .replace(/haftungsbeschraenkt/g, ' ')
    .replace(FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two names are most likely the same: all words of the shorter are in the longer. Banks cut and turn names. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => plainName(name).split(' ').filter(Boolean));
  const [short, long] = a!.length <= b!.length ? [a!, b!] : [b!, a!];
  return short.length > 0 && short.every((word) => long.some((candidate) => isSameWord(word, candidate)));
}

/** A letter alone stands for a name that begins with it. */
const isSameWord = (word: string, other: string): boolean =>
  word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));

/** How alike two names are, from 0 to 1: the share of pairs of letters that both have (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(plainName(one)), pairs(plainName(other))];
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  const shared = a.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}

function pairs(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** `Große Straße` and `Grosse Str.` are one. */
export const plainStreet = (street: string): string =>
  plainName(street.replace(/str\.?(?=\s|$)/i, 'straße')).replaceAll(' ', '');

/** Nouns with a plural in -er and adjectives: the only words whose -er is an ending. Folded. */
const TAKE_ER = new Set(
  `bad band bild blatt brett buch dach dorf ei fass feld geld glas grab haus horn huhn kalb kind kleid korn lamm licht
   lied loch mann nest rad rind schild schloss strauch tuch volk wald wort zelt blau bunt braun dunkl edl fein fest
   frisch gelb gemischt geraucher grau gross grun gut halb hell herb hoch jung kalt klein kurz lang leicht lieb mild
   naturlich neu rein roh rosa rot rund sauer scharf schmal schon schwarz schwer silbern spat stark suss teur trocken
   violett voll warm weich weiss weit wild zart thuring alt`.split(/\s+/),
);
const NOT_ER = new Set(['feier', 'leier', 'schleier', 'geier', 'wander']);
const IRREGULAR = new Map([
  ['tees', 'tee'],
  ['ole', 'ol'],
  ['olen', 'ol'],
  ['eier', 'ei'],
  ['eiern', 'ei'],
  // The tree and its wood, not the book; dumplings, not the hat.
  ['buche', 'buche'],
  ['buchen', 'buche'],
  ['hutes', 'hutes'],
  // For a dog, and what cloth is made of.
  ['leine', 'leine'],
  ['leinen', 'leinen'],
]);

/**
 * The stem of a folded German word: "Brote" and "Broten" become "brot", "Bücher" "buch". Light on purpose: what is cut
 * off too eagerly makes "Wand" and "wandern" one.
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 3) return word;
  const known = IRREGULAR.get(word);
  if (known) return known;
  return withoutS(withoutEnding(withoutEr(word)));
}

function withoutEr(word: string): string {
  const singular = word.endsWith('ern') ? word.slice(0, -1) : word;
  if (!singular.endsWith('er') || NOT_ER.has(singular)) return word;
  const base = singular.slice(0, -2);
  for (let at = Math.max(0, base.length - 9); at <= base.length - 2; at++) {
    const end = base.slice(at);
    if (TAKE_ER.has(end) && (end.length > 2 || at > 3 || at === 0)) return base;
  }
  return word;
}

function withoutEnding(word: string): string {
  for (const ending of ['en', 'em', 'es', 'e']) {
    if (word.endsWith(ending)) return word.length - ending.length >= 3 ? word.slice(0, -ending.length) : word;
  }
  return /[lr]n$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** "Kurs", and words from elsewhere: "Alpakas", "Fotos". */
const withoutS = (word: string): string =>
  (/[bdfghklmnrt]s$/.test(word) && word.length > 3) || (/[aiouy]s$/.test(word) && word.length > 5)
    ? word.slice(0, -1)
    : word;

/** How ingredients that cause allergies are called in lists of ingredients, by the code of the law. */
const WORDS: Record<string, string> = {
  gluten: 'weizen|roggen|gerste|hafer|dinkel|grünkern|kamut|emmer|einkorn|malz',
  crustaceans: 'krebs|garnele|hummer|scampi|shrimp',
  eggs: 'eier|eigelb|eiweiß|eipulver|vollei',
  fish: 'fisch|lachs|hering|sardelle|thunfisch|kabeljau|forelle',
  peanuts: 'erdnuss|erdnüss',
  soy: 'soja',
  milk: 'milch|butter|sahne|molke|joghurt|quark|käse|laktose|rahm|schmand',
  nuts: 'mandel|haselnuss|haselnüss|walnuss|walnüss|cashew|pekannuss|pekannüss|paranuss|paranüss|pistazie|macadamia',
  celery: 'sellerie',
  mustard: 'senf',
  sesame: 'sesam',
  sulphites: 'sulfit|schwefeldioxid',
  lupin: 'lupine',
  molluscs: 'muschel|schnecke|tintenfisch|auster',
};

const CAPITALS = String.raw`\p{Lu}[\p{Lu}-]{2,}`;
const BEFORE = String.raw`(?<!\p{L})`;
const AFTER = String.raw`(?!\p{L})`;

/**
 * A list of ingredients in pieces, those that cause allergies marked (Art. 21 LMIV): what the maker wrote in capitals,
 * and what belongs to one of the allergens that were declared.
 */
export function markAllergens(text: string, declared: readonly string[]): { text: string; marked: boolean }[] {
  const words = declared.map((code) => WORDS[code]).filter((word) => word !== undefined);
  return text
    .split(marks(words))
    .map((piece, at) => ({ text: piece, marked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function marks(words: string[]): RegExp {
  const inCapitals = `${BEFORE}${CAPITALS}${AFTER}`;
  if (words.length === 0) return new RegExp(`(${inCapitals})`, 'u');
  // Within longer words, too: Weizenmehl, Vollmilchpulver. Letter case is written out, so that capitals stay telling.
  const known = words.join('|').replaceAll(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(`(${inCapitals}|${BEFORE}\\p{L}*?(?:${known})\\p{L}*)`, 'u');
}

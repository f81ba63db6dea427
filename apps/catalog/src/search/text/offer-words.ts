import { fold } from './fold.js';
import { measureWord } from './measures.js';
import { tokens } from './tokens.js';
import { vectorOf, wordsOf, type Text } from './words.js';

/** What search looks into of an offer. */
export interface OfferTexts {
  name: string;
  description: string;
  category: string | null;
  root: string | null;
  shop: string;
  trade: string | null;
  badges: readonly string[];
  attributes: readonly { name: string; value: string }[];
  variants: readonly { name: string | null; amount: number | null; unit: string | null }[];
}

export interface OfferWords {
  /** The name as it is compared with what was typed. */
  name: string;
  vector: string;
  /** The words of the name as they are written: slips of the finger are corrected to one of them. */
  spelled: string[];
}

/** A category of one thing says what its offers are ("Tee"); one of several says less ("Käse, Milch & Eier"). */
const SEVERAL = /[&,]|\bund\b/;
/** Allergens are in nearly everything that is baked: nobody who looks for eggs wants a cake. */
const ALLERGENS = /allergen|enthält|spuren/i;
const BADGES: Record<string, string> = {
  regional: 'regional',
  unique: 'Einzelstück Unikat',
  made_to_order: 'Sonderanfertigung',
};
const SHORTEST_SPELLED = 4;
/** What follows one of these only says more about the thing before: "Kaktus mit Hut", "Monstera im Tontopf". */
const SAYS_MORE = /(?<=\S) (?=(?:mit|im|in|am|an|auf|aus|für|fürs|von|vom|zum|zur|nach|über|unter|bei) )/i;
/** A description begins with what the thing is: up to the first comma, stop or word that says more. */
const BEGINNING =
  /^.*?(?=[,.;:!?]| (?:mit|im|in|am|an|auf|aus|für|fürs|von|vom|zum|zur|nach|über|unter|bei|wie|und) )/is;
const LONGEST_BEGINNING = 60;

export function offerWords(offer: OfferTexts): OfferWords {
  const words = wordsOf([
    ...nameTexts(offer.name),
    ...categoryText(offer.category),
    { text: [offer.root, offer.trade].filter(Boolean).join(' ; '), place: 'about' },
    { text: offer.shop, place: 'told' },
    { text: offer.variants.map(variantText).join(' ; '), place: 'about' },
    ...offer.attributes.map(({ name, value }): Text => ({
      text: value,
      place: ALLERGENS.test(name) ? 'told' : 'about',
    })),
    { text: offer.badges.map((badge) => BADGES[badge] ?? '').join(' ; '), place: 'about' },
    ...descriptionTexts(offer.description),
  ]);
  return { name: fold(offer.name), vector: vectorOf(words), spelled: spelledWords(offer.name) };
}

function nameTexts(name: string): Text[] {
  const at = SAYS_MORE.exec(name)?.index;
  if (at === undefined) return [{ text: name, place: 'name' }];
  return [
    { text: name.slice(0, at), place: 'name' },
    { text: name.slice(at), place: 'partOfName', goesOn: true },
  ];
}

function descriptionTexts(description: string): Text[] {
  const beginning = BEGINNING.exec(description)?.[0] ?? '';
  const length = beginning.length <= LONGEST_BEGINNING ? beginning.length : 0;
  return [
    { text: description.slice(0, length), place: 'about' },
    { text: description.slice(length), place: 'told', goesOn: true },
  ];
}

const categoryText = (category: string | null): Text[] =>
  category
    ? [
        SEVERAL.test(category)
          ? { text: category, place: 'about' }
          : { text: category, place: 'name', parts: 'partOfName' },
      ]
    : [];

function variantText({ name, amount, unit }: OfferTexts['variants'][number]): string {
  const measure = amount === null || unit === null ? null : measureWord(amount, unit);
  return [name, measure].filter(Boolean).join(' ');
}

export function spelledWords(text: string): string[] {
  const words = tokens(text).flatMap(({ text: word, pieces }) => pieces ?? [word]);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST_SPELLED && !/\d/.test(word)).sort();
}

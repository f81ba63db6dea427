import type { Place, RANKING, Understood } from '../search/ranking.js';

export interface Words {
  de: string;
  en: string;
}

/*
 * Every number of the ranking in words, for the page that explains it. A number without words does not compile.
 */

export const PLACE_WORDS: Record<Place, Words> = {
  name: {
    de: 'Das Wort steht im Namen des Angebots, ist der letzte Teil eines zusammengesetzten Wortes darin („Roggenbrot“ für „Brot“) oder das Sortiment.',
    en: 'The word is in the name of the offer, the last part of a compound in it (“Roggenbrot” for “Brot”), or its range.',
  },
  partOfName: {
    de: 'Das Wort ist ein anderer Teil eines zusammengesetzten Wortes im Namen („Brotkorb“) oder steht darin erst hinter „mit“ und Ähnlichem.',
    en: 'The word is another part of a compound in the name (“Brotkorb”), or comes in it only after “with” and the like.',
  },
  about: {
    de: 'Das Wort steht in den Eigenschaften, in einer Ausführung, am Anfang der Beschreibung, im Namen oder der Art des Ladens.',
    en: 'The word is among the properties, in a variant, at the start of the description, in the name or kind of the shop.',
  },
  told: { de: 'Das Wort steht weiter hinten in der Beschreibung.', en: 'The word is further on in the description.' },
};

export const UNDERSTOOD_WORDS: Record<Understood, Words> = {
  asked: { de: 'Genau dieses Wort, in jeder Form und Schreibweise', en: 'This very word, in any form and spelling' },
  part: { de: 'Das zusammengesetzte Wort in seinen Teilen', en: 'The compound word in its parts' },
  synonym: { de: 'Ein anderes Wort für dasselbe („Semmel“, „Brötchen“)', en: 'Another word for the same' },
  guessed: {
    de: 'Der Anfang eines Wortes oder eines, das sich verschrieben haben könnte',
    en: 'The beginning of a word, or one that may have been mistyped',
  },
};

export const WHOLE_NAME_WORDS: Record<keyof (typeof RANKING)['wholeName'], Words> = {
  same: { de: 'Der Name ist genau das Gesuchte.', en: 'The name is exactly what was asked for.' },
  begins: { de: 'Der Name beginnt mit dem Gesuchten.', en: 'The name begins with what was asked for.' },
};

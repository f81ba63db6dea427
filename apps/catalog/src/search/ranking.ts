/**
 * What decides the order of a search, all of it: nothing else is looked at, and nobody can pay for a place. The page
 * "Wie wird sortiert?" shows these numbers as they are.
 */
export const RANKING = {
  /**
   * Where a word of the search stands. `name`: in the name, as the last part of a compound in it ("Roggenbrot" is bread),
   * or as the category. `partOfName`: as another part ("Brotkorb" is not), or after a word such as "mit". `about`: among
   * properties, variants, in a category of several things, in the trade of the shop, in the first words of the
   * description. `told`: further on in the description, or the name of the shop.
   */
  places: { name: 1, partOfName: 0.26, about: 0.25, told: 0.12 },
  /**
   * How a word was understood: as it was asked, taken apart as a compound, as another word for the same, or as the
   * beginning or right spelling of one.
   */
  understood: { asked: 1, part: 0.9, synonym: 0.8, guessed: 0.7 },
  /** For a name that is or begins with exactly what was asked. */
  wholeName: { same: 1, begins: 0.25 },
  /** What fits less than this share of the best is left out, so that a long tail of mentions does not hide the few. */
  leastShareOfBest: 0.25,
  /** But so many are shown at least, if they fit at all. */
  atLeast: 3,
} as const;

export type Place = keyof typeof RANKING.places;
export type Understood = keyof typeof RANKING.understood;

/** The weight letters of PostgreSQL, best first. */
export const LETTERS: Record<Place, 'A' | 'B' | 'C' | 'D'> = { name: 'A', partOfName: 'B', about: 'C', told: 'D' };

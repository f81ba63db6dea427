/**
 * Goods that are priced by their weight. The shopper orders pieces of about `grams`, and pays for what they really
 * weigh, never more than what was authorized (`price` of the line, `MOST_PERCENT` above the estimate).
 */
export interface Weighed {
  /** Cents per `basisGrams`. */
  basisPrice: number;
  /** 100 or 1000 (§ 5 PAngV: loose goods). */
  basisGrams: number;
  /** About what one piece weighs. */
  grams: number;
  /** Cents for a piece of that weight. */
  estimate: number;
}

/** How much more than estimated may be authorized, in percent. */
export const MOST_PERCENT = 10;

/** What so many grams cost, in cents, rounded half up. */
export const priceOfWeight = (basisPrice: number, basisGrams: number, grams: number): number =>
  Math.round((basisPrice * grams) / basisGrams);

/** What a piece costs at most: the estimate and ten percent, rounded down to the cent, never below the estimate. */
export const mostOf = (estimate: number): number => Math.floor((estimate * (100 + MOST_PERCENT)) / 100);

/** What a line of weighed goods costs in the end, without deposit: by its weight, never more than `most` cents. */
export const finalPrice = (weighed: Weighed, grams: number, most: number): number =>
  Math.min(most, priceOfWeight(weighed.basisPrice, weighed.basisGrams, grams));

import type { QuotedLine } from '#contracts/ports';
import { mostOf, priceOfWeight } from '#contracts/weighed';

/** A line as the database has it: the price of weighed goods is per their basis. */
export type PricedLine = Omit<QuotedLine, 'weighed'> & {
  offerType: string;
  basisGrams: number | null;
  grams: number | null;
};

/** Weighed goods are quoted by the piece: an estimate, and what it may cost at most. */
export function quotedLine({ offerType, basisGrams, grams, ...line }: PricedLine): QuotedLine {
  if (offerType !== 'weighed' || basisGrams === null || grams === null) return { ...line, weighed: null };
  const estimate = priceOfWeight(line.price, basisGrams, grams);
  return {
    ...line,
    price: mostOf(estimate),
    unitPrice: null,
    weighed: { basisPrice: line.price, basisGrams, grams, estimate },
  };
}

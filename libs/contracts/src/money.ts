/** An amount of money in whole cents. The browser formats it, it never calculates with it. */
export interface Money {
  amount: number;
  currency: string;
}

/** The largest amount accepted anywhere: one million euros, far below what an integer column holds. */
export const MAX_CENTS = 100_000_000;

/** `amount` cents as money. Throws a TypeError for fractions and for amounts beyond ±MAX_CENTS. */
export function money(amount: number, currency: string): Money {
  if (!Number.isInteger(amount) || Math.abs(amount) > MAX_CENTS) {
    throw new TypeError(`not an amount in cents: ${amount}`);
  }
  return { amount, currency };
}

/** Sum in cents. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/**
 * Divides `total` cents in proportion to `weights` by largest remainder: the parts are integers and add up to
 * `total` exactly; on equal remainders the earlier part gets the cent, so the same input gives the same parts.
 * All-zero weights divide evenly. Throws a RangeError for negative weights or an empty list.
 */
export function divide(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0 || weights.some((weight) => weight < 0)) {
    throw new RangeError('weights must be a non-empty list of numbers that are not negative');
  }
  const whole = sum(weights);
  const shares =
    whole === 0 ? weights.map(() => total / weights.length) : weights.map((weight) => (total * weight) / whole);
  const parts = shares.map(Math.floor);
  const order = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const missing = total - sum(parts);
  for (let cent = 0; cent < missing; cent++) {
    const next = order[cent % order.length]!;
    parts[next.index]! += 1;
  }
  return parts;
}

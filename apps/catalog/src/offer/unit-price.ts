/** The price of one kg, l, m or piece-free measure that must stand beside a price (§§ 4, 5 PAngV). */
export interface UnitPrice {
  /** Cents. */
  amount: number;
  currency: string;
  per: 'kg' | 'l' | 'm' | 'm2';
}

export type ContentUnit = 'g' | 'kg' | 'ml' | 'l' | 'm' | 'm2' | 'piece';

const MEASURES: Record<Exclude<ContentUnit, 'piece'>, { per: UnitPrice['per']; factor: number }> = {
  g: { per: 'kg', factor: 1000 },
  kg: { per: 'kg', factor: 1 },
  ml: { per: 'l', factor: 1000 },
  l: { per: 'l', factor: 1 },
  m: { per: 'm', factor: 1 },
  m2: { per: 'm2', factor: 1 },
};

/**
 * The unit price in whole cents, rounded half up, of `price` cents for `content`. Null where none is owed: sold by
 * the piece, no content given, or below 10 g or 10 ml (§ 4 (3) Nr. 1 PAngV).
 */
export function unitPriceOf(
  price: number,
  content: { amount: number; unit: ContentUnit } | null,
  currency: string,
): UnitPrice | null {
  if (!content || content.unit === 'piece' || content.amount <= 0) return null;
  if ((content.unit === 'g' || content.unit === 'ml') && content.amount < 10) return null;
  const { per, factor } = MEASURES[content.unit];
  return { amount: Math.round((price * factor) / content.amount), currency, per };
}

/** Why a book has no fixed price: used, marked as damaged, or its publisher has lifted it (§§ 3, 7, 8 BuchPrG). */
export const BOOK_PRICE_EXEMPTIONS = ['used', 'damaged', 'lifted'] as const;
export type BookPriceExemption = (typeof BOOK_PRICE_EXEMPTIONS)[number];

/** Whether the publisher sets the price, so that nothing may cut it (§ 5 BuchPrG): `book_price` is its category's badge. */
export const hasFixedPrice = (badges: readonly string[]): boolean => badges.includes('book_price');

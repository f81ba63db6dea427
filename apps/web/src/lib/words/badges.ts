import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  book_price: m.badge_book_price,
  age_18: m.badge_age_18,
  age_16: m.badge_age_16,
  cool: m.badge_cool,
  unique: m.badge_unique,
  made_to_order: m.badge_made_to_order,
  regional: m.badge_regional,
};

/** The badges of an offer in words; unknown ones are left out rather than shown as codes. */
export function badgeWords(badges: string[]): string[] {
  return badges.map((badge) => words[badge]?.()).filter((word) => word !== undefined);
}

import { createHash } from 'node:crypto';
import type { OfferRecipe, ShopRecipe } from './recipe.js';

/** Raised when the drawing changes, so that stored pictures of the old kind are not taken for the new ones. */
const edition = 1;

/**
 * Stable name of the picture a recipe gives: 20 hex digits, the same for equal recipes whatever the order of their
 * fields. Offers with the same key share one picture.
 */
export function pictureKey(recipe: OfferRecipe | ShopRecipe): string {
  return createHash('sha256')
    .update(`${edition}:${canonical(recipe)}`)
    .digest('hex')
    .slice(0, 20);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

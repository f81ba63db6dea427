import { gtinCheckDigit } from '../../check-digits.js';
import { digitsFrom } from '../../seeded.js';
import { slugOf } from '../../slug.js';
import { declare } from '../duties/declare.js';
import type { Badge, DemoCategory, DemoMerchant, DemoOffer, DemoVariant } from '../../types.js';
import { contentOf, type Draft, type VariantDraft } from './draft.js';

export interface Seller {
  shop: string;
  smallBusiness: boolean;
  gtin: boolean;
  owner: DemoMerchant;
}

const bookCategories = new Set(['buecher', 'kinderbuecher']);

/** Fills in what follows from the category and the merchant: VAT, age, withdrawal, badges, numbers. */
export function finishOffer(draft: Draft, category: DemoCategory, seller: Seller): DemoOffer {
  const slug = draft.slug ?? slugOf(draft.name);
  const minimumAge = draft.age ?? category.minimumAge;
  const badges = badgesOf(draft, category, minimumAge);
  const numbered = (draft.gtin ?? seller.gtin) && hasNumber(draft, badges);
  const variants = draft.variants.map((variant, i) =>
    finishVariant(variant, category, numbered ? `${slug}:${i}` : null),
  );
  return {
    slug,
    shop: seller.shop,
    name: draft.name,
    description: draft.description,
    category: category.slug,
    kind: draft.kind,
    vatRate: seller.smallBusiness ? 0 : (draft.vat ?? category.vatRate),
    variants,
    ...declare({ slug, draft, category, shop: seller.shop, owner: seller.owner, variants }),
    minimumAge,
    withdrawal: draft.withdrawal ?? category.withdrawal,
    badges,
    attributes: Object.entries(draft.attributes ?? {}).map(([name, value]) => ({ name, value })),
    picture: {
      palette: draft.palette ?? category.palette,
      objects: draft.picture,
      ...(draft.arrange ? { arrange: draft.arrange } : {}),
    },
  };
}

function badgesOf(draft: Draft, category: DemoCategory, minimumAge: number | null): Badge[] {
  const age: Badge[] = minimumAge === 18 ? ['age_18'] : minimumAge === 16 ? ['age_16'] : [];
  return [...new Set([...category.badges, ...age, ...(draft.badges ?? [])])];
}

/** Services, vouchers, single pieces and made-to-order goods carry no article number. */
function hasNumber(draft: Draft, badges: Badge[]): boolean {
  const single = badges.includes('unique') || badges.includes('made_to_order');
  return draft.kind === 'goods' && draft.category !== 'gutscheine' && !single;
}

function finishVariant(variant: VariantDraft, category: DemoCategory, seed: string | null): DemoVariant {
  return {
    name: variant.name,
    priceCents: variant.priceCents,
    stock: variant.stock,
    gtin: seed === null ? null : inventGtin(seed, category.slug),
    content: variant.content ?? (category.unitPrice ? contentOf(variant.name ?? '') : null),
    depositCents: variant.depositCents,
  };
}

/**
 * A valid number that no real article has: 20 is reserved for use inside a shop, and no country may give out books
 * that start with 978-69.
 */
export function inventGtin(seed: string, category: string): string {
  const leading = bookCategories.has(category) ? `97869${digitsFrom(seed, 7)}` : `20${digitsFrom(seed, 10)}`;
  return `${leading}${gtinCheckDigit(leading)}`;
}

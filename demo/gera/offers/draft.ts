import type { OfferRecipe, PaletteName, PictureObject } from '../../pictures/recipe.js';
import type { Badge, DemoContent, MinimumAge, VatRate, WithdrawalType } from '../../types.js';

export interface VariantDraft {
  name: string | null;
  priceCents: number;
  stock: number;
  /** Said explicitly; otherwise the name is read where the category owes a unit price. */
  content: DemoContent | null;
  depositCents: number;
}

/** What an offer says where it differs from its category or its shop. */
export interface Extra {
  vat?: VatRate;
  age?: MinimumAge;
  withdrawal?: WithdrawalType;
  badges?: Badge[];
  attributes?: Record<string, string>;
  palette?: PaletteName;
  arrange?: OfferRecipe['arrange'];
  /** Overrides the shop's habit of giving article numbers. */
  gtin?: boolean;
  slug?: string;
}

export interface Draft extends Extra {
  name: string;
  category: string;
  kind: 'goods' | 'service';
  description: string;
  variants: VariantDraft[];
  picture: PictureObject[];
}

export interface ShopOffers {
  shop: string;
  /** Whether the shop's goods carry article numbers. */
  gtin?: true;
  offers: Draft[];
}

type Told = [
  name: string,
  category: string,
  description: string,
  variants: VariantDraft[],
  picture: PictureObject[],
  extra?: Extra,
];

const draft = (kind: Draft['kind'], [name, category, description, variants, picture, extra]: Told): Draft => ({
  ...extra,
  kind,
  name,
  category,
  description,
  variants,
  picture,
});

export const goods = (...told: Told): Draft => draft('goods', told);
export const service = (...told: Told): Draft => draft('service', told);

interface More {
  /** Where the name does not end with it, or the category does not ask for it: "350 g". */
  content?: string;
  /** Cents. */
  deposit?: number;
}

/** One of several variants. */
export function v(name: string, priceCents: number, stock: number, more: More = {}): VariantDraft {
  return { name, priceCents, stock, content: contentOf(more.content ?? ''), depositCents: more.deposit ?? 0 };
}

/** The only variant. */
export function one(priceCents: number, stock: number, more: More = {}): VariantDraft[] {
  return [{ name: null, priceCents, stock, content: contentOf(more.content ?? ''), depositCents: more.deposit ?? 0 }];
}

const amount = /(?:^|[\s,])(?:(\d+) × )?(\d+(?:,\d+)?) (g|kg|ml|l|m|Stück)$/;

/** Reads "6 × 0,33 l" at the end of a text as 1.98 l. Null where the text says no amount. */
export function contentOf(text: string): DemoContent | null {
  const found = amount.exec(text);
  if (!found) return null;
  const each = Number(found[2]?.replace(',', '.'));
  const total = Math.round(each * Number(found[1] ?? 1) * 1000) / 1000;
  const unit = found[3] === 'Stück' ? 'piece' : (found[3] as 'g' | 'kg' | 'ml' | 'l' | 'm');
  return { amount: total, unit };
}

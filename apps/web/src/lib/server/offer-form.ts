import type { RequestEvent } from '@sveltejs/kit';
import type { Image } from '#lib/api/money.ts';
import type { OwnShop } from '#lib/api/merchant.ts';
import type { Category } from '#lib/api/store.ts';
import { cents } from '#lib/format/cents.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from './api.ts';
import { refuse, text, whole } from './form.ts';

/** What was typed, as it was typed, to fill the form again after a refusal. */
export interface OfferValues {
  shopId: string;
  name: string;
  description: string;
  category: string;
  vatRate: string;
  images: string[];
  alt: string;
  variants: VariantValues[];
  [key: string]: unknown;
}

export interface VariantValues {
  id: string;
  name: string;
  price: string;
  onHand: string;
  seen: string;
  gtin: string;
  amount: string;
  unit: string;
  deposit: string;
}

const FIELDS = ['id', 'name', 'price', 'onHand', 'seen', 'gtin', 'amount', 'unit', 'deposit'] as const;

export function readValues(form: FormData): OfferValues {
  const columns = FIELDS.map((field) => form.getAll(`variant-${field}`).map((value) => String(value).trim()));
  const rows = (columns[2] ?? []).map(
    (_, at) =>
      Object.fromEntries(
        FIELDS.map((field, column) => [field, columns[column]?.[at] ?? '']),
      ) as unknown as VariantValues,
  );
  return {
    shopId: text(form, 'shopId'),
    name: text(form, 'name'),
    description: text(form, 'description'),
    category: text(form, 'category'),
    vatRate: text(form, 'vatRate'),
    alt: text(form, 'alt'),
    images: form.getAll('imageId').map(String).filter(Boolean),
    // An empty row is a row that nobody filled in.
    variants: rows.filter(({ name, price }) => name !== '' || price !== ''),
  };
}

/** The body for the API. */
export function offerBody(values: OfferValues) {
  return {
    name: values.name,
    description: values.description,
    category: values.category,
    vatRate: Number(values.vatRate),
    imageIds: values.images,
    variants: values.variants.map((variant) => variantBody(variant)),
  };
}

function variantBody(variant: VariantValues) {
  const amount = decimal(variant.amount);
  return {
    ...(variant.id ? { id: variant.id, onHandSeen: count(variant.seen) } : {}),
    name: variant.name || null,
    price: cents(variant.price),
    onHand: count(variant.onHand),
    gtin: variant.gtin || null,
    content: variant.amount ? { amount, unit: variant.unit } : null,
    deposit: variant.deposit ? cents(variant.deposit) : 0,
  };
}

const decimal = (value: string): number => Number(value.replace(',', '.'));
const count = (value: string): number => (/^\d{1,6}$/.test(value) ? Number(value) : Number.NaN);

/** Takes in the picture that was chosen, if one was, and answers its id. */
export async function uploadPicture(event: RequestEvent, form: FormData): Promise<string | null> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return null;
  const upload = new FormData();
  upload.set('alt', text(form, 'alt') || text(form, 'name'));
  upload.set('file', file);
  return (await api(event).upload<Image>('/api/merchant/media', upload)).id;
}

/**
 * The refusal of an offer. A price or a count that is no number reaches the API as nothing at all, and its answer would
 * talk about limits; the form says what a number looks like instead.
 */
export function refuseOffer(error: unknown, values: OfferValues) {
  const refused = refuse(error, values);
  const { fields } = refused.data.problem;
  for (const [at, { price, onHand, deposit, amount }] of values.variants.entries()) {
    const path = `variants.${at}`;
    if (Number.isNaN(cents(price))) fields[`${path}.price`] = m.merchant_price_wrong();
    if (deposit && Number.isNaN(cents(deposit))) fields[`${path}.deposit`] = m.merchant_price_wrong();
    if (Number.isNaN(count(onHand))) fields[`${path}.onHand`] = m.merchant_stock_wrong();
    if (amount && Number.isNaN(decimal(amount))) fields[`${path}.content.amount`] = m.merchant_content_wrong();
  }
  return refused;
}

/** What the form offers to choose from. */
export async function choices(event: RequestEvent): Promise<{ shops: OwnShop[]; categories: Category[] }> {
  const [shops, categories] = await Promise.all([
    api(event).get<{ items: OwnShop[] }>('/api/merchant/shops'),
    api(event).get<{ items: Category[] }>('/api/store/categories'),
  ]);
  return { shops: shops.items, categories: categories.items };
}

export const version = (form: FormData): number => whole(form, 'version');

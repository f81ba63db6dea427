import type { RequestEvent } from '@sveltejs/kit';
import type { Image } from '#lib/api/money.ts';
import type { OwnShop } from '#lib/api/merchant.ts';
import type { CategoryAsks } from '#lib/api/rules.ts';
import type { Category } from '#lib/api/store.ts';
import { cents } from '#lib/format/cents.ts';
import { m } from '#lib/paraglide/messages.js';
import type { OfferValues, VariantValues } from '#lib/merchant/offer-values.ts';
import { api } from './api.ts';
import { refuse, text, whole } from './form.ts';
import { readRules, ruleBody } from './rule-form.ts';
import { ApiProblem } from './problem.ts';

const FIELDS = [
  'id',
  'name',
  'price',
  'onHand',
  'seen',
  'gtin',
  'sku',
  'amount',
  'unit',
  'deposit',
  'grams',
  'image',
] as const;

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
    rules: readRules(form),
    alts: readAlts(form),
    images: form.getAll('imageId').map(String).filter(Boolean),
    // An empty row is a row that nobody filled in.
    variants: rows.filter(({ name, price }) => name !== '' || price !== ''),
  };
}

/** What is said about pictures, by their id; `''` is for those that come along with the form. */
function readAlts(form: FormData): Record<string, string> {
  const said = [...form.keys()].filter((name) => name.startsWith('alt:'));
  return Object.fromEntries([...said.map((name) => [name.slice(4), text(form, name)]), ['', text(form, 'alt')]]);
}

/** The body for the API. */
export function offerBody(values: OfferValues) {
  return {
    name: values.name,
    description: values.description,
    category: values.category,
    vatRate: Number(values.vatRate),
    ...ruleBody(values.rules ?? {}, values.category),
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
    sku: variant.sku || null,
    imageId: variant.image || null,
    content: variant.amount ? { amount, unit: variant.unit } : null,
    deposit: variant.deposit ? cents(variant.deposit) : 0,
    estimatedGrams: variant.grams ? count(variant.grams) : null,
  };
}

const decimal = (value: string): number => Number(value.replace(',', '.'));
const count = (value: string): number => (/^\d{1,6}$/.test(value) ? Number(value) : Number.NaN);

/**
 * Takes in the pictures that come with the form, which is the way without script, and says of all what they show. What
 * nobody describes is described by the offer's name.
 */
export async function takePictures(event: RequestEvent, form: FormData, values: OfferValues): Promise<void> {
  for (const file of form.getAll('file')) {
    if (!(file instanceof File) || file.size === 0) continue;
    const upload = new FormData();
    upload.set('alt', values.alts[''] || values.name);
    upload.set('file', file);
    values.images = [...values.images, (await api(event).upload<Image>('/api/merchant/media', upload)).id];
  }
  for (const id of values.images) {
    const said = values.alts[id];
    if (said === undefined) continue;
    const alt = said || values.name;
    if (alt !== text(form, `altSeen:${id}`)) await describe(event, id, alt);
  }
}

/** Pictures of products belong to everybody and keep their words. */
async function describe(event: RequestEvent, id: string, alt: string): Promise<void> {
  try {
    await api(event).patch(`/api/merchant/media/${id}`, { alt });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 404) throw error;
  }
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
export async function choices(
  event: RequestEvent,
): Promise<{ shops: OwnShop[]; categories: Category[]; asks: CategoryAsks[] }> {
  const [shops, categories, asks] = await Promise.all([
    api(event).get<{ items: OwnShop[] }>('/api/merchant/shops'),
    api(event).get<{ items: Category[] }>('/api/store/categories'),
    api(event).get<{ items: CategoryAsks[] }>('/api/merchant/categories'),
  ]);
  return { shops: shops.items, categories: categories.items, asks: asks.items };
}

export const version = (form: FormData): number => whole(form, 'version');

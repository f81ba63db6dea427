import { newId } from '#platform/ids';
import { saidColumns } from '../duty/said-columns.js';
import type { CategoryEntity } from '../category/category.entity.js';
import { checkVariants } from '../offer/check-variants.js';
import { mergeVariants } from '../offer/merge-variants.js';
import { OfferInput } from '../offer/offer-input.js';
import { offerRow } from '../offer/offer-row.js';
import { shopColumns } from '../offer/offer-sources.js';
import { variantRows } from '../offer/variant-rows.js';
import type { VariantRow } from '../offer/write-offer.js';
import { checkInput, faultOf, type Fault } from './check-input.js';
import type { ImportContext } from './import-context.js';
import { attributesWith, lacking, refusedRows, refuses, type Plan, type PlannedRow } from './plan.js';
import type { ReadRow, Values } from './read-row.js';
import type { RowMessage } from './row-message.js';
import { offerValues, saidInput, saidVariant } from './said-input.js';

/**
 * Rows that make a new offer, by the rules of one that is typed in. A row that cannot be used is left out and said; the
 * others still make the offer. What it lacks to be shown makes it a draft.
 */
export function planNew(rows: readonly ReadRow[], context: ImportContext): Plan {
  const priced = rows.map(withPrice);
  const usable = priced.filter(({ messages }) => !refuses(messages));
  const unusable = refusedRows(priced.filter(({ messages }) => refuses(messages)));
  if (usable.length === 0) return nothing(rows, unusable);
  const values = offerValues(usable);
  const category = categoryOf(values, context);
  if ('code' in category) return nothing(rows, [...unusable, ...refusedRows(usable, [category])]);
  const { plain, messages } = plainInput(usable, values, category, context);
  const { input, faults } = checkInput(OfferInput, plain);
  const all = faults.length > 0 ? faults : [faultOf(() => checkVariants(input.variants))].filter((one) => one !== null);
  if (all.length > 0) return withoutFaulty(rows, usable, unusable, all, context);
  return written(rows, usable, unusable, input, category, messages, context);
}

function withPrice(row: ReadRow): ReadRow {
  if (row.values.price !== undefined || row.messages.some(({ field }) => field === 'price')) return row;
  return { ...row, messages: [...row.messages, { code: 'price_missing', weight: 'refused', field: 'price' }] };
}

/** The category that the file names, else the one for everything that names none. */
export function categoryOf(values: Values, { categories, settings }: ImportContext): CategoryEntity | RowMessage {
  const text = values.category;
  const found = text ? categories.find(text) : null;
  if (found) return found;
  const fallback = settings.category ? categories.get(settings.category) : null;
  if (fallback) return fallback;
  if (!text) return { code: 'category_missing', weight: 'refused', field: 'category' };
  const more = categories.alike(text)?.name_de;
  return { code: 'category_unknown', weight: 'refused', field: 'category', value: text.slice(0, 80), more };
}

function plainInput(usable: ReadRow[], values: Values, category: CategoryEntity, { shop }: ImportContext) {
  const { said, messages } = saidInput(values, {});
  const plain = {
    description: '',
    vatRate: category.vat_rate,
    ...said,
    shopId: shop.id,
    name: values.name,
    category: category.slug,
    status: 'draft',
    badges: values.regional ? ['regional'] : [],
    attributes: attributesWith([], usable) ?? [],
    variants: usable.map((row) => ({ onHand: 0, ...saidVariant(row) })),
  };
  return { plain, messages };
}

/** Rows with faults of their own are left out and the rest is tried again; a fault of the offer refuses them all. */
function withoutFaulty(
  rows: readonly ReadRow[],
  usable: ReadRow[],
  unusable: PlannedRow[],
  faults: readonly Fault[],
  context: ImportContext,
): Plan {
  const common = faults.filter(({ at }) => at === null).map(({ message }) => message);
  if (common.length > 0) return nothing(rows, [...unusable, ...refusedRows(usable, common)]);
  const faulty = usable.map((row, index) => {
    const own = faults.filter(({ at }) => at === index).map(({ message }) => message);
    return own.length > 0 ? { ...row, messages: [...row.messages, ...own] } : row;
  });
  const rest = planNew(faulty, context);
  return { ...rest, first: rows[0]!.number, rows: [...unusable, ...rest.rows] };
}

function written(
  rows: readonly ReadRow[],
  usable: ReadRow[],
  unusable: PlannedRow[],
  input: OfferInput,
  category: CategoryEntity,
  messages: RowMessage[],
  context: ImportContext,
): Plan {
  const id = newId();
  const variants = mergeVariants([], input.variants);
  const {
    unit_prices: unitPrices,
    wrong: _wrong,
    ...derived
  } = offerRow({ ...input, badges: input.badges ?? [] }, variants, category, context.currency);
  const { name, description } = input;
  const offer = { id, ...shopColumns(context.shop), name, description, images: [], ...saidColumns(input), ...derived };
  const variantsAfter = variantRows({ id, merchant_id: context.shop.merchant_id }, variants, unitPrices);
  const missing = lacking({ ...offer, variants: variantsAfter as VariantRow[] }, category, context);
  const wanted = (usable[0]!.values.status ?? context.settings.status) === 'published' ? 'published' : 'draft';
  const held = missing.length > 0 || usable.some((row) => row.messages.some(({ weight }) => weight === 'draft'));
  const outcome = wanted === 'published' && held ? 'draft' : 'created';
  const status = held ? 'draft' : wanted;
  const said = usable.map((row, at): PlannedRow => {
    const own = at === 0 ? [...row.messages, ...messages, ...missing] : row.messages;
    return { number: row.number, outcome, messages: own };
  });
  return {
    first: rows[0]!.number,
    rows: [...unusable, ...said],
    offerId: id,
    write: {
      id,
      known: null,
      offer: { ...offer, status },
      variants: variantsAfter,
      counted: variants
        .filter(({ counted }) => counted !== 0)
        .map(({ id: variant, counted }) => ({ id: variant, pieces: counted })),
      status: null,
      before: { created: true },
    },
  };
}

const nothing = (rows: readonly ReadRow[], planned: PlannedRow[]): Plan => ({
  first: rows[0]!.number,
  rows: planned,
  offerId: null,
  write: null,
});

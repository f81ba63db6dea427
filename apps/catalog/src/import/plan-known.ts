import { saidColumns } from '../duty/said-columns.js';
import type { CategoryEntity } from '../category/category.entity.js';
import { checkVariants } from '../offer/check-variants.js';
import { factsAfter } from '../offer/facts-after.js';
import { mergeVariants, showingOwn } from '../offer/merge-variants.js';
import { OfferChange, type VariantChange } from '../offer/offer-input.js';
import { offerRow } from '../offer/offer-row.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { variantRows } from '../offer/variant-rows.js';
import type { VariantRow } from '../offer/write-offer.js';
import { differing } from './before.js';
import { checkInput, faultOf, type Fault } from './check-input.js';
import type { ImportContext } from './import-context.js';
import { matchVariant } from './match-rows.js';
import { attributesWith, refusedRows, refuses, type KnownOffer, type Plan, type PlannedRow } from './plan.js';
import { categoryOf } from './plan-new.js';
import { settle } from './settle-known.js';
import type { ReadRow } from './read-row.js';
import type { RowMessage } from './row-message.js';
import { offerValues, saidInput, saidVariant } from './said-input.js';

/**
 * Rows that change a known offer, by the rules of a change that is typed in. What a file does not say stays; variants
 * that it does not name stay as they are.
 */
export function planKnown(rows: readonly ReadRow[], known: KnownOffer, context: ImportContext): Plan {
  const matched = match(rows, known.variants, context);
  const usable = matched.filter(({ row }) => !refuses(row.messages));
  const unusable = refusedRows(matched.map(({ row }) => row).filter(({ messages }) => refuses(messages)));
  if (usable.length === 0) return { first: rows[0]!.number, rows: unusable, offerId: known.offer.id, write: null };
  const { change, messages, category } = changeOf(usable, known, context);
  if (!category) return refuseAll(rows, usable, unusable, known, messages);
  const order = orderOf(known.variants, usable);
  const { input, faults } = checkInput(OfferChange, {
    ...change,
    version: known.offer.version,
    variants: order.changes,
  });
  const merged = faults.length > 0 ? [] : mergeVariants(known.variants, input.variants);
  const all = faults.length > 0 ? faults : [faultOf(() => checkVariants(merged))].filter((one) => one !== null);
  if (all.length > 0) return withoutFaulty(rows, known, order, all, context);
  const variants = showingOwn(known.offer.images, merged);
  const after = afterwards(known.offer, input, variants, category, context);
  return settle(
    { rows, usable: usable.map(({ row }) => row), unusable, known, input, category, messages, ...after },
    context,
  );
}

interface Matched {
  row: ReadRow;
  variant: VariantRow | null;
}

/** Each row with its variant; each variant is named once. Fewer pieces than orders hold are no count. */
function match(rows: readonly ReadRow[], variants: readonly VariantRow[], context: ImportContext): Matched[] {
  const left = new Set(variants);
  return rows.map((row) => {
    const variant = matchVariant(row, [...left]);
    if (variant) left.delete(variant);
    const more: RowMessage[] = [];
    if (variant && row.values.onHand !== undefined && row.values.onHand < variant.held) {
      more.push({ code: 'pieces_held', weight: 'refused', field: 'onHand', more: String(variant.held) });
    }
    if (!variant && context.onlyKnown) more.push({ code: 'not_found', weight: 'refused', value: nameOf(row) });
    else if (!variant && row.values.price === undefined)
      more.push({ code: 'price_missing', weight: 'refused', field: 'price' });
    return { row: more.length > 0 ? { ...row, messages: [...row.messages, ...more] } : row, variant };
  });
}

const nameOf = ({ values }: ReadRow): string => values.sku ?? values.gtin ?? values.variant ?? values.offer ?? '';

interface Changed {
  change: Partial<OfferChange>;
  messages: RowMessage[];
  /** Null when the file names one that is none. */
  category: CategoryEntity | null;
}

function changeOf(usable: readonly Matched[], { offer }: KnownOffer, context: ImportContext): Changed {
  const rows = usable.map(({ row }) => row);
  const values = offerValues(rows);
  const { said, messages } = saidInput(values, offer.duties);
  const stays = context.categories.get(offer.category);
  const category = values.category ? categoryOf(values, context) : stays;
  if (category && 'code' in category) return { change: said, messages: [...messages, category], category: null };
  const attributes = attributesWith(offer.attributes, rows);
  const change: Partial<OfferChange> = {
    ...said,
    ...(attributes ? { attributes } : {}),
    ...(category && category.slug !== offer.category ? { category: category.slug } : {}),
    ...(values.regional === undefined ? {} : { badges: regional(offer.badges, values.regional) }),
  };
  return { change, messages, category };
}

const regional = (badges: readonly string[], is: boolean): string[] => [
  ...badges.filter((badge) => ['cool', 'unique'].includes(badge)),
  ...(is ? ['regional'] : []),
];

/** What stays, what changes and what is new, in the order in which the offer shows it; which row each comes from. */
function orderOf(variants: readonly VariantRow[], usable: readonly Matched[]) {
  const byId = new Map(usable.map((one) => [one.variant?.id, one]));
  const kept = variants.filter((variant) => variant.active || byId.has(variant.id));
  const lines = [
    ...kept.map((variant) => ({ id: variant.id as string | null, from: byId.get(variant.id)?.row ?? null })),
    ...usable.filter(({ variant }) => !variant).map(({ row }) => ({ id: null, from: row })),
  ];
  const changes = lines.map(({ id, from }): Partial<VariantChange> => ({
    price: priceOf(variants, id),
    ...(id ? { id } : { onHand: 0 }),
    ...(from ? saidVariant(from) : {}),
  }));
  return { changes, lines };
}

/** The verbs want a price with every variant. */
const priceOf = (variants: readonly VariantRow[], id: string | null): number | undefined =>
  variants.find((variant) => variant.id === id)?.price;

/** The columns after the change; those that would come out the same without it are left as they are. */
function afterwards(
  offer: OfferEntity,
  change: OfferChange,
  variants: ReturnType<typeof showingOwn>,
  category: CategoryEntity,
  context: ImportContext,
) {
  const {
    unit_prices: unitPrices,
    wrong: _wrong,
    ...derived
  } = offerRow(factsAfter(offer, change), variants, category, context.currency);
  const name = change.name ?? offer.name;
  const description = change.description ?? offer.description;
  const columns = { name, description, ...saidColumns(change, offer), ...derived };
  return {
    columns,
    before: differing(offer, columns),
    variants,
    variantsAfter: variantRows(offer, variants, unitPrices),
  };
}

const refuseAll = (
  rows: readonly ReadRow[],
  usable: readonly Matched[],
  unusable: PlannedRow[],
  { offer }: KnownOffer,
  messages: RowMessage[],
): Plan => ({
  first: rows[0]!.number,
  rows: [
    ...unusable,
    ...refusedRows(
      usable.map(({ row }) => row),
      messages,
    ),
  ],
  offerId: offer.id,
  write: null,
});

/** Rows whose variants are at fault are left out and the rest is tried again. */
function withoutFaulty(
  rows: readonly ReadRow[],
  known: KnownOffer,
  { lines }: ReturnType<typeof orderOf>,
  faults: readonly Fault[],
  context: ImportContext,
): Plan {
  const blamed = new Map<number, RowMessage[]>();
  for (const { at, message } of faults) {
    const row = at === null ? null : lines[at]?.from;
    if (row) blamed.set(row.number, [...(blamed.get(row.number) ?? []), message]);
  }
  const all = faults.map(({ message }) => message);
  const faulty = rows.map((row) => {
    const own = blamed.size > 0 ? (blamed.get(row.number) ?? []) : all;
    return { ...row, messages: [...row.messages, ...own] };
  });
  return planKnown(faulty, known, context);
}

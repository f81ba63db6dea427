import type { FulfilmentMethod } from '#contracts/facts';
import { sum } from '#contracts/money';
import type { QuotedLine, QuotedShop } from '#contracts/ports';
import { derivedId } from '#platform/ids';
import { fulfilmentMissing, fulfilmentNotOffered, goodsGone, shopUnavailable } from '../orders.errors.js';

export interface SplitInput {
  checkoutId: string;
  number: string;
  lines: readonly { id: string; variant_id: string; quantity: number }[];
  quote: { lines: readonly QuotedLine[]; shops: readonly QuotedShop[]; unavailable?: readonly string[] };
  fulfilment: readonly { shopId: string; method: FulfilmentMethod }[];
}

export interface DraftLine {
  id: string;
  position: number;
  quantity: number;
  total: number;
  quoted: QuotedLine;
}

export interface DraftOrder {
  id: string;
  number: string;
  shop: QuotedShop;
  method: FulfilmentMethod;
  total: number;
  lines: DraftLine[];
}

/**
 * One order per shop, in the order in which the shops first appear in the cart. Pure, and the same input gives the
 * same ids, so that a repeated try holds stock for the same orders. A checkout's total is the sum of its orders.
 */
export function splitByShop(input: SplitInput): DraftOrder[] {
  const quoted = new Map(input.quote.lines.map((line) => [line.variantId, line]));
  const gone = input.lines.filter((line) => !quoted.has(line.variant_id)).map((line) => line.variant_id);
  const hidden = gone.filter((id) => input.quote.unavailable?.includes(id));
  if (hidden.length > 0) throw shopUnavailable(hidden);
  if (gone.length > 0) throw goodsGone(gone);
  const shopIds = [...new Set(input.lines.map((line) => quoted.get(line.variant_id)!.shopId))];
  const missing = shopIds.filter((shopId) => !input.fulfilment.some((choice) => choice.shopId === shopId));
  if (missing.length > 0) throw fulfilmentMissing(missing);
  return shopIds.map((shopId, at) => draftOrder(input, quoted, shopId, at));
}

function draftOrder(input: SplitInput, quoted: Map<string, QuotedLine>, shopId: string, at: number): DraftOrder {
  const shop = input.quote.shops.find((candidate) => candidate.id === shopId)!;
  const { method } = input.fulfilment.find((choice) => choice.shopId === shopId)!;
  if (!shop.fulfilment.includes(method)) throw fulfilmentNotOffered(shopId, method);
  const lines = input.lines
    .filter((line) => quoted.get(line.variant_id)!.shopId === shopId)
    .map((line, position) => draftLine(line, position, quoted.get(line.variant_id)!));
  return {
    id: derivedId(input.checkoutId, shopId),
    number: `${input.number}-${at + 1}`,
    shop,
    method,
    total: sum(lines.map((line) => line.total)),
    lines,
  };
}

function draftLine(line: SplitInput['lines'][number], position: number, quoted: QuotedLine): DraftLine {
  return {
    id: line.id,
    position,
    quantity: line.quantity,
    total: (quoted.price + quoted.deposit) * line.quantity,
    quoted,
  };
}

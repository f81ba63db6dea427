import type Stripe from 'stripe';
import { missing } from '../error/stripe-failure.js';
import type { Form } from './form.js';
import { group, integer, readParameters, text, type Reader, type Shape, type Values } from './parameters.js';

const range = group({ gt: integer(), gte: integer(), lt: integer(), lte: integer() } as Shape) as Reader<Range>;
type Range = { gt?: number; gte?: number; lt?: number; lte?: number };

/** The fields every list takes. */
const pageShape = {
  limit: integer(1, 100),
  starting_after: text(),
  ending_before: text(),
  created: ((value, path) => (typeof value === 'string' ? exactly(value, path) : range(value, path))) as Reader<Range>,
};

/** Reads a list call: paging, `created`, and the filters of the kind at hand. */
export function readListParameters<S extends Shape>(form: Form, filters: S): Values<S & typeof pageShape> {
  return readParameters(form, { ...filters, ...pageShape });
}

/** One page of what is there, newest first, as Stripe pages: by the id of the last one seen. */
export function listPage<T extends { id: string; created?: number }>(
  newestFirst: T[],
  url: string,
  page: { limit?: number; starting_after?: string; ending_before?: string; created?: Range },
): Stripe.ApiList<T> {
  const limit = page.limit ?? 10;
  const fitting = newestFirst.filter((one) => within(one.created ?? 0, page.created ?? {}));
  if (page.ending_before) {
    const before = fitting.slice(0, placeOf(fitting, page.ending_before, 'ending_before'));
    return { object: 'list', url, has_more: before.length > limit, data: before.slice(-limit) };
  }
  const from = page.starting_after ? placeOf(fitting, page.starting_after, 'starting_after') + 1 : 0;
  return { object: 'list', url, has_more: fitting.length > from + limit, data: fitting.slice(from, from + limit) };
}

function placeOf(list: { id: string }[], id: string, param: string): number {
  const place = list.findIndex((one) => one.id === id);
  if (place < 0) throw missing('object', id, param);
  return place;
}

function exactly(value: string, path: string): Range {
  const second = integer(0, Number.MAX_SAFE_INTEGER)(value, path);
  return { gte: second, lte: second };
}

function within(created: number, { gt, gte, lt, lte }: Range): boolean {
  return !(
    (gt !== undefined && created <= gt) ||
    (gte !== undefined && created < gte) ||
    (lt !== undefined && created >= lt) ||
    (lte !== undefined && created > lte)
  );
}

/** What is chosen on a list or search, as it stands in the address of the page: it can be bookmarked and sent. */
export interface Chosen {
  q: string;
  category: string;
  shop: string[];
  district: string[];
  /** Euros as typed, "12,50"; empty when open. */
  from: string;
  to: string;
  today: boolean;
  open: boolean;
  way: string[];
  reduced: boolean;
  regional: boolean;
  /** `key:value`. */
  attr: string[];
  sort: string;
}

export const FLAGS = ['today', 'open', 'reduced', 'regional'] as const;
export type Flag = (typeof FLAGS)[number];
const LISTS = ['shop', 'district', 'way', 'attr'] as const;
type List = (typeof LISTS)[number];

const WAYS = new Set(['pickup', 'tour', 'parcel']);
const ATTRIBUTE = /^[a-z][a-z0-9_]{0,39}:[^\p{Cc}\p{Cs}]{1,300}$/u;
const MOST = 20;
const LONGEST = 120;

/** Reads an address leniently: what makes no sense in it is left out, because people edit and cut addresses. */
export function readChosen(query: URLSearchParams): Chosen {
  const one = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST);
  const list = (name: List, fits = (value: string) => value.length <= LONGEST): string[] =>
    [...new Set(query.getAll(name))].filter((value) => value !== '' && fits(value)).slice(0, MOST);
  const flag = (name: Flag): boolean => query.get(name) === 'true';
  return {
    q: one('q').slice(0, 100),
    category: one('category').slice(0, 80),
    shop: list('shop'),
    district: list('district', (value) => value.length <= 80),
    from: one('from'),
    to: one('to'),
    today: flag('today'),
    open: flag('open'),
    way: list('way', (value) => WAYS.has(value)),
    reduced: flag('reduced'),
    regional: flag('regional'),
    attr: list('attr', (value) => ATTRIBUTE.test(value)),
    sort: one('sort'),
  };
}

/** Cents of "12,50", "12.5" or "1.200"; null for what is no price. */
export function centsOf(euros: string): number | null {
  const match = /^(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?\s*€?$/.exec(euros.trim());
  if (!match) return null;
  return Number(match[1]!.replaceAll('.', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** The same as the API wants to hear it. */
export function apiQuery(chosen: Chosen, more: Record<string, string | null> = {}): string {
  const query = new URLSearchParams();
  if (chosen.q) query.set('q', chosen.q);
  if (chosen.category) query.set('category', chosen.category);
  for (const name of LISTS) for (const value of chosen[name]) query.append(name, value);
  for (const name of FLAGS) if (chosen[name]) query.set(name, 'true');
  for (const [name, euros] of [
    ['priceFrom', chosen.from],
    ['priceTo', chosen.to],
  ] as const) {
    const cents = centsOf(euros);
    if (cents !== null) query.set(name, String(cents));
  }
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return query.toString();
}

/** How many filters are set, words and order aside; on a list the category is the page itself. */
export const countChosen = (chosen: Chosen, withCategory: boolean): number =>
  LISTS.reduce((sum, name) => sum + chosen[name].length, 0) +
  FLAGS.filter((name) => chosen[name]).length +
  (centsOf(chosen.from) === null ? 0 : 1) +
  (centsOf(chosen.to) === null ? 0 : 1) +
  (withCategory && chosen.category ? 1 : 0);

/** The query of the page with one choice taken away or put in; always back on its first page. */
export function changed(
  query: Iterable<[string, string]>,
  without: [name: string, value?: string][],
  put: Record<string, string> = {},
): string {
  const left = new URLSearchParams(
    [...query].filter(([name, value]) => value !== '' && name !== 'cursor' && !name.startsWith('/')),
  );
  for (const [name, value] of without) left.delete(name, value);
  for (const [name, value] of Object.entries(put)) left.set(name, value);
  const text = left.toString();
  return text && `?${text}`;
}

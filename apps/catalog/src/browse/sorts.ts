export const LIST_SORTS = ['newest', 'price', '-price', 'near'] as const;
export type ListSort = (typeof LIST_SORTS)[number];
export const SEARCH_SORTS = ['best', ...LIST_SORTS] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** How rows are sorted: by a key and then by id, so that no two rows stand in the same place and pages do not shift. */
export interface Sort {
  key: string;
  cast: string;
  down: boolean;
}

/** Keys over `catalog.offers o`; `near` reads the distances of shops, see `distances`. */
const OVER_OFFERS: Record<ListSort, Sort> = {
  newest: { key: 'o.published_at', cast: 'timestamptz', down: true },
  price: { key: 'o.price_from', cast: 'int', down: false },
  '-price': { key: 'o.price_from', cast: 'int', down: true },
  near: { key: 'd.metres', cast: 'int', down: false },
};

export const listSort = (sort: ListSort): Sort => OVER_OFFERS[sort];

/** SQL: `order by`, and the condition for what comes after a row. Both columns go the same way, as an index does. */
export const sortedBy = ({ key, down }: Sort, id: string): string =>
  `${key}${down ? ' desc' : ''}, ${id}${down ? ' desc' : ''}`;
export const comesAfter = ({ key, cast, down }: Sort, id: string, at: { key: string; id: string }): string =>
  `(${key}, ${id}) ${down ? '<' : '>'} (${at.key}::${cast}, ${at.id}::uuid)`;

/** Shops whose place nobody knows come last. */
export const FAR_AWAY = 1_000_000;

/** SQL: `d`, how far each shop is, from two arrays. */
export const distances = (shopIds: string, metres: string): string =>
  `join unnest(${shopIds}::uuid[], ${metres}::int[]) as d(shop_id, metres) on d.shop_id = o.shop_id`;

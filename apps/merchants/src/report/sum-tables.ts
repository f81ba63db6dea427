import type { CityPlaces, ShopPlace } from '#contracts/figures';
import type { ShopSumView, SumTableView } from './figures.view.js';
import type { Seat } from './money-of.js';
import { protect, type Contribution, type ProtectedTable } from './protect.js';

/** What sums are read against: whose shop, and where and what it is. */
export interface Ground {
  seats: ReadonlyMap<string, Seat>;
  places: CityPlaces;
  byId: ReadonlyMap<string, ShopPlace>;
}

/** Turnover by district and by trade, as far as neither gives away fewer than five shops. */
export function sumTables(
  contributions: readonly Contribution[],
  { districts, trades }: CityPlaces,
): { byDistrict: SumTableView; byTrade: SumTableView } {
  const { tables } = protect(contributions, 2);
  return {
    byDistrict: named(tables[0]!, new Map(districts.map(({ slug, name }) => [slug, name]))),
    byTrade: named(tables[1]!, new Map(trades.map(({ slug, name }) => [slug, name.de]))),
  };
}

/** The figures of each shop whose merchant has agreed. */
export function shopSums(contributions: readonly Contribution[], { byId }: Ground): ShopSumView[] {
  return contributions
    .filter(({ agreed }) => agreed)
    .map(({ shopId, orders, amount }) => ({ shopId, name: byId.get(shopId)?.name ?? '', orders, amount }))
    .sort((a, b) => b.amount - a.amount || a.name.localeCompare(b.name, 'de'));
}

function named({ cells, rest }: ProtectedTable, names: ReadonlyMap<string, string>): SumTableView {
  return {
    cells: cells.map((cell) => ({ ...cell, name: names.get(cell.group) ?? '' })),
    rest: rest && {
      names: rest.groups.map((group) => names.get(group) ?? '').sort((a, b) => a.localeCompare(b, 'de')),
      shops: rest.shops,
      orders: rest.orders,
      amount: rest.amount,
    },
  };
}

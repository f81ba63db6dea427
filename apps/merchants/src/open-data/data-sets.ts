import type { ShopPlace } from '#contracts/figures';
import type { CityFiguresView, SumTableView } from '../report/figures.view.js';
import { quarterName } from '../report/days.js';
import type { CsvValue } from './csv.js';

export interface DataSet {
  columns: string[];
  rows: CsvValue[][];
}

/** What everybody can see on the pages anyway, as a table. */
export function shopSet(shops: readonly ShopPlace[], publicUrl: string): DataSet {
  return {
    columns: [
      'id',
      'name',
      'kind',
      'trade',
      'district',
      'street',
      'house_number',
      'postcode',
      'city',
      'lat',
      'lon',
      'opening_hours',
      'step_free',
      'offers',
      'url',
    ],
    rows: shops.map((shop) => [
      shop.id,
      shop.name,
      shop.kind,
      shop.trade,
      shop.district,
      shop.street,
      shop.houseNumber,
      shop.postcode,
      shop.city,
      shop.lat,
      shop.lon,
      shop.openingHours,
      shop.stepFree,
      shop.offers,
      `${publicUrl}/shops/${shop.slug}`,
    ]),
  };
}

const COLUMNS = ['quarter', 'measure', 'unit', 'group_kind', 'group', 'shops', 'value'];

/** Sums of quarters: of the whole city and of groups, each about at least five shops. Money in euros. */
export function figureSet(quarters: readonly CityFiguresView[]): DataSet {
  return { columns: COLUMNS, rows: quarters.flatMap(rowsOf) };
}

function rowsOf(figures: CityFiguresView): CsvValue[][] {
  const quarter = quarterName(figures.period.from);
  const { catalog, orders, returns, money } = figures.now;
  const city = (measure: string, unit: string, value: number | null, shops: number | null = null): CsvValue[][] =>
    value === null ? [] : [[quarter, measure, unit, 'city', '', shops, value]];
  return [
    ...city('shops_live', 'count', catalog.profilesLive),
    ...city('searches', 'count', catalog.searches),
    ...city('searches_without_hits', 'count', catalog.searchesWithoutHits),
    // How many orders there were is about shops as turnover is: it goes with it.
    ...(money
      ? [
          ...city('orders_firm', 'count', orders.firm, money.shops),
          ...city('returns', 'count', returns.requested, money.shops),
          ...city('turnover_net', 'EUR', money.net / 100, money.shops),
          ...city('kept_in_city', 'percent', money.keptShare, money.shops),
        ]
      : []),
    ...groupRows(quarter, 'district', figures.byDistrict),
    ...groupRows(quarter, 'trade', figures.byTrade),
  ];
}

function groupRows(quarter: string, kind: string, table: SumTableView | null): CsvValue[][] {
  if (!table) return [];
  const groups = table.cells.map(({ group, ...sum }) => ({ ...sum, group: group || 'none' }));
  const all = table.rest ? [...groups, { ...table.rest, group: 'others_together' }] : groups;
  return all.flatMap(({ group, shops, orders, amount }) => [
    [quarter, 'orders_firm', 'count', kind, group, shops, orders],
    [quarter, 'turnover_net', 'EUR', kind, group, shops, amount / 100],
  ]);
}

/** The same rows for programs. */
export const asObjects = ({ columns, rows }: DataSet): Record<string, CsvValue>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));

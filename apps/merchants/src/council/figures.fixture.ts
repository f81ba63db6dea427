import type { CityFiguresView, FigureBlock } from '../report/figures.view.js';
import type { GapsView } from '../report/gaps.view.js';

type Given = {
  [K in keyof FigureBlock]?: FigureBlock[K] extends object | null
    ? Partial<NonNullable<FigureBlock[K]>>
    : FigureBlock[K];
};

/** A quarter in which nothing happened, and what is given of it. */
function block(given: Given): FigureBlock {
  return {
    catalog: {
      profilesLive: 0,
      profilesNew: 0,
      profilesFresh: 0,
      offersLive: 0,
      offersConfirmed: 0,
      shopsWithManyOffers: 0,
      searches: 0,
      searchesWithoutHits: 0,
      termsWithoutHits: [],
      ...given.catalog,
    },
    orders: {
      checkouts: 0,
      checkoutsOfManyShops: 0,
      orders: 0,
      firm: 0,
      handedOver: 0,
      refused: 0,
      lapsed: 0,
      cancelled: 0,
      answers: 0,
      answersInTime: 0,
      answerMedianMinutes: null,
      byMethod: [],
      byMonth: [],
      ...given.orders,
    },
    returns: { requested: 0, received: 0, refunded: 0, ...given.returns },
    shipping: { shipments: 0, handedOver: 0, readyMedianHours: null, byMethod: [], ...given.shipping },
    applications: { submitted: 0, approved: 0, rejected: 0, decisionMedianHours: null, ...given.applications },
    money: given.money ? (given.money as FigureBlock['money']) : null,
    noMoney: (given.noMoney as FigureBlock['noMoney']) ?? (given.money ? null : 'nothing'),
  };
}

export function figuresWith(now: object, earlier: object = {}, over = true): CityFiguresView {
  return {
    period: { from: '2026-07-01', to: '2026-09-30', kind: 'quarter', over },
    before: { from: '2026-04-01', to: '2026-06-30', kind: 'quarter', over: true },
    now: block(now as Given),
    earlier: block(earlier as Given),
    byDistrict: null,
    byTrade: null,
    shops: [],
    feeRate: { percent: 1.5, cents: 25 },
  };
}

export const aCity = (): GapsView => ({
  districts: [{ slug: 'mitte', name: 'Mitte', lat: 50.88, lon: 12.08 }],
  trades: [{ slug: 'mode', name: { de: 'Mode', en: 'Fashion' } }],
  streets: [
    { name: 'Aga-Weg', district: 'mitte', postcode: '07554', lat: 50.9, lon: 12.1, shops: 0, trades: [] },
    { name: 'Sorge', district: 'mitte', postcode: '07545', lat: 50.88, lon: 12.08, shops: 3, trades: ['mode'] },
  ],
  matrix: [{ district: 'mitte', shops: [3], total: 3 }],
  stale: [],
  shops: [],
});

/** A quarter with something in every chapter. */
export function aGoodQuarter(): CityFiguresView {
  const money = { net: 812_345, turnover: 840_000, refunds: 27_655, basket: 4_200, fees: 17_600, elsewhere: 0 };
  const now = {
    catalog: {
      profilesLive: 40,
      profilesNew: 3,
      profilesFresh: 36,
      offersLive: 480,
      offersConfirmed: 240,
      searches: 1900,
      searchesWithoutHits: 130,
      termsWithoutHits: [
        { term: 'schlittschuhe schleifen', searches: 22 },
        { term: 'hosenträger', searches: 9 },
      ],
    },
    orders: {
      orders: 240,
      firm: 228,
      refused: 8,
      lapsed: 4,
      answers: 200,
      answersInTime: 200,
      answerMedianMinutes: 31,
      checkouts: 200,
      checkoutsOfManyShops: 50,
      handedOver: 220,
      byMonth: [
        { month: '2026-07', count: 70 },
        { month: '2026-08', count: 74 },
        { month: '2026-09', count: 84 },
      ],
    },
    returns: { requested: 9, received: 9, refunded: 8 },
    shipping: { shipments: 228, handedOver: 220, readyMedianHours: 2.5 },
    applications: { submitted: 6, approved: 3, rejected: 1, decisionMedianHours: 52 },
    money: { ...money, kept: 794_000, keptShare: 98, shops: 22 },
  };
  const earlier = {
    catalog: {
      profilesLive: 37,
      profilesFresh: 30,
      offersLive: 400,
      offersConfirmed: 190,
      searches: 1500,
      searchesWithoutHits: 140,
    },
    orders: {
      orders: 200,
      firm: 188,
      checkouts: 170,
      handedOver: 180,
      answers: 150,
      answersInTime: 150,
      lapsed: 7,
      answerMedianMinutes: 42,
      byMonth: [
        { month: '2026-04', count: 60 },
        { month: '2026-05', count: 61 },
        { month: '2026-06', count: 67 },
      ],
    },
    money: { ...money, net: 700_000, kept: 685_000, keptShare: 98, shops: 20 },
  };
  const groups = (names: string[]) => ({
    cells: names.map((name, at) => ({
      group: name,
      name,
      shops: 8 - at,
      orders: 90 - 20 * at,
      amount: 400_000 - at * 120_000,
    })),
    rest: { names: ['Aga', 'Tinz'], shops: 5, orders: 20, amount: 60_000 },
  });
  return {
    ...figuresWith(now, earlier),
    byDistrict: groups(['Stadtmitte', 'Untermhaus']),
    byTrade: groups(['Genuss', 'Mode']),
  };
}

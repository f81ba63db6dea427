/** A stretch of time as ISO instants: `from` belongs to it, `to` no longer. */
export interface Period {
  from: string;
  to: string;
}

/** One month of a period, as `2026-10`, with how much happened in it. */
export interface Monthly {
  month: string;
  count: number;
}

export interface CatalogFigures {
  /** Shops that may be seen and were there at the end of the period. */
  profilesLive: number;
  profilesNew: number;
  /** Of these, whose page or offers somebody touched within the last 90 days from now. */
  profilesFresh: number;
  /** Offers now. */
  offersLive: number;
  /** Of these, what their shop wrote or changed within the last 30 days from now. */
  offersConfirmed: number;
  /** Shops with at least fifty offers: what makes a shop worth searching in. */
  shopsWithManyOffers: number;
  searches: number;
  searchesWithoutHits: number;
  /** Terms that found nothing, asked by enough different people to say nothing about one of them. */
  termsWithoutHits: { term: string; searches: number }[];
}

/** What one shop turned over: orders that became firm, in cents, before refunds. Never leaves the services as it is. */
export interface ShopTurnover {
  shopId: string;
  merchantId: string;
  orders: number;
  amount: number;
}

export interface OrderFigures {
  checkouts: number;
  /** Paid checkouts with orders at more than one shop. */
  checkoutsOfManyShops: number;
  /** Orders that were paid and put to a shop. */
  orders: number;
  firm: number;
  handedOver: number;
  refused: number;
  lapsed: number;
  cancelled: number;
  /** Answers that a person gave; orders accepted by themselves are not among them. */
  answers: number;
  answersInTime: number;
  /** Minutes by the clock from the payment to the answer; null without answers. */
  answerMedianMinutes: number | null;
  byMethod: { method: string; orders: number }[];
  byMonth: Monthly[];
  turnover: ShopTurnover[];
}

export interface ReturnFigures {
  requested: number;
  received: number;
  refunded: number;
  refunds: ShopTurnover[];
}

export interface ShippingFigures {
  shipments: number;
  handedOver: number;
  /** Hours from being told to the shop to being ready for the shopper; null without any. */
  readyMedianHours: number | null;
  byMethod: { method: string; handedOver: number }[];
}

/** A shop that may be seen, as everybody may know it. */
export interface ShopPlace {
  id: string;
  merchantId: string;
  slug: string;
  name: string;
  kind: string;
  /** The category with most of its offers; null without offers. */
  trade: string | null;
  district: string | null;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  lat: number | null;
  lon: number | null;
  phone: string;
  openingHours: string;
  stepFree: boolean;
  offers: number;
  since: string;
  /** When somebody last changed its page or an offer. */
  touchedAt: string;
}

export interface CityPlaces {
  shops: ShopPlace[];
  districts: { slug: string; name: string; lat: number; lon: number }[];
  streets: { name: string; district: string; postcode: string; lat: number; lon: number }[];
  trades: { slug: string; name: { de: string; en: string } }[];
}

/** A stretch of whole days in the city, both included. */
export interface ReportPeriod {
  from: string;
  to: string;
  kind: 'month' | 'quarter' | 'days';
  over: boolean;
}

export interface MoneyFigures {
  net: number;
  turnover: number;
  refunds: number;
  basket: number | null;
  fees: number;
  elsewhere: number | null;
  kept: number;
  keptShare: number | null;
  shops: number;
}

export interface FigureBlock {
  catalog: {
    profilesLive: number;
    profilesNew: number;
    profilesFresh: number;
    offersLive: number;
    offersConfirmed: number;
    shopsWithManyOffers: number;
    searches: number;
    searchesWithoutHits: number;
    termsWithoutHits: { term: string; searches: number }[];
  };
  orders: {
    checkouts: number;
    checkoutsOfManyShops: number;
    orders: number;
    firm: number;
    handedOver: number;
    refused: number;
    lapsed: number;
    cancelled: number;
    answers: number;
    answersInTime: number;
    answerMedianMinutes: number | null;
  };
  returns: { requested: number; received: number; refunded: number };
  shipping: { shipments: number; handedOver: number; readyMedianHours: number | null };
  applications: { submitted: number; approved: number; rejected: number; decisionMedianHours: number | null };
  /** Cents. */
  money: MoneyFigures | null;
  noMoney: 'period' | 'not_over' | 'too_few' | 'nothing' | null;
}

export interface CityFigures {
  period: ReportPeriod;
  before: ReportPeriod;
  now: FigureBlock;
  earlier: FigureBlock;
  shops: { shopId: string; name: string; orders: number; amount: number }[];
  feeRate: { percent: number; cents: number };
}

export interface InboxEntry {
  kind: 'application' | 'second_look' | 'answer' | 'appeal' | 'suspension' | 'renewal' | 'document';
  id: string;
  name: string;
  about: string | null;
  merchantId: string | null;
  since: string;
  dueAt: string | null;
  overdue: boolean;
}

export interface Inbox {
  items: InboxEntry[];
  total: number;
}

export interface UndeliveredLetter {
  id: string;
  to: string;
  subject: string;
  at: string;
}

type ReportUnit = 'count' | 'cents' | 'euros' | 'share' | 'minutes' | 'hours';

export interface ReportChart {
  title: string;
  unit: ReportUnit;
  bars: { label: string; now: number }[];
}

export interface ReportTable {
  title: string;
  columns: { label: string; unit: ReportUnit | 'text' }[];
  rows: (string | number | null)[][];
  note?: string;
}

export interface ReportChapter {
  title: string;
  figures: { label: string; unit: ReportUnit; now: number | null; earlier: number | null }[];
  charts: ReportChart[];
  tables: ReportTable[];
  note?: string;
}

/** The report in German, as the council reads it. */
export interface CouncilReport {
  city: string;
  quarter: string;
  before: string;
  range: string;
  over: boolean;
  summary: string[];
  chapters: ReportChapter[];
  definitions: { term: string; text: string }[];
}

export interface StreetGap {
  name: string;
  district: string;
  postcode: string;
  lat: number;
  lon: number;
  shops: number;
  trades: string[];
}

export interface Gaps {
  districts: { slug: string; name: string; lat: number; lon: number }[];
  trades: { slug: string; name: { de: string; en: string } }[];
  streets: StreetGap[];
  matrix: { district: string; shops: number[]; total: number }[];
  stale: {
    id: string;
    slug: string;
    name: string;
    district: string;
    street: string;
    phone: string;
    offers: number;
    days: number;
  }[];
  shops: { slug: string; name: string; lat: number; lon: number }[];
}

export interface FigureConsent {
  merchantId: string;
  name: string;
  given: boolean;
  history: { at: string; given: boolean; by: string }[];
}

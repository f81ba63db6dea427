/** One entry of an audit log. */
export interface HistoryItem {
  number: number;
  /** ISO time. */
  at: string;
  what: string;
  /** What kind of thing it happened to. */
  subject: string;
  subjectId: string | null;
  subjectName: string;
  merchantId: string | null;
  byId: string | null;
  byName: string;
  note: string | null;
  previous: string;
  hash: string;
}

export interface HistoryAsk {
  /** Anywhere in the entry. */
  q?: string;
  /** Who did it, by name. */
  by?: string;
  /** About whom, by name, or the id of a thing or merchant. */
  about?: string;
  what?: string;
  /** ISO times: from `from` until before `to`. */
  from?: string;
  to?: string;
  /** Entries with lower numbers only, newest first. */
  before?: number;
  /** Entries with higher numbers only, oldest first. */
  after?: number;
  limit: number;
}

export interface HistoryPage {
  items: HistoryItem[];
  more: boolean;
}

export interface HistoryHead {
  number: number;
  hash: string;
}

/** What a walk along a chain of entries has found. */
export interface HistoryReport {
  chain: string;
  checked: number;
  head: HistoryHead | null;
  /** The first entry that does not hold, if any. */
  broken: { number: number; how: string } | null;
}

import type { Matching } from './matching.js';

/** What was asked as search reads it, for the page that says so. */
export interface UnderstoodTerm {
  asked: string;
  /** The word it was taken for, when nothing is called what was asked. */
  meant: string | null;
  /** Whether anything here has to do with it at all. */
  known: boolean;
}

export interface Reading {
  /** Ways to find offers, strictest first: a later one is for when the earlier ones find nothing. */
  ways: Matching[];
  /** Ids of shops and slugs of categories that fit themselves, best first. */
  shops: string[];
  categories: string[];
  terms: UnderstoodTerm[];
  /** For when nothing fits: what has a part of it in its name. */
  near(): { offers: Matching | null; shops: string[] };
}

/**
 * Reads what somebody typed. The one that is here finds in PostgreSQL; another one would answer the ids that it found
 * as a `Matching` over its `words`, and filters, counts and pages stay as they are.
 */
export abstract class SearchEngine {
  abstract read(q: string): Promise<Reading>;
  /** Ids of all shops that fit, best first. */
  abstract shopsFor(q: string): Promise<string[]>;
}

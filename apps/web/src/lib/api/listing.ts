import type { Image, Money } from './money.ts';

/** What is known of goods by their article number. */
export interface Product {
  gtin: string;
  name: string;
  brand: string | null;
  description: string;
  category: string;
  content: { amount: number; unit: string } | null;
  duties: Record<string, unknown>;
  image: Image | null;
  source: 'product' | 'offer';
  own: { id: string; name: string } | null;
}

export interface OfferCounts {
  total: number;
  published: number;
  draft: number;
  withdrawn: number;
  picture: number;
  alt: number;
  stock: number;
  unpublished: number;
}

export type OfferNeed = 'picture' | 'alt' | 'stock' | 'unpublished';

export interface BulkEdit {
  kind: 'price' | 'category' | 'status' | 'stock' | 'add_stock';
  percent?: number;
  ending?: string;
  category?: string;
  status?: string;
  pieces?: number;
}

export interface BulkFacts {
  status: 'draft' | 'published' | 'withdrawn';
  category: string;
  prices: Money[];
  onHand: number;
}

export interface BulkPreview {
  rows: {
    offerId: string;
    name: string;
    before: BulkFacts;
    after: BulkFacts | null;
    refusal: string | null;
  }[];
  changes: number;
  refused: number;
}

export interface BulkChange {
  id: string;
  edit: BulkEdit;
  at: string;
  undoneAt: string | null;
  counts: Partial<Record<'waiting' | 'done' | 'refused' | 'undoing' | 'undone' | 'kept', number>>;
  troubles: { offerId: string; name: string; status: string; refusal: string | null }[];
}

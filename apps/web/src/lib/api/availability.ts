import type { Image, Money } from './money.ts';

/** How sure a shop is that something is there, and since when. */
export interface Availability {
  status: 'available' | 'likely' | 'ask' | 'sold_out' | 'made_to_order' | 'bookable';
  /** 0 to 1. */
  confidence: number;
  since: string | null;
  source: 'counted' | 'confirmed' | 'sold' | 'synced' | 'imported' | null;
}

export interface ShelfItem {
  id: string;
  name: string;
  slug: string;
  image: Image | null;
  price: Money;
  onHand: number;
  sold: number;
  availability: Availability;
}

export interface Shelf {
  due: ShelfItem[];
  dueTotal: number;
  freshTotal: number;
  reminder: boolean;
}

export interface ShelfCheck {
  id: string;
  offerId: string;
  answer: 'there' | 'gone';
  at: string;
  held: number;
  availability: Availability;
}

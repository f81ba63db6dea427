export type ApiScope = 'stock' | 'prices' | 'read';

export interface ApiKey {
  id: string;
  merchantId: string;
  name: string;
  beginning: string;
  scopes: ApiScope[];
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export type WebhookEvent = 'order.placed' | 'order.confirmed' | 'order.declined' | 'order.ready' | 'stock.changed';

export interface Webhook {
  id: string;
  merchantId: string;
  url: string;
  events: WebhookEvent[];
  active: boolean;
  createdAt: string;
  failed: number;
}

export interface Delivery {
  id: string;
  event: WebhookEvent | 'test';
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
  createdAt: string;
  deliveredAt: string | null;
  nextAt: string | null;
  answer: number | null;
  failure: string | null;
  body: string | null;
}

export interface TillSync {
  merchantId: string;
  syncedAt: string;
  keyName: string;
  items: number;
  offers: number;
  stale: boolean;
  hidden: boolean;
}

/** The services, each with a schema of the same name in the database. */
export const SERVICES = [
  'accounts',
  'catalog',
  'merchants',
  'notifications',
  'orders',
  'payments',
  'returns',
  'shipping',
] as const;

export type ServiceName = (typeof SERVICES)[number];

/**
 * Which service answers which public path, first match wins. The gateway of the split shape routes by it; a test
 * holds it against the OpenAPI document.
 */
export const ROUTES: readonly { path: RegExp; service: ServiceName }[] = [
  { path: /^\/api\/(auth(\/|$)|me$|demo\/people)/, service: 'accounts' },
  { path: /^\/api\/demo\/mailbox/, service: 'notifications' },
  { path: /^\/api\/city\/dead-letters/, service: 'notifications' },
  { path: /^\/api\/(merchant|city)\/applications/, service: 'merchants' },
  { path: /^\/api\/(merchant|store)\/returns/, service: 'returns' },
  { path: /^\/api\/merchant\/orders/, service: 'orders' },
  { path: /^\/api\/store\/(carts|checkouts)/, service: 'orders' },
  { path: /^\/api\/(payments|store\/config)/, service: 'payments' },
  { path: /^\/api\/(store|merchant|media)(\/|$)/, service: 'catalog' },
];

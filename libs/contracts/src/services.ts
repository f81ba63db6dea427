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
 * Every queue: one of each service, and lanes of their own for work that comes in heaps and must not stand in the way
 * of an order's facts.
 */
export const QUEUES = [...SERVICES, 'catalog-imports'] as const;

export type QueueName = (typeof QUEUES)[number];

/**
 * Which service answers which public path, first match wins. The gateway of the split shape routes by it; a test
 * holds it against the OpenAPI document.
 */
export const ROUTES: readonly { path: RegExp; service: ServiceName }[] = [
  {
    path: /^\/api\/(auth(\/|$)|me(\/|$)|sign-in$|invitations(\/|$)|demo\/people|city\/people|merchant\/team|merchant\/api-keys)/,
    service: 'accounts',
  },
  { path: /^\/api\/demo\/mailbox/, service: 'notifications' },
  { path: /^\/api\/(city\/(dead-letters|undelivered)|merchant\/webhooks)/, service: 'notifications' },
  { path: /^\/api\/(city\/(figures|inbox|gaps|report)|merchant\/figures|open-data)(\/|$)/, service: 'merchants' },
  {
    path: /^\/api\/(merchant\/applications|city\/(applications|helping|checklist|question-templates))/,
    service: 'merchants',
  },
  {
    path: /^\/api\/(city\/(merchants|appeals|renewals|audit)|merchant\/(standing|appeals))(\/|$)/,
    service: 'merchants',
  },
  { path: /^\/api\/(merchant|store)\/(returns|withdrawals)(\/|$)/, service: 'returns' },
  { path: /^\/api\/city\/withdrawals(\/|$)/, service: 'returns' },
  { path: /^\/api\/merchant\/orders/, service: 'orders' },
  { path: /^\/api\/store\/(carts|checkouts)/, service: 'orders' },
  { path: /^\/api\/(payments|store\/config|merchant\/payout-accounts)/, service: 'payments' },
  { path: /^\/api\/(store|merchant|media|feeds|suggest|till)(\/|$)/, service: 'catalog' },
];

import type { RequestHandler } from './$types.js';

/** What belongs to one person or changes something is not for search engines; neither is every mixture of filters. */
const closed = [
  '/api/',
  '/cart',
  '/checkout',
  '/account',
  '/orders',
  '/merchant',
  '/city',
  '/mailbox',
  '/sign-in',
  '/sign-up',
];
const open = ['/api/media/', '/api/feeds/', '/api/open-data/'];

export const GET: RequestHandler = ({ url }) => {
  const paths = closed.flatMap((path) => (path === '/api/' ? [path] : [path, `/en${path}`]));
  const lines = [
    'User-agent: *',
    ...open.map((path) => `Allow: ${path}`),
    ...paths.map((path) => `Disallow: ${path}`),
    'Disallow: /*cursor=',
    '',
    `Sitemap: ${url.origin}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};

import { error, type RequestEvent } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { api } from '#lib/server/api.ts';
import { addressesXml, xml, type SitemapEntry, type SitemapIndex } from '#lib/server/sitemap.ts';

const pages = [
  '/',
  '/shops',
  '/map',
  '/offers',
  '/categories',
  '/ranking',
  '/legal/how-it-works',
  '/legal/imprint',
  '/legal/terms',
  '/open-data',
];

export const GET: RequestHandler = async (event) => {
  const { file } = event.params;
  if (file === 'pages.xml') return xml(addressesXml(event.url.origin, await ownPages(event)));
  const [, kind, page] = /^(shops|offers)-(\d{1,4})\.xml$/.exec(file) ?? [];
  if (!kind || !Number(page)) error(404);
  const { items } = await api(event).get<{ items: { slug: string; changedAt: string }[] }>('/api/store/sitemap/page', {
    kind,
    page: Number(page),
  });
  if (items.length === 0) error(404);
  const entries = items.map(({ slug, changedAt }) => ({ path: `/${kind}/${slug}`, changedAt }));
  return xml(addressesXml(event.url.origin, entries));
};

async function ownPages(event: RequestEvent): Promise<SitemapEntry[]> {
  const { categories } = await api(event).get<SitemapIndex>('/api/store/sitemap');
  return [...pages, ...categories.map((slug) => `/offers?category=${slug}`)].map((path) => ({ path }));
}

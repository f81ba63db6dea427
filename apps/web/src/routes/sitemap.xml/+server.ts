import type { RequestHandler } from './$types.js';
import { api } from '#lib/server/api.ts';
import { indexXml, xml, type SitemapIndex } from '#lib/server/sitemap.ts';

export const GET: RequestHandler = async (event) => {
  const { files } = await api(event).get<SitemapIndex>('/api/store/sitemap');
  const names = ['pages.xml', ...files.map(({ kind, page }) => `${kind}-${page}.xml`)];
  return xml(indexXml(event.url.origin, names));
};

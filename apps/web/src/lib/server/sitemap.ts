import { href } from '#lib/i18n/locale.ts';
import { baseLocale, locales } from '#lib/paraglide/runtime.js';

export interface SitemapIndex {
  files: { kind: 'shops' | 'offers'; page: number }[];
  categories: string[];
}

export interface SitemapEntry {
  path: string;
  changedAt?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Which files of addresses there are. */
export function indexXml(origin: string, names: readonly string[]): string {
  const files = names.map((name) => `<sitemap><loc>${escaped(`${origin}/sitemaps/${name}`)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n${files.join('\n')}\n</sitemapindex>\n`;
}

/** Addresses, each in every language, and each of them naming all of them, as search engines ask for. */
export function addressesXml(origin: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap((entry) => locales.map((locale) => address(origin, entry, locale)));
  return `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="${XHTML}">\n${urls.join('\n')}\n</urlset>\n`;
}

function address(origin: string, { path, changedAt }: SitemapEntry, locale: (typeof locales)[number]): string {
  const at = (to: (typeof locales)[number]): string => escaped(origin + href(path, to));
  const others = [...locales.map((to) => [to, at(to)]), ['x-default', at(baseLocale)]].map(
    ([language, to]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${to}"/>`,
  );
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : '';
  return `<url><loc>${at(locale)}</loc>${changed}${others.join('')}</url>`;
}

export const xml = (body: string): Response =>
  new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });

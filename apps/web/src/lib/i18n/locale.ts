import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';

/** Splits `/en/shops` into its language and the path that the routes know. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  const first = pathname.split('/', 2)[1];
  const locale = locales.find((candidate) => candidate === first && candidate !== baseLocale);
  if (!locale) return { locale: baseLocale, path: pathname };
  return { locale, path: pathname.slice(locale.length + 1) || '/' };
}

/** The address of a page in the current language, or in the one given. Every internal link goes through here. */
export function href(path: string, locale: Locale = getLocale()): string {
  if (locale === baseLocale) return path;
  if (path === '/') return `/${locale}`;
  return path.startsWith('/?') || path.startsWith('/#') ? `/${locale}${path.slice(1)}` : `/${locale}${path}`;
}

/** A category or similar that the API names in both languages. */
export function inLocale(names: { de: string; en: string }): string {
  return names[getLocale()] || names.de;
}

import type { Money, UnitPrice } from '#lib/api/money.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string): Intl.NumberFormat {
  const locale = getLocale() === 'de' ? 'de-DE' : 'en-GB';
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, { style: 'currency', currency })));
  return format;
}

/** `12,90 €` in German, `€12.90` in English. */
export function formatMoney({ amount, currency }: Money): string {
  return formatFor(currency).format(amount / 100);
}

/** `19,90 €/kg`, as the price indication ordinance wants it beside the price (PAngV § 4). */
export function formatUnitPrice(price: UnitPrice): string {
  return `${formatMoney(price)}/${price.per === 'm2' ? 'm²' : price.per}`;
}

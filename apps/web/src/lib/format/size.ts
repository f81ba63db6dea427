import { getLocale } from '#lib/paraglide/runtime.js';

const kilo = 1000;

/** `1,4 MB` or `312 KB` */
export function formatSize(bytes: number): string {
  const [amount, unit] = bytes < kilo * kilo ? [Math.ceil(bytes / kilo), 'KB'] : [bytes / (kilo * kilo), 'MB'];
  const locale = getLocale() === 'de' ? 'de-DE' : 'en-GB';
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}

import { documentKindWords, fieldWords, legalFormWords } from '#lib/merchant/application/words.ts';
import { m } from '#lib/paraglide/messages.js';

/** A field of the form, or a kind of document, by its path. */
export function pathWords(path: string): string {
  return path.startsWith('documents.') ? documentKindWords(path.slice('documents.'.length)) : fieldWords(path);
}

/** A value of the form as somebody would read it out. */
export function valueWords(path: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return m.city_none_given();
  if (value === true) return m.merchant_yes();
  if (value === false) return m.merchant_no();
  if (Array.isArray(value)) return value.map((one) => valueWords(path, one)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => valueWords(path, one))
      .join(', ');
  const text = `${value as string | number}`;
  if (path === 'legal.legalForm') return legalFormWords(text);
  return path === 'legal.iban' ? text.replaceAll(/(.{4})(?=.)/g, '$1 ') : text;
}

/** What stands at a path such as `legal.iban`. */
export function valueAt(forms: { legal: object; shop: object }, path: string): unknown {
  const [part, field = ''] = path.split('.');
  const form = (part === 'legal' ? forms.legal : forms.shop) as Record<string, unknown>;
  return form[field];
}

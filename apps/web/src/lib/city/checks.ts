import type { Application } from '#lib/api/application.ts';
import { m } from '#lib/paraglide/messages.js';

export interface Checked {
  holds: boolean;
  words: string;
}

/** What can be seen without opening a document. The rest is for the reviewer's eyes. */
export function checks({ legal, shop, documents }: Application, city: string): Checked[] {
  const check = (holds: boolean, yes: () => string, no: () => string): Checked => ({
    holds,
    words: holds ? yes() : no(),
  });
  return [
    check(
      shop.city?.trim().toLowerCase() === city.toLowerCase(),
      () => m.city_check_address({ city }),
      () => m.city_check_address_off({ city, found: shop.city ?? '?' }),
    ),
    check(
      documents.some(({ kind }) => kind === 'trade_licence' || kind === 'register_extract'),
      m.city_check_licence,
      m.city_check_licence_off,
    ),
    check(Boolean(legal.taxNumber || legal.vatId), m.city_check_tax, m.city_check_tax_off),
    check(Boolean(legal.iban), m.city_check_iban, m.city_check_iban_off),
    check(legal.selfCertified === true, m.city_check_promise, m.city_check_promise_off),
  ];
}

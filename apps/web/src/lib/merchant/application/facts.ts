import type { Application } from '#lib/api/application.ts';
import { readHours } from '#lib/format/hours.ts';
import { formatDate, weekdayName } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';
import { fieldWords, legalFormWords, sellsWords, staffWords } from './words.ts';

export interface Fact {
  label: string;
  value: string | null;
  href?: string;
}

const said = (answer: boolean | undefined): string | null =>
  answer === undefined ? null : answer ? m.merchant_yes() : m.merchant_no();

const joined = (...parts: (string | undefined)[]): string | null => parts.filter(Boolean).join(' ') || null;

interface Place {
  street?: string;
  houseNumber?: string;
  postcode?: string;
  city?: string;
}

const place = ({ street, houseNumber, postcode, city }: Place): string | null =>
  [joined(street, houseNumber), joined(postcode, city)].filter(Boolean).join(', ') || null;

const phone = (number: string | undefined): Fact => ({
  label: m.merchant_phone(),
  value: number ?? null,
  href: number && `tel:${number.replaceAll(/[^+0-9]/g, '')}`,
});

const email = (address: string | undefined): Fact => ({
  label: m.merchant_email(),
  value: address ?? null,
  href: address && `mailto:${address}`,
});

const fact = (path: string, value: string | null | undefined): Fact => ({
  label: fieldWords(path),
  value: value ?? null,
});

/** A line only where something was said. */
const given = (path: string, value: string | null | undefined): Fact[] => (value ? [fact(path, value)] : []);

/** One line for days in a row that have the same hours: `Montag – Freitag: 09:00–18:00`. */
function hoursWords(text: string): string {
  const lines: { first: number; last: number; hours: string }[] = [];
  for (const { day, hours } of readHours(text) ?? []) {
    const before = lines.at(-1);
    const spans = hours.join(', ');
    if (!spans) continue;
    if (before?.hours === spans && before.last === day - 1) before.last = day;
    else lines.push({ first: day, last: day, hours: spans });
  }
  const days = (first: number, last: number) =>
    first === last ? weekdayName(first) : `${weekdayName(first)} – ${weekdayName(last)}`;
  return lines.map(({ first, last, hours }) => `${days(first, last)}: ${hours}`).join('\n') || text;
}

/** What the form asks about the business, in words and in its order. */
export function legalFacts({ legal }: Application): Fact[] {
  return [
    fact('legal.name', legal.name),
    fact('legal.legalForm', legal.legalForm && legalFormWords(legal.legalForm)),
    fact('legal.ownerName', legal.ownerName),
    { label: m.merchant_address(), value: place(legal) },
    email(legal.email),
    phone(legal.phone),
    ...(legal.registerCourt || legal.registerNumber
      ? [fact('legal.registerNumber', [legal.registerCourt, legal.registerNumber].filter(Boolean).join(', '))]
      : []),
    ...given('legal.birthDate', legal.birthDate && formatDate(legal.birthDate)),
    ...given('legal.birthPlace', legal.birthPlace),
    ...given('legal.homeAddress', legal.homeAddress),
    ...given('legal.staffSize', legal.staffSize && staffWords(legal.staffSize)),
    ...given('legal.establishmentStates', legal.establishmentStates),
    ...given('legal.supervisoryAuthority', legal.supervisoryAuthority),
    ...given('legal.chamber', legal.chamber),
    fact('legal.taxNumber', legal.taxNumber),
    fact('legal.vatId', legal.vatId),
    fact('legal.smallBusiness', said(legal.smallBusiness)),
    fact('legal.iban', legal.iban?.replaceAll(/(.{4})(?=.)/g, '$1 ')),
    fact('legal.accountHolder', legal.accountHolder),
    ...given('legal.tin', legal.tin && joined(legal.tin, legal.tinState)),
    ...given('legal.lucidNumber', legal.lucidNumber),
    ...given('legal.noPackaging', legal.noPackaging ? m.merchant_yes() : null),
    ...given('legal.weeeNumber', legal.weeeNumber),
    ...given('legal.noOwnDevices', legal.noOwnDevices ? m.merchant_yes() : null),
    ...given('legal.foodRegistration', legal.foodRegistration),
    fact('legal.selfCertified', said(legal.selfCertified)),
  ];
}

/** `districts` gives names to slugs; one that is not on the list is shown as it is. */
export function shopFacts({ shop }: Application, districts: { slug: string; name: string }[] = []): Fact[] {
  const district = districts.find(({ slug }) => slug === shop.district)?.name ?? shop.district;
  return [
    fact('shop.name', shop.name),
    fact('shop.kind', shop.kind),
    fact('shop.sells', (shop.sells ?? []).map(sellsWords).join(', ') || null),
    fact('shop.summary', shop.summary),
    ...(shop.story ? [fact('shop.story', shop.story)] : []),
    { label: m.merchant_address(), value: place(shop) },
    ...(district ? [fact('shop.district', district)] : []),
    fact('shop.openingHours', shop.openingHours && hoursWords(shop.openingHours)),
    email(shop.email),
    phone(shop.phone),
  ];
}

import { ValidateBy, type ValidationOptions } from 'class-validator';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { isBirthDay, isDay } from './day.js';
import { isOpeningHours } from './opening-hours.js';
import { isRegisterNumber } from './register-number.js';
import { isLucidNumber, isWeeeNumber } from './registration-numbers.js';
import { isTaxNumber } from './tax-number.js';
import { isVatId } from './vat-id.js';

const check = (name: string, holds: (text: string) => boolean, message: string) => (options?: ValidationOptions) =>
  ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && holds(value),
        defaultMessage: () => message,
      },
    },
    options,
  );

export const IsVatId = check('vat_id', isVatId, 'not a German VAT id: DE and nine digits with the right check digit');
export const IsTaxNumber = check('tax_number', isTaxNumber, 'not a German tax number: 10, 11 or 13 digits');
export const IsIban = check('iban', (iban) => isValidIBAN(iban), 'not an IBAN: its check digits do not fit');
export const IsRegisterNumber = check('register_number', isRegisterNumber, 'not a register number such as HRB 123456');
export const IsOpeningHours = check('opening_hours', isOpeningHours, 'not opening hours such as Mo-Fr 09:00-18:00');
export const IsLucidNumber = check('lucid', isLucidNumber, 'not a LUCID number: DE and thirteen digits');
export const IsWeeeNumber = check('weee', isWeeeNumber, 'not a WEEE number: DE and eight digits');
export const IsDay = check('day', isDay, 'not a day of the calendar');
export const IsBirthDay = check('birth_day', (day) => isBirthDay(day), 'not the birthday of somebody in business');
export const IsCountry = check('country', isCountry, 'not a country: two capital letters');
export const IsCountries = check('countries', areCountries, 'not countries: two capital letters each, commas between');

/** An IBAN as banks exchange it: capital letters without blanks. */
export const electronicIban = (iban: string): string => electronicFormatIBAN(iban) ?? iban;

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether ISO 3166-1 has these two letters. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return !['EU', 'UN', 'ZZ', 'XA', 'XB'].includes(code) && regions.of(code) !== undefined;
}

/** Whether these are countries, each once: `DE, AT`. */
export function areCountries(codes: string): boolean {
  const each = codes.split(', ');
  return each.every(isCountry) && new Set(each).size === each.length;
}

/** `de at;cz` as `DE, AT, CZ`. */
export const tidyCountries = (text: string): string =>
  text
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter(Boolean)
    .join(', ');

import { ValidateBy, type ValidationOptions } from 'class-validator';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { isOpeningHours } from './opening-hours.js';
import { isRegisterNumber } from './register-number.js';
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

/** An IBAN as banks exchange it: capital letters without blanks. */
export const electronicIban = (iban: string): string => electronicFormatIBAN(iban) ?? iban;

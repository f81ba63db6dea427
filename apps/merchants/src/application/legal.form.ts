import { applyDecorators } from '@nestjs/common';
import {
  electronicIban,
  IsBirthDay,
  IsCountries,
  IsCountry,
  IsIban,
  IsLucidNumber,
  IsRegisterNumber,
  IsTaxNumber,
  IsVatId,
  IsWeeeNumber,
  tidyCountries,
} from '../plausibility/plausible.js';
import { tidyNumber, tidyWeeeNumbers } from '../plausibility/registration-numbers.js';
import { Choice, Email, Flag, HouseNumber, Line, Phone, Postcode, Tidied } from './form-fields.js';

export const LEGAL_FORMS = [
  'sole_trader',
  'gbr',
  'ek',
  'ohg',
  'kg',
  'ug',
  'gmbh',
  'gmbh_co_kg',
  'eg',
  'ag',
  'ev',
] as const;

/** On the last day of the year before; from eleven on § 36 VSBG wants something said in the terms of the shop. */
export const STAFF_SIZES = ['up_to_ten', 'more_than_ten'] as const;

const Coded = (max: number, tidy: (text: string) => string, holds: PropertyDecorator) =>
  applyDecorators(Tidied(tidy), Line(max), holds);

/**
 * Who the trader is by law: what Art. 30 DSA, § 22f UStG, § 17 PStTG and § 5 DDG ask for. Half-filled while it is a
 * draft; `missing.ts` says what has to be there when.
 */
export class LegalForm {
  @Line(120, 2) name?: string | null;
  @Choice(LEGAL_FORMS) legalForm?: (typeof LEGAL_FORMS)[number] | null;
  /** The owner, or who represents a company. */
  @Line(120, 2) ownerName?: string | null;
  @Line(120, 2) street?: string | null;
  @HouseNumber() houseNumber?: string | null;
  @Postcode() postcode?: string | null;
  @Line(80, 2) city?: string | null;
  @Email() email?: string | null;
  @Phone() phone?: string | null;
  /** Of a person: where they live, when it is not where the business is (§ 17 (1) PStTG). */
  @Line(200, 8) homeAddress?: string | null;
  @applyDecorators(Line(10), IsBirthDay()) birthDate?: string | null;
  @Line(80, 2) birthPlace?: string | null;
  @Line(80, 2) registerCourt?: string | null;
  @applyDecorators(Line(20), IsRegisterNumber()) registerNumber?: string | null;
  @Choice(STAFF_SIZES) staffSize?: (typeof STAFF_SIZES)[number] | null;
  /** Where the business has establishments (§ 17 (2) PStTG); nothing said means Germany alone. */
  @Coded(60, tidyCountries, IsCountries()) establishmentStates?: string | null;
  /** Whether the trade needs a permit; then § 5 DDG wants the authority named. */
  @Flag() needsPermit?: boolean | null;
  @Line(160, 2) supervisoryAuthority?: string | null;
  @Line(160, 2) chamber?: string | null;
  @Coded(14, (text) => text.replace(/ /g, '').toUpperCase(), IsVatId()) vatId?: string | null;
  @applyDecorators(Line(20), IsTaxNumber()) taxNumber?: string | null;
  /** The tax identification number that a state gave, and which state. */
  @applyDecorators(Tidied(tidyNumber), Line(30, 5)) tin?: string | null;
  @Coded(2, (text) => text.toUpperCase(), IsCountry()) tinState?: string | null;
  /** No VAT on invoices after § 19 UStG. */
  @Flag() smallBusiness?: boolean | null;
  @Coded(34, electronicIban, IsIban()) iban?: string | null;
  @Line(120, 2) accountHolder?: string | null;
  @Coded(20, tidyNumber, IsLucidNumber()) lucidNumber?: string | null;
  /** Hands out nothing in packaging that it fills itself, so needs no LUCID number. */
  @Flag() noPackaging?: boolean | null;
  @Coded(80, tidyWeeeNumbers, IsWeeeNumber()) weeeNumber?: string | null;
  /** Sells only electrical goods whose makers are registered, so needs no WEEE number of its own. */
  @Flag() noOwnDevices?: boolean | null;
  /** Where the food business is registered: the authority, and its number if it gives one. */
  @Line(160, 2) foodRegistration?: string | null;
  /** The promise to offer only what the law allows, Art. 30 (1) e DSA. Only the owner can give it. */
  @Flag() selfCertified?: boolean | null;
}

import { applyDecorators } from '@nestjs/common';
import { electronicIban, IsIban, IsRegisterNumber, IsTaxNumber, IsVatId } from '../plausibility/plausible.js';
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

/** Who the trader is by law: what Art. 30 DSA, § 22f UStG and § 5 DDG ask for. Half-filled while it is a draft. */
export class LegalForm {
  @Line(120, 2) name?: string | null;
  @Choice(LEGAL_FORMS) legalForm?: (typeof LEGAL_FORMS)[number] | null;
  @Line(120, 2) ownerName?: string | null;
  @Line(120, 2) street?: string | null;
  @HouseNumber() houseNumber?: string | null;
  @Postcode() postcode?: string | null;
  @Line(80, 2) city?: string | null;
  @Email() email?: string | null;
  @Phone() phone?: string | null;
  @Line(80, 2) registerCourt?: string | null;
  @applyDecorators(Line(20), IsRegisterNumber()) registerNumber?: string | null;
  @applyDecorators(Tidied((text) => text.replace(/ /g, '').toUpperCase()), Line(14), IsVatId()) vatId?: string | null;
  @applyDecorators(Line(20), IsTaxNumber()) taxNumber?: string | null;
  /** No VAT on invoices after § 19 UStG. */
  @Flag() smallBusiness?: boolean | null;
  @applyDecorators(Tidied(electronicIban), Line(34), IsIban()) iban?: string | null;
  /** The promise to offer only what the law allows, Art. 30 (1) e DSA. */
  @Flag() selfCertified?: boolean | null;
}

import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { IsOpeningHours } from '../plausibility/plausible.js';
import { Email, HouseNumber, Line, Lines, Phone, Postcode } from './form-fields.js';

/** The shop that opens when the application is approved. Half-filled while it is a draft. */
export class ShopForm {
  @Line(80, 2) name?: string | null;
  @Line(60, 2) kind?: string | null;
  @Line(300, 10) summary?: string | null;
  @Lines(5000) story?: string | null;
  @Line(120, 2) street?: string | null;
  @HouseNumber() houseNumber?: string | null;
  @Postcode() postcode?: string | null;
  @Line(80, 2) city?: string | null;
  @applyDecorators(Line(60), Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)) district?: string | null;
  @applyDecorators(Line(500), IsOpeningHours()) openingHours?: string | null;
  @Phone() phone?: string | null;
  @Email() email?: string | null;
}

import { createHash } from 'node:crypto';
import { taxNumberCheckDigit, vatIdCheckDigit } from '../../check-digits.js';
import { digitsFrom } from '../../seeded.js';
import { slugOf } from '../../slug.js';
import type { FacadeName, PaletteName, PictureObject } from '../../pictures/recipe.js';
import type { DemoClosure, DemoMerchant, DemoShop, Fulfilment, ItLevel, LegalForm, Position } from '../../types.js';
import type { GlyphName } from '../../pictures/glyphs.js';
import { city, positionOf, streets, umland } from '../city.js';
import { accessNotes, atTheTill, pickupNotes } from '../pages/arriving.js';
import { assortments } from '../pages/assortment.js';
import { services } from '../pages/services.js';

/** What a shop says about itself; the rest follows from it. */
export interface Told {
  name: string;
  kind: string;
  street: string;
  number: string;
  owner: string;
  /** Name before the @ is the owner's, the domain is the shop's: heike.baumann@hoehlerkruste.example. */
  domain: string;
  /** Last two digits of the telephone number, from the range kept free for invented people. */
  phone: string;
  form?: LegalForm;
  legalName?: string;
  register?: string;
  smallBusiness?: true;
  hours: string;
  closures?: DemoClosure[];
  summary: string;
  story: string;
  steps?: true;
  tram?: string;
  autoAccept?: true;
  fulfilment: Fulfilment[];
  aged?: true;
  chilled?: true;
  it: ItLevel;
  /** Slug of a merchant who already has a shop. */
  merchant?: string;
  town?: string;
  position?: Position;
  look: [palette: PaletteName, facade: FacadeName, sign: GlyphName, window: PictureObject[], mirrored?: boolean];
}

export interface ShopEntry {
  shop: DemoShop;
  merchant: DemoMerchant;
}

/** Right by its check digits, at a bank whose code was never given out; the same for the same seed. */
export function inventIban(seed: string): string {
  const account = String(numberOf(seed) % 10_000_000_000n).padStart(10, '0');
  const bban = `99999999${account}`;
  return `DE${String(98n - (BigInt(`${bban}131400`) % 97n)).padStart(2, '0')}${bban}`;
}

const numberOf = (seed: string): bigint =>
  BigInt(`0x${createHash('sha256').update(`iban/${seed}`).digest('hex').slice(0, 15)}`);

/** Every number of the range 0171 39200xx is reserved for films and examples. */
export const demoPhone = (lastDigits: string): string => `0171 39200${lastDigits}`;

export function entry(told: Told): ShopEntry {
  const slug = slugOf(told.name);
  return { shop: shopOf(slug, told), merchant: merchantOf(told.merchant ?? slug, told) };
}

function shopOf(slug: string, told: Told): DemoShop {
  const street = streets.find(({ name }) => name === told.street);
  if (!street) throw new Error(`${told.name} stands in an unknown street: ${told.street}`);
  const [palette, facade, sign, window, mirrored] = told.look;
  return {
    slug,
    name: told.name,
    kind: told.kind,
    merchant: told.merchant ?? slug,
    street: told.street,
    houseNumber: told.number,
    postcode: street.postcode,
    city: told.town ?? city.name,
    district: street.district,
    position: told.position ?? positionOf(told.street, told.number),
    openingHours: told.hours,
    closures: told.closures ?? [],
    summary: told.summary,
    story: told.story,
    phone: demoPhone(told.phone),
    email: `laden@${told.domain}.example`,
    stepFree: !told.steps,
    accessNote: accessNotes[slug] ?? '',
    tramStop: told.tram ?? null,
    pickupNote: told.fulfilment.includes('pickup') ? (pickupNotes[slug] ?? atTheTill) : '',
    services: services[slug] ?? [],
    assortment: assortments[slug] ?? [],
    autoAccept: told.autoAccept ?? false,
    fulfilment: told.fulfilment,
    sellsAgeRestricted: told.aged ?? false,
    sellsChilled: told.chilled ?? false,
    itLevel: told.it,
    insideCity: street.district !== umland,
    picture: { palette, facade, sign, window, mirrored: mirrored ?? false },
  };
}

function merchantOf(slug: string, told: Told): DemoMerchant {
  const form = told.form ?? 'sole_trader';
  const registered = !['sole_trader', 'gbr'].includes(form);
  const street = streets.find(({ name }) => name === told.street);
  return {
    slug,
    name: told.legalName ?? `${told.name}, Inh. ${told.owner}`,
    legalForm: form,
    ownerName: told.owner,
    street: told.street,
    houseNumber: told.number,
    postcode: street?.postcode ?? '',
    city: told.town ?? city.name,
    email: `${slugOf(told.owner).replaceAll('-', '.')}@${told.domain}.example`,
    phone: demoPhone(told.phone),
    registerCourt: registered ? 'Amtsgericht Jena' : null,
    registerNumber: registered ? (told.register ?? null) : null,
    vatId: told.smallBusiness ? null : inventVatId(slug),
    taxNumber: inventTaxNumber(slug),
    smallBusiness: told.smallBusiness ?? false,
    iban: inventIban(slug),
    selfCertified: true,
  };
}

/** Valid by its check digit, but above every number handed out so far. */
export function inventVatId(seed: string): string {
  const leading = `9${digitsFrom(`vat:${seed}`, 7)}`;
  return `DE${leading}${vatIdCheckDigit(leading)}`;
}

/** A number of the tax office of Gera (161) in a district that it does not use. */
export function inventTaxNumber(seed: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const number = digitsFrom(`tax:${seed}:${attempt}`, 6);
    const district = `9${String(Number(number.slice(0, 2)) % 98).padStart(2, '0')}`;
    const check = taxNumberCheckDigit(`41610${district}${number.slice(2)}`);
    if (check !== null) return `161/${district}/${number.slice(2)}${check}`;
  }
}

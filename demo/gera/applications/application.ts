import type { ApplicationConcern, DemoApplication, DemoDocument, DemoLegal, LegalForm, Position } from '../../types.js';
import { positionOf } from '../city.js';
import { demoIban, demoPhone, inventTaxNumber, inventVatId } from '../shops/entry.js';

interface Told {
  slug: string;
  shopName: string;
  kind: string;
  owner: string;
  email: string;
  form: LegalForm;
  legalName: string;
  register?: string;
  smallBusiness?: true;
  street: string;
  number: string;
  postcode: string;
  town?: string;
  district: string;
  position?: Position;
  phone: string;
  hours: string;
  summary: string;
  story: string;
  documents: DemoDocument[];
  hoursAgo: number;
  concern?: ApplicationConcern;
  duplicateOf?: string;
}

export function licence(told: {
  name: string;
  trade: string;
  place: string;
  date: string;
  authority?: string;
  until?: string;
}): DemoDocument {
  return {
    kind: 'trade_licence',
    name: told.until ? 'reisegewerbekarte.pdf' : 'gewerbeanmeldung.pdf',
    type: 'application/pdf',
    lines: [
      told.until ? 'Reisegewerbekarte' : 'Gewerbeanmeldung nach § 14 GewO',
      '',
      `Behörde: ${told.authority ?? 'Stadt Gera, Gewerbebehörde'}`,
      `Name: ${told.name}`,
      `Betriebsstätte: ${told.place}`,
      `Tätigkeit: ${told.trade}`,
      `Datum: ${told.date}`,
      ...(told.until ? [`Gültig bis: ${told.until}`] : []),
    ],
  };
}

function legalOf(told: Told): DemoLegal {
  return {
    name: told.legalName,
    legalForm: told.form,
    ownerName: told.owner,
    street: told.street,
    houseNumber: told.number,
    postcode: told.postcode,
    city: told.town ?? 'Gera',
    email: told.email,
    phone: demoPhone(told.phone),
    registerCourt: told.register ? 'Amtsgericht Jena' : null,
    registerNumber: told.register ?? null,
    vatId: told.smallBusiness ? null : inventVatId(told.slug),
    taxNumber: inventTaxNumber(told.slug),
    smallBusiness: told.smallBusiness ?? false,
    iban: demoIban,
    selfCertified: true,
  };
}

export function application(told: Told): DemoApplication {
  const { street, number, postcode, district, summary, story, kind } = told;
  const place = { street, houseNumber: number, postcode, city: told.town ?? 'Gera', district };
  const contact = { phone: demoPhone(told.phone), email: told.email, openingHours: told.hours };
  const position = told.position ?? positionOf(street, number);
  return {
    slug: told.slug,
    applicant: { name: told.owner, email: told.email },
    legal: legalOf(told),
    shop: { name: told.shopName, kind, summary, story, ...place, ...contact, position },
    documents: told.documents,
    submittedHoursAgo: told.hoursAgo,
    concern: told.concern ?? null,
    duplicateOf: told.duplicateOf ?? null,
  };
}

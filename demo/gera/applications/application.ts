import type {
  ApplicationConcern,
  DemoApplication,
  DemoDocument,
  DemoLegal,
  DemoReviewState,
  LegalForm,
  Position,
} from '../../types.js';
import { positionOf } from '../city.js';
import { demoPhone, inventIban, inventTaxNumber, inventVatId } from '../shops/entry.js';

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
  state?: DemoReviewState;
  /** Instead of an invented one. */
  vatId?: string;
  accountHolder?: string;
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
    issuedOn: isoDay(told.date),
    statedUntil: told.until ? isoDay(told.until) : null,
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

/** What a court or an authority sends. */
export function paper(
  kind: DemoDocument['kind'],
  name: string,
  date: string,
  lines: string[],
  until?: string,
): DemoDocument {
  return {
    kind,
    name,
    type: 'application/pdf',
    issuedOn: isoDay(date),
    statedUntil: until ? isoDay(until) : null,
    lines: [...lines, `Datum: ${date}`, ...(until ? [`Gültig bis: ${until}`] : [])],
  };
}

/** An extract of the commercial register in Jena. */
export const extract = (number: string, company: string, who: string, date: string): DemoDocument =>
  paper('register_extract', 'handelsregister.pdf', date, [
    `Handelsregister ${number.startsWith('HRA') ? 'A' : 'B'} des Amtsgerichts Jena`,
    '',
    `Nummer: ${number}`,
    `Firma: ${company}`,
    'Sitz: Gera',
    `Vertretung: ${who}`,
  ]);

/** That a food business is known to the authority. */
export const foodPaper = (business: string, date: string): DemoDocument =>
  paper('food_registration', 'lebensmittelregistrierung.pdf', date, [
    'Registrierung als Lebensmittelunternehmer',
    '',
    'Behörde: Stadt Gera, Veterinär- und Lebensmittelüberwachung',
    `Betrieb: ${business}`,
  ]);

/** `03.11.2026` as `2026-11-03`. */
const isoDay = (day: string): string => day.split('.').reverse().join('-');

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
    vatId: told.vatId ?? (told.smallBusiness ? null : inventVatId(told.slug)),
    taxNumber: inventTaxNumber(told.slug),
    smallBusiness: told.smallBusiness ?? false,
    iban: inventIban(told.slug),
    ...(told.accountHolder ? { accountHolder: told.accountHolder } : {}),
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
    state: told.state ?? 'fresh',
    duplicateOf: told.duplicateOf ?? null,
  };
}

import type { DemoApplication, DemoCity, DemoLegal, DemoShop } from '../../../../demo/types.js';
import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import { demoId } from './demo-ids.js';
import { inventRest, inventSells } from './invent-rest.js';

export interface SeededApplication {
  id: string;
  applicant: { id: string; name: string; email: string };
  merchantId: string;
  shopId: string;
  legal: LegalForm;
  shop: ShopForm;
  submittedHoursAgo: number;
  /** Null while it waits. */
  decision: { hoursAgo: number; by: { id: string; name: string }; reason: string } | null;
}

const DAY = 24;
const REASON = 'Gewerbeanmeldung, Anschrift und Bankverbindung geprüft. Die Angaben stimmen überein.';

/** One approved application per shop; a merchant with two shops has two. */
export function approvedApplications(city: DemoCity): SeededApplication[] {
  const reviewers = reviewersOf(city);
  return city.shops.map((shop, at) => {
    const merchant = city.merchants.find(({ slug }) => slug === shop.merchant)!;
    const first = city.shops.find((candidate) => candidate.merchant === shop.merchant)!;
    const submittedHoursAgo = (60 + (at % 30)) * DAY;
    return {
      id: demoId('application', shop.slug),
      applicant: personOf(merchant.ownerName, `${first.slug}@laden.example`),
      merchantId: demoId('merchant', merchant.slug),
      shopId: demoId('shop', shop.slug),
      ...forms(merchant.slug, legalForm(merchant), shopForm(shop), shop.sellsAgeRestricted),
      submittedHoursAgo,
      decision: { hoursAgo: submittedHoursAgo - 30, by: reviewers[at % reviewers.length]!, reason: REASON },
    };
  });
}

/** Those that a reviewer finds in the queue. */
export function waitingApplications(city: DemoCity): SeededApplication[] {
  return city.applications.map((application) => ({
    id: demoId('application', application.slug),
    applicant: personOf(application.applicant.name, application.applicant.email),
    merchantId: demoId('merchant', application.slug),
    shopId: demoId('shop', application.slug),
    ...forms(application.slug, legalForm(application.legal), shopForm(application.shop), false),
    submittedHoursAgo: application.submittedHoursAgo,
    decision: null,
  }));
}

const personOf = (name: string, email: string) => ({ id: demoId('person', email), name, email });

/** Who decides applications in the demo. */
export function reviewersOf(city: DemoCity): { id: string; name: string }[] {
  const names = city.people.filter(({ role }) => role === 'reviewer').map(({ name }) => name);
  return ['pruefung', 'pruefung2'].map((desk, at) =>
    personOf(names[at] ?? names[0] ?? 'Stadtverwaltung', `${desk}@${city.city.slug}.example`),
  );
}

/** What is told comes before what is invented. */
function forms(slug: string, legal: LegalForm, shop: ShopForm, ageRestricted: boolean) {
  const sold: ShopForm = { sells: inventSells(shop.kind ?? '', ageRestricted), ...shop };
  return { legal: { ...inventRest(slug, legal, sold), ...legal }, shop: sold };
}

function legalForm(legal: DemoLegal): LegalForm {
  return filledIn({
    name: legal.name,
    legalForm: legal.legalForm,
    ownerName: legal.ownerName,
    street: legal.street,
    houseNumber: legal.houseNumber,
    postcode: legal.postcode,
    city: legal.city,
    email: legal.email,
    phone: legal.phone,
    registerCourt: legal.registerCourt,
    registerNumber: legal.registerNumber,
    vatId: legal.vatId,
    taxNumber: legal.taxNumber,
    smallBusiness: legal.smallBusiness,
    iban: legal.iban,
    accountHolder: legal.accountHolder,
    selfCertified: legal.selfCertified,
  });
}

function shopForm(shop: DemoShop | DemoApplication['shop']): ShopForm {
  return filledIn({
    name: shop.name,
    kind: shop.kind,
    summary: shop.summary,
    story: shop.story,
    street: shop.street,
    houseNumber: shop.houseNumber,
    postcode: shop.postcode,
    city: shop.city,
    district: shop.district,
    openingHours: shop.openingHours,
    phone: shop.phone,
    email: shop.email,
  });
}

/** As a form is kept: what is not filled in is not there. */
const filledIn = <F extends object>(form: F): F =>
  Object.fromEntries(
    Object.entries(form).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as F;

import type { Application } from '#lib/api/application.ts';
import { m } from '#lib/paraglide/messages.js';

export type Step = 'who' | 'address' | 'shop' | 'hours' | 'pictures' | 'tax' | 'documents' | 'payouts' | 'check';

const words: Record<Step, () => string> = {
  who: m.application_step_who,
  address: m.application_step_address,
  shop: m.application_step_shop,
  hours: m.application_step_hours,
  pictures: m.application_step_pictures,
  tax: m.application_step_tax,
  documents: m.application_step_documents,
  payouts: m.application_step_payouts,
  check: m.application_step_check,
};

/** Where fields stand that are not where their part of the form is. */
const places: Record<string, Step> = {
  'legal.name': 'who',
  'legal.legalForm': 'who',
  'legal.ownerName': 'who',
  'legal.birthDate': 'who',
  'legal.registerCourt': 'who',
  'legal.registerNumber': 'who',
  'legal.staffSize': 'who',
  'legal.establishmentStates': 'who',
  'legal.needsPermit': 'who',
  'legal.supervisoryAuthority': 'who',
  'legal.chamber': 'who',
  'legal.street': 'address',
  'legal.houseNumber': 'address',
  'legal.postcode': 'address',
  'legal.city': 'address',
  'legal.email': 'address',
  'legal.phone': 'address',
  'legal.homeAddress': 'address',
  'legal.selfCertified': 'check',
  'shop.openingHours': 'hours',
  'shop.pictures': 'pictures',
};

/** Some answers are given in fields of other names. */
const fieldNames: Record<string, string> = { openingHours: 'from-0', sells: 'sells', selfCertified: 'selfCertified' };

export const steps = Object.keys(words) as Step[];
export const isStep = (text: string): text is Step => (steps as string[]).includes(text);
export const stepWords = (step: Step): string => words[step]();
export const nextStep = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';

/** The step of the form in which a field stands: `legal.iban` → tax. */
export function stepOf(path: string): Step {
  const [part] = path.split('.');
  const rest: Record<string, Step> = { legal: 'tax', shop: 'shop', documents: 'documents' };
  return places[path] ?? rest[part ?? ''] ?? 'check';
}

export const missingIn = (application: Pick<Application, 'missing'>, step: Step): number =>
  application.missing.filter(({ path }) => stepOf(path) === step).length;

/** What the city wants to be put right in a step. */
export const requestsIn = ({ requested }: Pick<Application, 'requested'>, step: Step) =>
  (requested?.items ?? []).filter(({ paths }) => paths.some((path) => stepOf(path) === step));

/** Where a missing field is filled in, below the page of its application: `tax#iban`. */
export const placeOf = (path: string): string => {
  const [part, field] = path.split('.');
  const name = part === 'documents' ? 'kind' : field;
  return name ? `${stepOf(path)}#${fieldNames[name] ?? name}` : stepOf(path);
};

/** Steps that ask for nothing that has to be there. */
const free: readonly Step[] = ['pictures', 'payouts'];

/** Whether everything that a step asks for is there. */
export const isDone = (application: Application, step: Step): boolean => {
  if (step === 'check') return false;
  if (step === 'pictures') return (application.shop.pictures ?? []).length > 0;
  return !free.includes(step) && missingIn(application, step) === 0;
};

/** Where somebody who comes back goes on. */
export const firstOpenStep = (application: Application): Step =>
  steps.find((step) => requestsIn(application, step).length > 0) ??
  steps.find((step) => missingIn(application, step) > 0) ??
  'check';

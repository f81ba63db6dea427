import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Application } from '#lib/api/application.ts';
import { href } from '#lib/i18n/locale.ts';
import { writeWeek, type Day } from '#lib/merchant/application/week.ts';
import { api } from './api.ts';
import { refuse, text, whole } from './form.ts';

const LEGAL = [
  'name',
  'legalForm',
  'ownerName',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'email',
  'phone',
  'registerCourt',
  'registerNumber',
  'vatId',
  'taxNumber',
  'iban',
] as const;

const SHOP = [
  'name',
  'kind',
  'summary',
  'story',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'district',
  'phone',
  'email',
] as const;

const texts = <F extends string>(form: FormData, fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [field, text(form, field)])) as Record<F, string>;

/** The legal data as typed. Yes or no stays open until somebody has answered. */
export function readLegal(form: FormData) {
  const small = text(form, 'smallBusiness');
  return {
    ...texts(form, LEGAL),
    smallBusiness: small === '' ? null : small === 'yes',
    selfCertified: form.has('selfCertified'),
  };
}

export function readShop(form: FormData) {
  return {
    ...texts(form, SHOP),
    openingHours: form.has('openingHours') ? text(form, 'openingHours') : readHours(form),
  };
}

function readHours(form: FormData): string {
  const columns = (['from', 'to', 'from2', 'to2'] as const).map((name) => form.getAll(`hours-${name}`).map(String));
  const at = (column: number, day: number) => columns[column]?.[day] ?? '';
  const week: Day[] = Array.from({ length: 7 }, (_, day) => ({
    from: at(0, day),
    to: at(1, day),
    from2: at(2, day),
    to2: at(3, day),
  }));
  return writeWeek(week);
}

/** The draft that a step of the form is about. What was handed in has no steps any more, only a state. */
export async function draft(event: RequestEvent<{ id: string }>): Promise<Application> {
  const application = await api(event).get<Application>(`/api/merchant/applications/${event.params.id}`);
  if (application.status !== 'draft') redirect(303, href(`/merchant/applications/${application.id}`));
  return application;
}

/** Saves one part of the form and goes on; "later" leads back to the list. */
export async function saveStep(event: RequestEvent<{ id: string }>, part: 'legal' | 'shop', next: string) {
  const form = await event.request.formData();
  const values = part === 'legal' ? readLegal(form) : readShop(form);
  try {
    await api(event).patch(`/api/merchant/applications/${event.params.id}`, {
      version: whole(form, 'version'),
      [part]: values,
    });
  } catch (error) {
    return refuse(error, { ...values });
  }
  const later = form.has('later');
  redirect(303, href(later ? '/merchant/applications' : `/merchant/applications/${event.params.id}/${next}`));
}

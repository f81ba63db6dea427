import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { firstOpenStep } from '#lib/merchant/application/steps.ts';
import { applicationOf, HELPING, isOpen } from '#lib/server/application-form.ts';
import { requirePerson } from '#lib/server/person.ts';

/** Goes on where something is missing; what is in other hands is only a line of the list. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const application = await applicationOf(event, HELPING);
  const base = `/city/helping/${application.id}`;
  redirect(303, href(isOpen(application) ? `${base}/${firstOpenStep(application)}` : '/city/helping'));
};

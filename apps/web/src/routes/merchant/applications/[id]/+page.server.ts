import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';
import type { Application } from '#lib/api/application.ts';
import { href } from '#lib/i18n/locale.ts';
import { firstOpenStep } from '#lib/merchant/application/steps.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

/** A draft goes on where something is missing; everything else shows where it stands. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const application = await api(event).get<Application>(`/api/merchant/applications/${event.params.id}`);
  if (application.status === 'draft') {
    redirect(303, href(`/merchant/applications/${application.id}/${firstOpenStep(application)}`));
  }
  return { application };
};

import { error, redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';
import { ApiProblem } from '#lib/server/problem.ts';

/**
 * Where the links in letters lead. Whoever it was written to comes to their application; everybody else learns only
 * that it opens nothing for them.
 */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const token = event.url.searchParams.get('token') ?? '';
  const opened = await api(event)
    .post<{ applicationId: string }>(`/api/merchant/applications/links/${event.params.link}`, { token })
    .catch((problem: unknown) => {
      if (!(problem instanceof ApiProblem) || problem.status >= 500) throw problem;
      error(404, m.application_link_nothing());
    });
  redirect(303, href(`/merchant/applications/${opened.applicationId}`));
};

import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { ApiProblem } from '#lib/server/problem.ts';
import { wayOn } from '#lib/server/sign-in.ts';

/** Leads to the directory of the city. A link and no form: our policy lets no form lead away from this site. */
export const GET: RequestHandler = async (event) => {
  const back = href('/sign-in') + wayOn(event);
  let address: string;
  try {
    const ask = { provider: 'directory', callbackURL: back, errorCallbackURL: href('/sign-in') };
    address = (await api(event).post<{ url: string }>('/api/auth/sign-in/social', ask)).url;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    redirect(303, `${href('/sign-in')}?error=directory_unreachable`);
  }
  redirect(303, address);
};

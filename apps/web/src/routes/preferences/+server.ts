import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { safePath } from '#lib/server/safe-path.ts';

const aYear = 60 * 60 * 24 * 365;

/** Keeps the chosen theme and goes back to the page, for browsers without script. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData();
  const theme = form.get('theme');
  if (theme === 'light' || theme === 'dark') cookies.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax' });
  else cookies.delete('theme', { path: '/' });
  redirect(303, safePath(String(form.get('back')), '/'));
};

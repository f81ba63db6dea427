import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { dropCookie, keepCookie } from '#lib/server/keep-cookie.ts';
import { safePath } from '#lib/server/safe-path.ts';

const days = 365;

/** Keeps the chosen theme and goes back to the page, for browsers without script. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const theme = form.get('theme');
  if (theme === 'light' || theme === 'dark') keepCookie(event, 'theme', theme, days);
  else dropCookie(event, 'theme');
  redirect(303, safePath(String(form.get('back')), '/'));
};

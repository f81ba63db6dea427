import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';

/** Whoever trades already wants to see orders; everybody else how to begin. */
export const load: PageServerLoad = async ({ parent }) => {
  const { merchants } = await parent();
  redirect(303, href(merchants.length > 0 ? '/merchant/orders' : '/merchant/applications'));
};

import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { changeAccount } from '#lib/server/change-account.ts';

/** Whoever trades already wants to see orders; everybody else how to begin. */
export const load: PageServerLoad = async ({ parent }) => {
  const { merchants } = await parent();
  redirect(303, href(merchants.length > 0 ? '/merchant/orders' : '/merchant/applications'));
};

export const actions: Actions = { changeAccount: changeAccount('/merchant') };

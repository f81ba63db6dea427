import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { changeAccount } from '#lib/server/change-account.ts';

export const load: PageServerLoad = async ({ parent }) => {
  const { reviewer, operator } = await parent();
  redirect(303, href(operator && !reviewer ? '/city/operations' : '/city/applications'));
};

export const actions: Actions = { changeAccount: changeAccount('/city') };

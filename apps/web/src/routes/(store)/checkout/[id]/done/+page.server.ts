import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { settlePayment } from '#lib/server/checkout.ts';

/** Where the bank sends the browser back to. The API looks at the payment; webhook and browser may both come first. */
export const load: PageServerLoad = async (event) => {
  const checkout = await settlePayment(event, event.params.id);
  const paid = checkout.status !== 'placed' || checkout.payment?.status === 'authorized';
  redirect(303, href(paid ? `/orders/${checkout.id}` : `/checkout/${checkout.id}/pay?again`));
};

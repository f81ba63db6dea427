import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Checkout } from '#lib/api/order.ts';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { openCheckout, settlePayment, takeCartBack } from '#lib/server/checkout.ts';
import { storeConfig } from '#lib/server/config.ts';
import { refuse, text } from '#lib/server/form.ts';
import { confirmAtTestTill, type TillAnswer } from '#lib/server/test-till.ts';

export const load: PageServerLoad = async (event) => {
  const checkout = await openCheckout(event, event.params.id);
  if (checkout.status !== 'placed') redirect(303, href(`/orders/${checkout.id}`));
  const { stripe } = await storeConfig(event);
  return {
    checkout,
    returnUrl: returnUrl(event, checkout.id),
    // Only real Stripe runs in the browser; the test till is asked from the server.
    stripeKey: stripe.apiBase ? null : stripe.publishableKey,
    notConfirmed: event.url.searchParams.has('again'),
  };
};

function returnUrl(event: RequestEvent, id: string): string {
  return event.url.origin + href(`/checkout/${id}/done`);
}

function sayNo(answer: Exclude<TillAnswer, { kind: 'paid' | 'asks' }>): string {
  if (answer.kind === 'unknown_card') return m.pay_card_unknown();
  if (answer.kind === 'unavailable') return m.pay_unavailable();
  return answer.reason === 'insufficient_funds' ? m.pay_insufficient() : m.pay_declined();
}

const paymentRequired = 402;

/** Confirms with the chosen test card; declined cards come back to the form with the reason in words. */
async function payAtTestTill(event: RequestEvent, checkout: Checkout, choice: string, typed: string) {
  const { stripe } = await storeConfig(event);
  const clientSecret = checkout.payment?.clientSecret;
  const values = { choice, card: typed };
  const refused = (message: string) =>
    fail(paymentRequired, { problem: { code: 'payment', message, fields: {} }, values });
  if (!stripe.apiBase || !clientSecret) return refused(m.pay_unavailable());
  const till = { apiBase: stripe.apiBase, publishableKey: stripe.publishableKey };
  const card = choice === 'other' ? typed : choice;
  const answer = await confirmAtTestTill(event, till, { clientSecret, card, returnUrl: returnUrl(event, checkout.id) });
  if (answer.kind === 'asks') {
    const bank = new URL(answer.url, event.url.origin);
    redirect(303, bank, { external: [bank.origin] });
  }
  if (answer.kind !== 'paid') return refused(sayNo(answer));
  return null;
}

export const actions: Actions = {
  pay: async (event) => {
    const form = await event.request.formData();
    const values = { choice: text(form, 'choice'), card: text(form, 'card') };
    try {
      const checkout = await openCheckout(event, event.params.id);
      if (checkout.status === 'placed') {
        const refused = await payAtTestTill(event, checkout, values.choice, values.card);
        if (refused) return refused;
        await settlePayment(event, checkout.id);
      }
    } catch (error) {
      return refuse(error, values);
    }
    redirect(303, href(`/orders/${event.params.id}`));
  },
  giveUp: async (event) => {
    try {
      return await takeCartBack(event, event.params.id);
    } catch (error) {
      return refuse(error, { choice: '', card: '' });
    }
  },
};

import type { RequestEvent } from '@sveltejs/kit';
import type { MerchantOrderDetail } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';

type Step = 'acceptance' | 'refusal' | 'readiness' | 'handover';

/** One step of an order, from the list or from its page: the order's id stands in the form. */
function step(name: Step, body: (form: FormData) => Record<string, unknown> = () => ({})) {
  return async (event: RequestEvent) => {
    const form = await event.request.formData();
    const orderId = text(form, 'orderId');
    const values = { orderId, step: name as string, ...body(form) };
    try {
      const order = await api(event).post<MerchantOrderDetail>(`/api/merchant/orders/${orderId}/${name}`, body(form));
      return { done: { step: name as string, orderId, number: order.number } };
    } catch (error) {
      return refuse(error, values);
    }
  };
}

/** What is typed counts; otherwise the reason that was chosen. */
const reason = (form: FormData) => text(form, 'own') || text(form, 'reason');

/** What was typed for goods that are sold by weight; what is missing is for the API to ask for. */
const weights = (form: FormData) =>
  form
    .getAll('weighedLine')
    .map(String)
    .map((lineId) => ({ lineId, grams: whole(form, `grams-${lineId}`) }))
    .filter(({ grams }) => !Number.isNaN(grams));

export const orderActions = {
  accept: step('acceptance'),
  refuse: step('refusal', (form) => ({ reason: reason(form) })),
  ready: step('readiness', (form) => ({ weights: weights(form) })),
  handover: step('handover', (form) => ({ code: text(form, 'code') })),
};

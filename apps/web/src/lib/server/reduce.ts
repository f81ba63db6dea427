import type { RequestEvent } from '@sveltejs/kit';
import type { ReductionAnswer } from '#lib/api/price.ts';
import { cents } from '#lib/format/cents.ts';
import { m } from '#lib/paraglide/messages.js';
import { fail } from '@sveltejs/kit';
import { api } from './api.ts';
import { localMoment } from './local-moment.ts';
import { refuse, text, whole } from './form.ts';

/** What stood in the form, so that it can be shown again. */
export interface ReductionValues extends Record<string, unknown> {
  offerIds: string[];
  percent: string;
  price: string;
  reason: string;
  bestBefore: string;
  startsAt: string;
  endsAt: string;
}

function readValues(form: FormData): ReductionValues {
  return {
    offerIds: form.getAll('offerId').map(String).filter(Boolean),
    percent: text(form, 'percent'),
    price: text(form, 'price'),
    reason: text(form, 'reason') || 'sale',
    bestBefore: text(form, 'bestBefore'),
    startsAt: text(form, 'startsAt'),
    endsAt: text(form, 'endsAt'),
  };
}

const body = (form: FormData, values: ReductionValues) => ({
  offerIds: values.offerIds,
  reason: values.reason,
  ...(values.percent ? { percent: whole(form, 'percent') } : {}),
  ...(values.price ? { price: cents(values.price) } : {}),
  ...(values.reason === 'short_life' && values.bestBefore ? { bestBefore: values.bestBefore } : {}),
  ...(values.startsAt ? { startsAt: localMoment(values.startsAt) } : {}),
  ...(values.endsAt ? { endsAt: localMoment(values.endsAt) } : {}),
});

async function ask(event: RequestEvent, path: string) {
  const form = await event.request.formData();
  const values = readValues(form);
  if (values.offerIds.length === 0) {
    const problem = { code: 'reduction.nothing_picked', message: m.price_reduce_nothing_picked(), fields: {} };
    return fail(422, { problem, values });
  }
  try {
    const answer = await api(event).post<ReductionAnswer>(path, body(form, values));
    return { values, answer };
  } catch (error) {
    return refuse(error, values);
  }
}

/** Looking at a reduction, doing it, and ending one: for the page of all prices and the page of one offer. */
export const reductionActions = {
  preview: (event: RequestEvent) => ask(event, '/api/merchant/reductions/preview'),
  reduce: async (event: RequestEvent) => {
    const result = await ask(event, '/api/merchant/reductions');
    return 'answer' in result && result.answer ? { reduced: result.answer.reduced, answer: result.answer } : result;
  },
  end: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const ids = form.getAll('id').map(String);
    try {
      for (const id of ids) await api(event).delete(`/api/merchant/reductions/${id}`);
      return { ended: true };
    } catch (error) {
      return refuse(error, { ids });
    }
  },
};

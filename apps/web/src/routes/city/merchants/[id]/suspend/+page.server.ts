import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Merchant } from '#lib/api/oversight.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { merchant: await api(event).get<Merchant>(`/api/city/merchants/${event.params.id}`) };
};

const TEXTS = [
  'kind',
  'territory',
  'takesEffectAt',
  'until',
  'endsWhen',
  'exception',
  'exceptionReason',
  'shopperReason',
  'facts',
  'origin',
  'originReference',
  'ground',
  'groundReference',
  'groundExplanation',
];
const TICKS = ['cancelOpen', 'holdPayouts', 'automatedDetection', 'automatedDecision'];

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const shopIds = form.getAll('shopIds').map(String);
    const values = Object.fromEntries([...TEXTS, ...TICKS].map((name) => [name, text(form, name)]));
    try {
      await api(event).post(`/api/city/merchants/${event.params.id}/suspensions`, bodyOf(values, shopIds));
    } catch (error) {
      return refuse(error, { ...values, shopIds });
    }
    redirect(303, href(`/city/merchants/${event.params.id}`));
  },
};

/** What was left empty is left out, so that the API says what is missing. */
function bodyOf(values: Record<string, string>, shopIds: string[]): Record<string, unknown> {
  const texts = TEXTS.flatMap((name) => (values[name] ? [[name, values[name]]] : []));
  const ticks = TICKS.map((name) => [name, values[name] === 'on']);
  return { ...Object.fromEntries([...texts, ...ticks]), ...(shopIds.length ? { shopIds } : {}) };
}

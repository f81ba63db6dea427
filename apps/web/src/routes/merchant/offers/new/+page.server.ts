import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Product } from '#lib/api/listing.ts';
import type { MerchantOffer } from '#lib/api/merchant.ts';
import { href } from '#lib/i18n/locale.ts';
import { productValues } from '#lib/merchant/offer-values.ts';
import { api } from '#lib/server/api.ts';
import { text } from '#lib/server/form.ts';
import { choices, offerBody, readValues, refuseOffer, takePictures } from '#lib/server/offer-form.ts';
import { isIncomplete } from '#lib/server/incomplete.ts';
import { requirePerson } from '#lib/server/person.ts';
import { ApiProblem } from '#lib/server/problem.ts';

/** What is known of the article number in the address; the way to it without script. */
async function product(event: Parameters<PageServerLoad>[0], gtin: string): Promise<Product | null> {
  try {
    return await api(event).get<Product>(`/api/merchant/products/${encodeURIComponent(gtin)}`);
  } catch (error) {
    if (error instanceof ApiProblem && [404, 422].includes(error.status)) return null;
    throw error;
  }
}

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const gtin = event.url.searchParams.get('gtin') ?? '';
  const [chosen, known] = await Promise.all([choices(event), gtin ? product(event, gtin) : null]);
  const usual = chosen.categories.find(({ slug }) => slug === known?.category)?.vatRate;
  const rate = chosen.shops[0]?.smallBusiness ? 0 : usual;
  return { ...chosen, key: crypto.randomUUID(), gtin, known, values: known ? productValues(known, rate) : undefined };
};

/** Nothing that was typed is lost: an offer that may not be shown yet becomes a draft, which is answered. */
async function createOrKeep(event: RequestEvent, body: object, key: string): Promise<MerchantOffer | null> {
  const post = (more: object, idempotencyKey: string) =>
    api(event).post<MerchantOffer>('/api/merchant/offers', { ...body, ...more }, { idempotencyKey });
  try {
    await post({}, key);
    return null;
  } catch (error) {
    if (!isIncomplete(error)) throw error;
    return post({ status: 'draft' }, `${key}-draft`);
  }
}

const create = (status: 'published' | 'draft'): Actions[string] => {
  return async (event) => {
    const form = await event.request.formData();
    const values = readValues(form);
    let unfinished: MerchantOffer | null = null;
    try {
      await takePictures(event, form, values);
      const body = { ...offerBody(values), shopId: values.shopId, status };
      unfinished = await createOrKeep(event, body, text(form, 'key'));
    } catch (error) {
      return refuseOffer(error, values);
    }
    if (unfinished) redirect(303, href(`/merchant/offers/${unfinished.id}?incomplete=1`));
    redirect(303, href(`/merchant/offers?status=${status}&new=1`));
  };
};

export const actions: Actions = { publish: create('published'), draft: create('draft') };

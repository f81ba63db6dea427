import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOffer } from '#lib/api/merchant.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { text } from '#lib/server/form.ts';
import { choices, offerBody, readValues, refuseOffer, uploadPicture } from '#lib/server/offer-form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { ...(await choices(event)), key: crypto.randomUUID() };
};

const create = (status: 'published' | 'draft'): Actions[string] => {
  return async (event) => {
    const form = await event.request.formData();
    const values = readValues(form);
    try {
      const picture = await uploadPicture(event, form);
      if (picture) values.images = [...values.images, picture];
      const body = { ...offerBody(values), shopId: values.shopId, status };
      await api(event).post<MerchantOffer>('/api/merchant/offers', body, { idempotencyKey: text(form, 'key') });
    } catch (error) {
      return refuseOffer(error, values);
    }
    redirect(303, href(`/merchant/offers?status=${status}`));
  };
};

export const actions: Actions = { publish: create('published'), draft: create('draft') };

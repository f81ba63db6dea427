import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { text } from '#lib/server/form.ts';
import { choices, readValues, refuseOffer, takePictures } from '#lib/server/offer-form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { shops } = await choices(event);
  return { shops, key: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { ...readValues(form), name: m.listing_draft_name() };
    try {
      await takePictures(event, form, values);
      const body = { shopId: values.shopId, name: values.name, imageIds: values.images };
      await api(event).post('/api/merchant/offers/drafts', body, { idempotencyKey: text(form, 'key') });
    } catch (error) {
      return refuseOffer(error, values);
    }
    redirect(303, href('/merchant/offers?status=draft'));
  },
};

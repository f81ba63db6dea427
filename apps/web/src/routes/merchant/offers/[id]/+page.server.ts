import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOffer } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { choices, offerBody, readValues, refuseOffer, uploadPicture, version } from '#lib/server/offer-form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [offer, chosen] = await Promise.all([
    api(event).get<MerchantOffer>(`/api/merchant/offers/${event.params.id}`),
    choices(event),
  ]);
  return { offer, ...chosen };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const values = readValues(form);
    try {
      const picture = await uploadPicture(event, form);
      // A new picture goes first: it is the one that lists show.
      if (picture) values.images = [picture, ...values.images];
      await api(event).patch(`/api/merchant/offers/${event.params.id}`, {
        ...offerBody(values),
        version: version(form),
      });
      return { saved: true };
    } catch (error) {
      return refuseOffer(error, values);
    }
  },
};

import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOffer, UnpublishedChange } from '#lib/api/merchant.ts';
import { href } from '#lib/i18n/locale.ts';
import { withChange } from '#lib/merchant/listing/with-change.ts';
import { offerValues } from '#lib/merchant/offer-values.ts';
import { api } from '#lib/server/api.ts';
import { refuse } from '#lib/server/form.ts';
import { choices, offerBody, readValues, refuseOffer, takePictures, version } from '#lib/server/offer-form.ts';
import { requirePerson } from '#lib/server/person.ts';

type Event = Parameters<PageServerLoad>[0];

const addressOf = ({ params }: { params: { id: string } }) => `/api/merchant/offers/${params.id}`;

export const load: PageServerLoad = async (event: Event) => {
  await requirePerson(event);
  const [offer, chosen] = await Promise.all([api(event).get<MerchantOffer>(addressOf(event)), choices(event)]);
  const waiting = offer.unpublished ? await api(event).get<UnpublishedChange>(`${addressOf(event)}/unpublished`) : null;
  const values = withChange(offerValues(offer), waiting?.change);
  return {
    offer,
    ...chosen,
    waiting,
    values,
    copied: event.url.searchParams.has('copied'),
    incomplete: event.url.searchParams.has('incomplete'),
  };
};

/** What the form says goes straight to the offer, is kept aside, or is shown with whatever was kept aside before. */
const save = (how: 'now' | 'later'): Actions[string] => {
  return async (event) => {
    const form = await event.request.formData();
    const values = readValues(form);
    const address = `/api/merchant/offers/${event.params.id}`;
    try {
      await takePictures(event, form, values);
      const body = { ...offerBody(values), version: version(form) };
      const aside = how === 'later' || form.has('waiting');
      if (aside) await api(event).put(`${address}/unpublished`, body);
      else await api(event).patch(address, body);
      if (aside && how === 'now') await api(event).post(`${address}/unpublished/publication`);
      return { saved: how };
    } catch (error) {
      return refuseOffer(error, values);
    }
  };
};

export const actions: Actions = {
  save: save('now'),
  later: save('later'),
  forget: async (event) => {
    try {
      await api(event).delete(`/api/merchant/offers/${event.params.id}/unpublished`);
    } catch (error) {
      return refuse(error, {});
    }
    redirect(303, href(`/merchant/offers/${event.params.id}`));
  },
};

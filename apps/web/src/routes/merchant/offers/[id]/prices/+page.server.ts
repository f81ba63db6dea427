import type { Actions, PageServerLoad } from './$types.js';
import type { OfferPrices } from '#lib/api/price.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';
import { reductionActions } from '#lib/server/reduce.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { prices: await api(event).get<OfferPrices>(`/api/merchant/offers/${event.params.id}/prices`) };
};

export const actions: Actions = reductionActions;

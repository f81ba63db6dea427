import type { Actions, PageServerLoad } from './$types.js';
import type { OwnShop } from '#lib/api/merchant.ts';
import type { Registrations } from '#lib/api/rules.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const addressOf = (id: string) => `/api/merchant/shops/${encodeURIComponent(id)}/registrations`;

/** Shops of one merchant have the same registrations, so one of each is enough. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items: shops } = await api(event).get<{ items: OwnShop[] }>('/api/merchant/shops');
  const registrations = await Promise.all(
    shops.map(async (shop) => ({ shop, said: await api(event).get<Registrations>(addressOf(shop.id)) })),
  );
  return { registrations };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const shopId = text(form, 'shopId');
    const said = {
      lucid: text(form, 'lucid'),
      noPackaging: form.has('noPackaging'),
      weee: text(form, 'weee'),
      noOwnDevices: form.has('noOwnDevices'),
      food: text(form, 'food'),
    };
    try {
      const body = { ...said, lucid: said.lucid || null, weee: said.weee || null, food: said.food || null };
      await api(event).put(addressOf(shopId), body);
    } catch (error) {
      return refuse(error, { ...said, shopId });
    }
    return { saved: shopId };
  },
};

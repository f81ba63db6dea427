import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { ShopPage } from '#lib/api/merchant.ts';
import type { Shop } from '#lib/api/store.ts';
import { readShop, shopBody, type ShopValues } from '#lib/merchant/shop/read-shop.ts';
import { api } from '#lib/server/api.ts';
import { refuse, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';
import { uploadPictures } from '#lib/server/shop-form.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { shop: await api(event).get<ShopPage>(`/api/merchant/shops/${event.params.id}/page`) };
};

/** What was typed, with the pictures that came along: they are taken in once, whatever becomes of the rest. */
async function typed(event: RequestEvent, form: FormData): Promise<ShopValues> {
  const values = readShop(form);
  values.images = [...values.images, ...(await uploadPictures(event, form))];
  return values;
}

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    let values = readShop(form);
    try {
      values = await typed(event, form);
      await api(event).patch(`/api/merchant/shops/${event.params.id}/page`, {
        ...shopBody(values),
        version: whole(form, 'version'),
      });
      return { saved: true };
    } catch (error) {
      return refuse(error, values);
    }
  },
  preview: async (event) => {
    const form = await event.request.formData();
    let values = readShop(form);
    try {
      values = await typed(event, form);
      const url = `/api/merchant/shops/${event.params.id}/page/preview`;
      return { preview: await api(event).post<Shop>(url, shopBody(values)), values };
    } catch (error) {
      return refuse(error, values);
    }
  },
};

import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { ImportDetail, ImportSummary } from '#lib/api/import.ts';
import type { OwnShop } from '#lib/api/merchant.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: ImportSummary[];
  next: string | null;
}

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [shops, lists] = await Promise.all([
    api(event).get<{ items: OwnShop[] }>('/api/merchant/shops'),
    api(event).get<Page>('/api/merchant/imports', { cursor: event.url.searchParams.get('cursor'), limit: 20 }),
  ]);
  return { shops: shops.items, lists };
};

const upload: Actions[string] = async (event) => {
  const form = await event.request.formData();
  const shopId = text(form, 'shopId');
  const body = new FormData();
  body.set('shopId', shopId);
  const file = form.get('file');
  if (file instanceof File && file.size > 0) body.set('file', file);
  let id: string;
  try {
    ({ id } = await api(event).upload<ImportDetail>('/api/merchant/imports', body));
  } catch (error) {
    return refuse(error, { shopId });
  }
  redirect(303, href(`/merchant/import/${id}`));
};

export const actions: Actions = { upload };

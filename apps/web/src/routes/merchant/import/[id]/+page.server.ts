import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import type { ImportDetail, ImportRowPage } from '#lib/api/import.ts';
import type { Category } from '#lib/api/store.ts';
import { href } from '#lib/i18n/locale.ts';
import { OUTCOMES } from '#lib/import/words.ts';
import { api } from '#lib/server/api.ts';
import { refuse } from '#lib/server/form.ts';
import { readSettings } from '#lib/server/import-settings.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const path = `/api/merchant/imports/${event.params.id}`;
  const query = event.url.searchParams;
  const list = await api(event).get<ImportDetail>(path);
  // What has to be put right is what people want to see first.
  const asked = query.get('outcome');
  const chosen = OUTCOMES.find((outcome) => outcome === asked) ?? '';
  const [rows, categories] = await Promise.all([
    api(event).get<ImportRowPage>(`${path}/rows`, { outcome: chosen, cursor: query.get('cursor'), limit: 25 }),
    api(event).get<{ items: Category[] }>('/api/store/categories'),
  ]);
  return { list, rows, chosen, categories: categories.items };
};

const step = (name: string): Actions[string] => {
  return async (event) => {
    try {
      await api(event).post(`/api/merchant/imports/${event.params.id}/${name}`);
    } catch (error) {
      return refuse(error, {});
    }
    return { done: name };
  };
};

const setUp = async (event: RequestEvent) => {
  const settings = readSettings(await event.request.formData());
  try {
    await api(event).put(`/api/merchant/imports/${event.params.id}/settings`, settings);
  } catch (error) {
    return refuse(error, {});
  }
  return { done: 'settings' };
};

const discard = async (event: RequestEvent) => {
  try {
    await api(event).delete(`/api/merchant/imports/${event.params.id}`);
  } catch (error) {
    return refuse(error, {});
  }
  redirect(303, href('/merchant/import'));
};

export const actions: Actions = {
  setUp,
  apply: step('application'),
  retry: step('retry'),
  takeBack: step('taking-back'),
  discard,
};

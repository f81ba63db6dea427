import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Checklist } from '#lib/api/review.ts';
import { emptyItem, plainItem, readItem } from '#lib/city/checklist.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const isNew = (key: string): boolean => key === 'new';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const list = await api(event).get<Checklist>('/api/city/checklist');
  const found = list.items.find(({ key }) => key === event.params.key);
  if (!found && !isNew(event.params.key)) error(404);
  return { version: list.version, item: found ? plainItem(found) : emptyItem, isNew: !found };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const fresh = isNew(event.params.key);
    const item = readItem(form, fresh ? text(form, 'key') : event.params.key);
    const values = { item, note: text(form, 'note') };
    const list = await api(event).get<Checklist>('/api/city/checklist');
    const items = list.items.map((old) => (old.key === item.key && !fresh ? item : plainItem(old)));
    try {
      await api(event).post('/api/city/checklist/versions', {
        version: whole(form, 'version'),
        items: fresh ? [...items, item] : items,
        note: values.note,
      });
    } catch (problem) {
      return refuse(problem, values);
    }
    redirect(303, href('/city/checklist'));
  },
};

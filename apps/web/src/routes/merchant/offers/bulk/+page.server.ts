import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { BulkChange, BulkEdit, BulkPreview } from '#lib/api/listing.ts';
import type { Category } from '#lib/api/store.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const ids = event.url.searchParams.getAll('id');
  if (ids.length === 0) redirect(303, href('/merchant/offers'));
  const { items } = await api(event).get<{ items: Category[] }>('/api/store/categories');
  return { ids, categories: items, key: crypto.randomUUID() };
};

/** What was chosen, as it was typed. */
const readEdit = (form: FormData) => ({
  kind: text(form, 'kind') as BulkEdit['kind'],
  percent: text(form, 'percent'),
  ending: text(form, 'ending'),
  category: text(form, 'category'),
  status: text(form, 'status'),
  stock: text(form, 'stock'),
  add: text(form, 'add'),
});

function body(form: FormData): { offerIds: string[]; edit: BulkEdit } {
  const { kind, ending, category, status } = readEdit(form);
  const edits: Record<BulkEdit['kind'], object> = {
    price: { percent: whole(form, 'percent'), ending },
    category: { category },
    status: { status },
    stock: { pieces: whole(form, 'stock') },
    add_stock: { pieces: whole(form, 'add') },
  };
  return { offerIds: form.getAll('id').map(String), edit: { kind, ...edits[kind] } };
}

export const actions: Actions = {
  preview: async (event) => {
    const form = await event.request.formData();
    const values = readEdit(form);
    try {
      return { values, preview: await api(event).post<BulkPreview>('/api/merchant/bulk-changes/preview', body(form)) };
    } catch (error) {
      return refuse(error, values);
    }
  },
  apply: async (event) => {
    const form = await event.request.formData();
    let made: BulkChange;
    try {
      const sending = { idempotencyKey: text(form, 'key') };
      made = await api(event).post<BulkChange>('/api/merchant/bulk-changes', body(form), sending);
    } catch (error) {
      return refuse(error, readEdit(form));
    }
    redirect(303, href(`/merchant/offers?bulk=${made.id}`));
  },
};

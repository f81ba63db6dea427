import type { Actions, PageServerLoad } from './$types.js';
import { legalForms } from '#lib/api/application.ts';
import type { Checklist, ChecklistItem, ChecklistVersion } from '#lib/api/review.ts';
import { plainItem } from '#lib/city/checklist.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

/** The list, and who has to show what. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { searchParams } = event.url;
  const asked = {
    legalForm: legalForms.find((form) => form === searchParams.get('legalForm')) ?? 'sole_trader',
    sells: searchParams.getAll('sells').filter((kind) => /^[a-z_]{2,40}$/.test(kind)),
    smallBusiness: searchParams.get('smallBusiness') === 'true',
  };
  const [list, versions, preview] = await Promise.all([
    api(event).get<Checklist>('/api/city/checklist'),
    api(event).get<{ items: ChecklistVersion[] }>('/api/city/checklist/versions'),
    api(event).get<{ items: ChecklistItem[] }>('/api/city/checklist/preview', {
      legalForm: asked.legalForm,
      sells: asked.sells.join(','),
      smallBusiness: String(asked.smallBusiness),
    }),
  ]);
  return { list, versions: versions.items, asked, preview: preview.items };
};

/** Moves an item one place, or takes it out of use and back. */
export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [key, step] = [text(form, 'key'), text(form, 'step')];
    const list = await api(event).get<Checklist>('/api/city/checklist');
    const items = list.items.map(plainItem);
    const at = items.findIndex((item) => item.key === key);
    const item = items[at];
    const to = step === 'up' ? at - 1 : step === 'down' ? at + 1 : at;
    if (!item || !items[to]) return { done: '' };
    if (step === 'retire' || step === 'return') items[at] = { ...item, active: step === 'return' };
    else [items[at], items[to]] = [items[to], item];
    const notes: Record<string, string> = {
      retire: m.city_checklist_note_retired({ name: item.words.de }),
      return: m.city_checklist_note_returned({ name: item.words.de }),
    };
    const note = notes[step] ?? m.city_checklist_note_moved({ name: item.words.de });
    try {
      await api(event).post('/api/city/checklist/versions', { version: whole(form, 'version'), items, note });
      return { done: key };
    } catch (error) {
      return refuse(error, { key });
    }
  },
};

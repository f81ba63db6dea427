import type { Actions, PageServerLoad } from './$types.js';
import type { Withdrawal } from '#lib/withdrawal/withdrawal.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: Withdrawal[];
  next: string | null;
}

const TABS = ['received', 'under_review', 'accepted', 'rejected'];

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const asked = event.url.searchParams.get('status') ?? '';
  const status = TABS.includes(asked) ? asked : '';
  const cursor = event.url.searchParams.get('cursor');
  const page = await api(event).get<Page>('/api/merchant/withdrawals', { status: status || null, cursor, limit: 20 });
  return { status, withdrawals: page, today: new Date().toISOString().slice(0, 10), key: crypto.randomUUID() };
};

export const actions: Actions = {
  accept: async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      const done = await api(event).post<Withdrawal>(`/api/merchant/withdrawals/${encodeURIComponent(id)}/decision`, {
        outcome: 'accepted',
      });
      return { accepted: done.returnNumber };
    } catch (error) {
      return refuse(error, { id });
    }
  },
  reject: async (event) => {
    const form = await event.request.formData();
    const values = { id: text(form, 'id'), reason: text(form, 'reason'), text: text(form, 'text') };
    try {
      await api(event).post(`/api/merchant/withdrawals/${encodeURIComponent(values.id)}/decision`, {
        outcome: 'rejected',
        reason: values.reason,
        text: values.text,
      });
      return { rejected: true };
    } catch (error) {
      return refuse(error, values);
    }
  },
  record: async (event) => {
    const form = await event.request.formData();
    const values = {
      name: text(form, 'name'),
      email: text(form, 'email'),
      contract: text(form, 'contract'),
      channel: text(form, 'channel'),
      sentOn: text(form, 'sentOn'),
    };
    const { sentOn, ...said } = values;
    // A day is all that is known of a letter; noon keeps it the same day in every time zone of Germany.
    const now = new Date();
    const noon = new Date(`${sentOn}T12:00:00Z`);
    const sentAt = noon > now && sentOn === now.toISOString().slice(0, 10) ? now.toISOString() : `${sentOn}T12:00:00Z`;
    try {
      const done = await api(event).post<Withdrawal>(
        '/api/merchant/withdrawals',
        { ...said, sentAt },
        { idempotencyKey: text(form, 'key') },
      );
      return { recorded: done.number };
    } catch (error) {
      return refuse(error, { ...values, id: '' });
    }
  },
};

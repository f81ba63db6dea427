import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { ReviewedApplication } from '#lib/api/application.ts';
import type { Queue, ReadyQuestion, Review } from '#lib/api/review.ts';
import type { District } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const base = (event: { params: { id: string } }) => `/api/city/applications/${event.params.id}`;

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [application, review, ready, queue, districts] = await Promise.all([
    api(event).get<ReviewedApplication>(base(event)),
    api(event).get<Review>(`${base(event)}/review`),
    api(event).get<{ items: ReadyQuestion[] }>(`${base(event)}/ready-questions`),
    api(event).get<Queue>('/api/city/applications', { status: 'submitted', limit: 2 }),
    api(event).get<{ items: District[] }>('/api/store/districts'),
  ]);
  const next = queue.items.find(({ id }) => id !== application.id)?.id ?? null;
  const template = event.url.searchParams.get('template');
  return {
    application,
    review,
    next,
    districts: districts.items,
    ready: ready.items,
    question: ready.items.find(({ id }) => id === template)?.text ?? '',
  };
};

type Event = RequestEvent<{ id: string }>;

/** One form of the page: what it sends, and what the page says when it worked. `about` tells refusals apart. */
function act(
  done: string,
  fields: readonly string[],
  send: (event: Event, values: Record<string, string>, form: FormData) => Promise<unknown>,
): Actions[string] {
  return async (event) => {
    const form = await event.request.formData();
    const values = Object.fromEntries(fields.map((name) => [name, text(form, name)]));
    try {
      await send(event, values, form);
      return { done };
    } catch (error) {
      return refuse(error, { ...values, about: done });
    }
  };
}

/** Decisions say which version of the application was on the screen. */
const decide = (done: string, step: string): Actions[string] =>
  act(done, ['reason'], (event, values, form) =>
    api(event).post(`${base(event)}/${step}`, { ...values, version: whole(form, 'version') }),
  );

export const actions: Actions = {
  claim: act('claimed', ['note'], (event, values) => api(event).post(`${base(event)}/claim`, values)),
  release: act('released', [], (event) => api(event).delete(`${base(event)}/claim`)),
  note: act('noted', ['text'], (event, values) => api(event).post(`${base(event)}/notes`, values)),
  ask: act('asked', ['text'], (event, values) => api(event).post(`${base(event)}/questions`, values)),
  notice: act('noticed', [], (event) => api(event).post(`${base(event)}/questions/notice`)),
  approve: decide('approved', 'approval'),
  reject: decide('rejected', 'rejection'),
  change: decide('changes', 'change-request'),
  back: decide('back', 'objection'),
};

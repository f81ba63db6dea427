import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { ReviewedApplication } from '#lib/api/application.ts';
import type { Review, ReviewLine } from '#lib/api/review.ts';
import type { District } from '#lib/api/store.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const settled = new Set(['ok', 'not_applicable']);

/** One line of the checklist: the document on one side, what it proves on the other. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const base = `/api/city/applications/${event.params.id}`;
  const [application, review, districts] = await Promise.all([
    api(event).get<ReviewedApplication>(base),
    api(event).get<Review>(`${base}/review`),
    api(event).get<{ items: District[] }>('/api/store/districts'),
  ]);
  const { lines } = review.checklist;
  const at = lines.findIndex(({ item }) => item.key === event.params.key);
  const line = lines[at];
  if (!line) error(404);
  return {
    application,
    review,
    line,
    districts: districts.items,
    before: lines[at - 1]?.item ?? null,
    after: lines[at + 1]?.item ?? null,
    /** The document that somebody asked to see; without asking none is opened. */
    look: application.documents.find(({ id }) => id === event.url.searchParams.get('look')) ?? null,
  };
};

/** The next line that nobody has settled, after this one or from the start. */
function nextOpen(lines: ReviewLine[], key: string): string | null {
  const at = lines.findIndex(({ item }) => item.key === key);
  const inTurn = [...lines.slice(at + 1), ...lines.slice(0, at)];
  return inTurn.find(({ state }) => state === 'open')?.item.key ?? null;
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = {
      state: text(form, 'state'),
      reason: text(form, 'reason'),
      documentId: text(form, 'documentId'),
      validUntil: text(form, 'validUntil'),
    };
    const { id, key } = event.params;
    let review: Review;
    try {
      review = await api(event).put<Review>(`/api/city/applications/${id}/lines/${key}`, {
        ...values,
        documentId: values.documentId || null,
        validUntil: (settled.has(values.state) && values.validUntil) || null,
        version: whole(form, 'version'),
      });
    } catch (problem) {
      return refuse(problem, values);
    }
    const next = nextOpen(review.checklist.lines, key);
    const page = `/city/applications/${id}`;
    redirect(303, href(next ? `${page}/lines/${next}` : `${page}#checklist`));
  },
};

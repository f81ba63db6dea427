import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Application, ApplicationQuestion } from '#lib/api/application.ts';
import type { OwnAppeals } from '#lib/api/oversight.ts';
import type { PayoutAccount } from '#lib/api/payout.ts';
import type { District } from '#lib/api/store.ts';
import { href } from '#lib/i18n/locale.ts';
import { firstOpenStep } from '#lib/merchant/application/steps.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { payoutOf, startPayout } from '#lib/server/payout.ts';
import { requirePerson } from '#lib/server/person.ts';
import { ApiProblem } from '#lib/server/problem.ts';

const path = ({ params }: RequestEvent<{ id: string }>) => `/api/merchant/applications/${params.id}`;

/** A draft goes on where something is missing; everything else shows where it stands. */
export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const application = await api(event).get<Application>(path(event));
  if (application.status === 'draft') {
    redirect(303, href(`/merchant/applications/${application.id}/${firstOpenStep(application)}`));
  }
  const [questions, districts, appeal, account] = await Promise.all([
    api(event).get<{ items: ApplicationQuestion[] }>(`${path(event)}/questions`),
    api(event).get<{ items: District[] }>('/api/store/districts'),
    appealOf(event, application),
    accountOf(event, application),
  ]);
  const next = firstOpenStep(application);
  return { application, questions: questions.items, districts: districts.items, next, appeal, account };
};

/** Until when the decision can be complained about, and whether somebody has. */
async function appealOf(event: RequestEvent, { id, status }: Application) {
  if (status !== 'rejected' && status !== 'changes_requested') return { until: null, filed: false };
  const { contestable, items } = await api(event).get<OwnAppeals>('/api/merchant/appeals');
  const until = contestable.find(({ subjectId }) => subjectId === id)?.until ?? null;
  return { until, filed: items.some(({ subjectId }) => subjectId === id) };
}

/** The payout account can be set up while the city decides; whoever may not see it is shown the rest. */
async function accountOf(event: RequestEvent, { merchantId, status }: Application): Promise<PayoutAccount | null> {
  if (status !== 'submitted' && status !== 'awaiting_second') return null;
  return payoutOf(event, merchantId).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status < 500) return null;
    throw error;
  });
}

export const actions: Actions = {
  payout: startPayout,
  withdraw: async (event) => {
    try {
      await api(event).post(`${path(event)}/withdrawal`);
      return {};
    } catch (error) {
      return refuse(error, { question: '', text: '' });
    }
  },
  copy: async (event) => {
    let copied: Application;
    try {
      copied = await api(event).post<Application>(`${path(event)}/copy`);
    } catch (error) {
      return refuse(error, { question: '', text: '' });
    }
    redirect(303, href(`/merchant/applications/${copied.id}/check`));
  },
  answer: async (event) => {
    const form = await event.request.formData();
    const [question, said] = [text(form, 'question'), text(form, 'text')];
    try {
      await api(event).post(`${path(event)}/questions/${encodeURIComponent(question)}/answer`, { text: said });
      return {};
    } catch (error) {
      return refuse(error, { question, text: said });
    }
  },
};

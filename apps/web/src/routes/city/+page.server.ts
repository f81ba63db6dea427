import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { CityFigures, Inbox, UndeliveredLetter } from '#lib/api/report.ts';
import type { DeadLetter } from '#lib/api/application.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { changeAccount } from '#lib/server/change-account.ts';
import { requirePerson } from '#lib/server/person.ts';
import { lastMonth, lastThirtyDays } from '#lib/server/report-days.ts';

const SEE_FIGURES = ['reviewer', 'lead_reviewer', 'administrator', 'operator'];

/** The desk: what waits this week and how the city is doing. Helpers have a desk of their own. */
export const load: PageServerLoad = async (event) => {
  const { memberships } = await requirePerson(event);
  const has = (...roles: string[]) => memberships.some(({ role }) => roles.includes(role));
  if (!has(...SEE_FIGURES) && has('helper')) redirect(303, href('/city/gaps'));
  const decides = has('reviewer', 'lead_reviewer');
  const ask = api(event);
  const [figures, money, inbox, undelivered, deadLetters] = await Promise.all([
    ask.get<CityFigures>('/api/city/figures', lastThirtyDays()),
    ask.get<CityFigures>('/api/city/figures', lastMonth()),
    decides ? ask.get<Inbox>('/api/city/inbox') : null,
    decides ? ask.get<{ items: UndeliveredLetter[] }>('/api/city/undelivered') : null,
    has('operator') ? ask.get<{ items: DeadLetter[] }>('/api/city/dead-letters') : null,
  ]);
  return {
    figures,
    money,
    inbox,
    undelivered: undelivered?.items ?? [],
    deadLetters: deadLetters?.items.length ?? 0,
  };
};

export const actions: Actions = { changeAccount: changeAccount('/city') };

import type { PageServerLoad } from './$types.js';
import type { Mail } from '#lib/api/account.ts';
import type { Page } from '#lib/api/money.ts';
import { api } from '#lib/server/api.ts';
import { storeConfig } from '#lib/server/config.ts';
import { ApiProblem } from '#lib/server/problem.ts';

export const load: PageServerLoad = async (event) => {
  if (!(await storeConfig(event)).demo) throw new ApiProblem({ status: 404, code: 'not_found' });
  const query = event.url.searchParams;
  const to = query.get('to') ?? '';
  const mails = await api(event).get<Page<Mail>>('/api/demo/mailbox', { to, cursor: query.get('cursor') });
  const items = mails.items.map(({ id, to: receiver, subject, at }) => ({ id, to: receiver, subject, at }));
  return { to, mails: { items, next: mails.next } };
};

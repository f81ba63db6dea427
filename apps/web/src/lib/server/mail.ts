import type { RequestEvent } from '@sveltejs/kit';
import type { Mail } from '#lib/api/account.ts';
import { api } from './api.ts';
import { storeConfig } from './config.ts';
import { ApiProblem } from './problem.ts';

/** One message of the demo mailbox; outside demo mode there is none. */
export async function openMail(event: RequestEvent, id: string): Promise<Mail> {
  if (!(await storeConfig(event)).demo) throw new ApiProblem({ status: 404, code: 'not_found' });
  return api(event).get<Mail>(`/api/demo/mailbox/${encodeURIComponent(id)}`);
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Me } from '#lib/api/account.ts';
import { href } from '#lib/i18n/locale.ts';

export type SignedIn = Me & { person: NonNullable<Me['person']> };

/** Who is signed in; guests are led to sign-in and come back to this page afterwards. */
export async function requirePerson(event: RequestEvent): Promise<SignedIn> {
  const me = await event.locals.me();
  if (!me.person) redirect(303, `${href('/sign-in')}?to=${encodeURIComponent(event.url.pathname + event.url.search)}`);
  return { ...me, person: me.person };
}

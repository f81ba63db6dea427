import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Me } from '#lib/api/account.ts';
import { href } from '#lib/i18n/locale.ts';

export type SignedIn = Me & { person: NonNullable<Me['person']> };

/** Who is signed in; guests are led to sign-in and come back to this page afterwards. */
export async function requirePerson(event: RequestEvent): Promise<SignedIn> {
  const me = await event.locals.me();
  const page = me.secondStep ? '/sign-in/code' : '/sign-in';
  if (!me.person) redirect(303, `${href(page)}?to=${here(event)}`);
  return { ...me, person: me.person };
}

/** People of the city who came with a password alone are led to where they set up something better. */
export function requireSecondFactor(event: RequestEvent, { lacksSecondFactor }: Me): void {
  if (lacksSecondFactor) redirect(303, `${href('/account/security')}?to=${here(event)}`);
}

const here = ({ url }: RequestEvent): string => encodeURIComponent(url.pathname + url.search);

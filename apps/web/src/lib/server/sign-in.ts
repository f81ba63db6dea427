import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Me, Membership } from '#lib/api/account.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from './api.ts';
import { safePath } from './safe-path.ts';

const desks: [Membership['role'], string][] = [
  ['owner', '/merchant'],
  ['staff', '/merchant'],
  ['helper', '/city'],
  ['reviewer', '/city'],
  ['lead_reviewer', '/city'],
  ['administrator', '/city'],
  ['operator', '/city'],
];

/** Where somebody works, or their account page. */
export function deskOf({ memberships }: Me): string {
  return desks.find(([role]) => memberships.some((membership) => membership.role === role))?.[1] ?? '/account';
}

/** The way on, kept through the steps of signing in. */
export const wayOn = (event: RequestEvent): string => {
  const to = event.url.searchParams.get('to');
  return to ? `?to=${encodeURIComponent(safePath(to, href('/account')))}` : '';
};

/** After signing in: back to the page that asked for it, else to the desk of the person's role. */
export async function goOn(event: RequestEvent, sessionCookie: string): Promise<never> {
  const to = event.url.searchParams.get('to');
  if (to) redirect(303, safePath(to, href('/account')));
  const me = await api(event, sessionCookie).get<Me>('/api/me');
  redirect(303, href(deskOf(me)));
}

/** The cookies that the browser will send from now on: its own, with those that the API has just set or taken. */
export function freshCookies(event: RequestEvent): string {
  const own = event.request.headers.get('cookie')?.split('; ') ?? [];
  const pairs = [...own, ...event.locals.apiCookies.map((cookie) => cookie.split(';', 1)[0]!)];
  return [...new Map(pairs.map((pair) => [pair.split('=', 1)[0], pair])).values()].join('; ');
}

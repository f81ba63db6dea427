import { redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '#lib/i18n/locale.ts';
import { api } from './api.ts';

/** Signs out and leads to sign-in, and from there back to `path`: for whoever lacks a role with the account in use. */
export function changeAccount(path: string) {
  return async (event: RequestEvent): Promise<never> => {
    await api(event).post('/api/auth/sign-out');
    redirect(303, `${href('/sign-in')}?to=${encodeURIComponent(href(path))}`);
  };
}

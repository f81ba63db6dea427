import { AsyncLocalStorage } from 'node:async_hooks';
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { MAP_TILES_URL } from '$app/env/private';
import type { Me } from '#lib/api/account.ts';
import { splitLocale } from '#lib/i18n/locale.ts';
import { overwriteServerAsyncLocalStorage } from '#lib/paraglide/runtime.js';
import { api } from '#lib/server/api.ts';
import { ApiProblem, explain } from '#lib/server/problem.ts';

type Store = Parameters<typeof overwriteServerAsyncLocalStorage>[0];
const languageOfRequest = new AsyncLocalStorage<object>();
overwriteServerAsyncLocalStorage(languageOfRequest as unknown as Store);

const inLanguage: Handle = ({ event, resolve }) => {
  const { locale } = splitLocale(event.url.pathname);
  const store = { locale, origin: event.url.origin, messageCalls: new Set<string>() };
  return languageOfRequest.run(store, () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
  );
};

/** The theme is written into the document before the first byte leaves, so that no page flashes in the wrong one. */
const inTheme: Handle = ({ event, resolve }) => {
  const chosen = event.cookies.get('theme');
  event.locals.theme = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  const attribute = event.locals.theme === 'system' ? '' : `data-theme="${event.locals.theme}"`;
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%theme%', attribute) });
};

const withApi: Handle = async ({ event, resolve }) => {
  event.locals.apiCookies = [];
  let asked: Promise<Me> | undefined;
  event.locals.me = () => (asked ??= askWhoIsThere(event));
  const response = await resolve(event);
  for (const cookie of event.locals.apiCookies) response.headers.append('set-cookie', cookie);
  return response;
};

/** Guests carry no session cookie and cost no question. */
async function askWhoIsThere(event: Parameters<Handle>[0]['event']): Promise<Me> {
  const nobody: Me = { person: null, memberships: [] };
  if (!/session_token=/.test(event.request.headers.get('cookie') ?? '')) return nobody;
  return api(event).get<Me>('/api/me');
}

const payPage = '/(store)/checkout/[id]/pay';

/** Stripe's own script and frames are let in on the one page where somebody pays, and nowhere else. */
function letStripeIn(policy: string): string {
  return policy
    .replace('script-src ', 'script-src https://js.stripe.com https://*.js.stripe.com ')
    .replace(
      "frame-src 'self'",
      "frame-src 'self' https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
    )
    .replace('connect-src ', 'connect-src https://api.stripe.com ');
}

/**
 * The map may fetch its tiles from where the city has configured them. On every page: whoever follows a link to the map
 * keeps the policy of the document they came with.
 */
function letTilesIn(policy: string, origin: string): string {
  return policy.replace('connect-src ', `connect-src ${origin} `).replace('img-src ', `img-src ${origin} `);
}

const withSafeHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    preload: (input) => (input.type === 'font' ? input.filename.includes('latin-wght-normal') : input.type !== 'asset'),
  });
  const policy = response.headers.get('content-security-policy');
  if (policy && event.route.id === payPage) response.headers.set('content-security-policy', letStripeIn(policy));
  if (policy && MAP_TILES_URL && event.route.id !== payPage) {
    response.headers.set('content-security-policy', letTilesIn(policy, new URL(MAP_TILES_URL).origin));
  }
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
  return response;
};

export const handle = sequence(inLanguage, inTheme, withApi, withSafeHeaders);

/** Refusals of the API become pages with the right status and words; everything unexpected is logged and kept short. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (error instanceof ApiProblem) return { status: error.status, message: explain(error), code: error.code };
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
  return {};
};

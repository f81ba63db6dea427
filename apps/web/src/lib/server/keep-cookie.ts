import type { RequestEvent } from '@sveltejs/kit';

/**
 * Keeps something in this browser for `days`. Scripts cannot read it. Secure follows the address: a shop that tries
 * the city out over plain http in its own network keeps its cart, too.
 */
export function keepCookie(event: RequestEvent, name: string, value: string, days: number): void {
  event.cookies.set(name, value, {
    path: '/',
    maxAge: days * 24 * 60 * 60,
    sameSite: 'lax',
    httpOnly: true,
    secure: event.url.protocol === 'https:',
  });
}

export function dropCookie(event: RequestEvent, name: string): void {
  event.cookies.delete(name, { path: '/', secure: event.url.protocol === 'https:' });
}

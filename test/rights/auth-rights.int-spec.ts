import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { Accounts } from '../../apps/accounts/src/accounts.module.js';
import { Auth } from '../../apps/accounts/src/sign-in/auth.js';
import { listeningHost, type ListeningHost } from '../support/host.js';
import { signUpAndIn } from '../support/sign-up.js';
import type { Visitor } from '../support/visitor.js';
import { AUTH } from './table/auth.js';

let city: ListeningHost;
/** Hashing a password is slow on purpose: one person does for all but these, which change what comes after. */
const OWN_PERSON = new Set(['POST /sign-out']);

let people = 0;
let signedIn: Visitor | undefined;

beforeAll(async () => {
  // The demo has more room for tries: here they all come from one machine.
  city = await listeningHost([Accounts], { DEMO: 'true' });
});
afterAll(() => city.stop());

interface Endpoint {
  path?: string;
  options?: { method?: string | string[] };
}

/** Every route that better-auth answers, as it is set up here. Endpoints without a path are for our code only. */
function routes(): string[] {
  const endpoints = Object.values(city.host.app.get(Auth).auth.api as unknown as Record<string, Endpoint>);
  return endpoints.flatMap(({ path, options }) =>
    path ? [options?.method ?? 'GET'].flat().map((method) => `${method} ${path}`) : [],
  );
}

async function somebody(): Promise<Visitor> {
  const visitor = city.visitor();
  await signUpAndIn(city.host.app.get(Database), visitor, { email: `person${++people}@auth.example` });
  return visitor;
}

/** Bodies that get as far as the question who is asking. */
const BODIES: Record<string, object> = {
  '/change-password': { currentPassword: 'falsches-passwort', newPassword: 'neues-langes-passwort' },
  '/two-factor/verify-totp': { code: '000000' },
  '/two-factor/verify-backup-code': { code: 'aaaaa-bbbbb' },
  '/passkey/verify-registration': { response: {} },
  '/passkey/delete-passkey': { id: 'none-such' },
  '/passkey/update-passkey': { id: 'none-such', name: 'Telefon' },
  '/change-email': { newEmail: 'neu@auth.example' },
};

async function ask(visitor: Visitor, route: string): Promise<string> {
  const [method, path] = route.split(' ') as [string, string];
  const body = method === 'POST' ? (BODIES[path] ?? {}) : undefined;
  const { status, body: said } = await visitor.ask(method, `/api/auth${path.replace(/:\w+/, 'none-such')}`, body);
  const there = status !== 404 || (said as { code?: string }).code === 'auth.passkey_not_found';
  return !there ? 'closed' : status === 401 ? 'sign in first' : status >= 500 ? `failed: ${status}` : 'may';
}

describe('the routes of better-auth', () => {
  it('are all in the table, and nothing else is', () => {
    expect([...new Set(routes())].sort()).toEqual(Object.keys(AUTH).sort());
  });

  it.each(Object.entries(AUTH))('%s: %s', async (route, right) => {
    const person = OWN_PERSON.has(route) ? await somebody() : (signedIn ??= await somebody());
    const found = { guest: await ask(city.visitor(), route), person: await ask(person, route) };
    const wanted = {
      everybody: { guest: 'may', person: 'may' },
      signed_in: { guest: 'sign in first', person: 'may' },
      closed: { guest: 'closed', person: 'closed' },
    };
    expect(found).toEqual(wanted[right]);
  });
});

import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { isUUID } from 'class-validator';
import { requestState } from '../sign-in/request-state.js';

const REGISTER = '/passkey/verify-registration';
const OWN: readonly string[] = ['/passkey/update-passkey', '/passkey/delete-passkey'];
const NAME_LENGTH = 60;
const CONTROL = /\p{Cc}/u;

interface Body {
  id?: unknown;
  name?: unknown;
  createSession?: unknown;
  response?: { response?: { transports?: unknown } | null } | null;
}

/** Refuses what better-auth would stumble over, and says of a passkey that proves nothing that it was refused. */
export function passkeyPlugin(): BetterAuthPlugin {
  return {
    id: 'passkey-checks',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === REGISTER || OWN.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            // Whoever is not signed in is told that first, by the route itself.
            if (!(await requestState.get()).earlier) return;
            const body = (ctx.body ?? {}) as Body;
            checkName(body.name);
            if (ctx.path === REGISTER) checkRegistration(body);
            else if (typeof body.id === 'string' && !isUUID(body.id)) throw unknown();
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === REGISTER,
          handler: createAuthMiddleware(async (ctx) => {
            const { returned } = ctx.context;
            if (!isAPIError(returned) || returned.statusCode !== 500) return;
            if (!(await requestState.get()).passkeyProven) throw refused();
          }),
        },
      ],
    },
  };
}

/** Names are one short line; better-auth would take any text. */
function checkName(name: unknown): void {
  if (name === undefined || (typeof name === 'string' && name.trim().length <= NAME_LENGTH && !CONTROL.test(name))) {
    return;
  }
  throw new APIError('UNPROCESSABLE_ENTITY', {
    code: 'INVALID_NAME',
    message: `name: one line of at most ${NAME_LENGTH} characters`,
  });
}

/** A passkey is added to the session that is there; the one that registering could make would be nobody's sign-in. */
function checkRegistration({ createSession, response }: Body): void {
  if (createSession) {
    throw new APIError('UNPROCESSABLE_ENTITY', { code: 'NO_SESSION_HERE', message: 'sign in with the new passkey' });
  }
  const transports = response?.response?.transports;
  if (transports === undefined || transports === null) return;
  const named = Array.isArray(transports) && transports.every((one) => /^[a-z-]{1,20}$/.test(String(one)));
  if (!named || transports.length > 10) throw refused();
}

const unknown = () => new APIError('NOT_FOUND', { code: 'PASSKEY_NOT_FOUND', message: 'no such passkey' });

const refused = () =>
  new APIError('UNPROCESSABLE_ENTITY', {
    code: 'PASSKEY_REFUSED',
    message: 'what the device sent does not prove a new passkey',
  });

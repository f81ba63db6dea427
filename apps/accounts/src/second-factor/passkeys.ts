import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Config } from '#platform/config/config';
import { PASSKEY_TABLES } from '../sign-in/tables.js';

const NAME_LENGTH = 60;

/**
 * Passkeys that ask for finger, face or PIN: together with the device they are two factors. better-auth only prefers
 * that, so whether it really happened is read from what the authenticator has signed.
 */
export const passkeys = (config: Config) =>
  passkey({
    rpID: new URL(config.PUBLIC_URL).hostname,
    rpName: 'Lieblingsladen',
    origin: config.PUBLIC_URL,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    schema: PASSKEY_TABLES,
    registration: {
      afterVerification: ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw notVerified();
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw notVerified();
      },
    },
  });

const notVerified = () =>
  new APIError('UNAUTHORIZED', {
    code: 'PASSKEY_NOT_VERIFIED',
    message: 'the device did not ask who is holding it',
  });

/** A passkey is added to the session that is there; the one that registering could make would be nobody's sign-in. */
export function refuseNewSession(body: { createSession?: unknown }): void {
  if (!body.createSession) return;
  throw new APIError('UNPROCESSABLE_ENTITY', { code: 'NO_SESSION_HERE', message: 'sign in with the new passkey' });
}

/** Names are one short line; better-auth would take any text. */
export function checkPasskeyName(name: unknown): void {
  if (name === undefined || (typeof name === 'string' && name.trim().length <= NAME_LENGTH)) return;
  throw new APIError('UNPROCESSABLE_ENTITY', {
    code: 'INVALID_NAME',
    message: `name: at most ${NAME_LENGTH} characters`,
  });
}

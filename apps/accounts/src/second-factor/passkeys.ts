import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Config } from '#platform/config/config';
import { requestState } from '../sign-in/request-state.js';
import { PASSKEY_TABLES } from '../sign-in/tables.js';

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
      afterVerification: async ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw notVerified();
        (await requestState.get()).passkeyProven = true;
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

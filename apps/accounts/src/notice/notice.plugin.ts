import type { GenericEndpointContext } from '@better-auth/core';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { SecurityChange } from '#contracts/facts';
import type { SessionProofs } from '../second-factor/session-proofs.js';
import { requestState } from '../sign-in/request-state.js';
import type { TellPerson } from './tell-person.js';

const CHANGES: Record<string, SecurityChange> = {
  '/passkey/verify-registration': 'passkey_added',
  '/passkey/delete-passkey': 'passkey_removed',
  '/two-factor/verify-totp': 'second_factor_on',
  '/two-factor/disable': 'second_factor_off',
  '/two-factor/generate-backup-codes': 'backup_codes_renewed',
  '/change-password': 'password_changed',
};

/** After these no device is trusted without the second factor any more. */
const ENDS_TRUST = ['second_factor_on', 'second_factor_off', 'password_changed'];

/** Tells the owner what was changed, and ends other sessions with a changed password. */
export function noticePlugin(person: TellPerson, proofs: SessionProofs): BetterAuthPlugin {
  return {
    id: 'security-notices',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/change-password',
          handler: createAuthMiddleware(async (ctx) => ({
            context: { body: { ...(ctx.body as object), revokeOtherSessions: true } },
          })),
        },
      ],
      after: [
        {
          matcher: ({ path }) => (path ?? '') in CHANGES,
          handler: createAuthMiddleware(async (ctx) => {
            const { earlier } = await requestState.get();
            if (!earlier || isAPIError(ctx.context.returned) || !(await isChange(ctx))) return;
            const what = CHANGES[ctx.path]!;
            if (ENDS_TRUST.includes(what)) await proofs.trustNoDevice(earlier.personId);
            await person.tell(earlier.personId, what);
          }),
        },
      ],
    },
  };
}

/** A code is asked for in two places: only the one that switches the second factor on makes a new session of an old. */
async function isChange(ctx: GenericEndpointContext): Promise<boolean> {
  return ctx.path !== '/two-factor/verify-totp' || ctx.context.newSession !== null;
}

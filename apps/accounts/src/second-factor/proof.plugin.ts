import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { requestState } from '../sign-in/request-state.js';
import { sessionToken } from '../sign-in/session-cookie.js';
import { proofOf } from './session-proof.js';
import type { SessionProofs } from './session-proofs.js';

const STEPS: readonly string[] = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** What somebody may do whose second factor is still to come: show it, start over, or leave. */
const OPEN_WHILE_PENDING = new Set([
  ...STEPS,
  '/sign-out',
  '/sign-in/email',
  '/sign-in/social',
  '/sign-up/email',
  '/callback/:id',
  '/passkey/generate-authenticate-options',
  '/passkey/verify-authentication',
  '/request-password-reset',
  '/reset-password',
  '/reset-password/:token',
  '/send-verification-email',
  '/verify-email',
  '/error',
  '/ok',
]);

/**
 * Notes in each session what it proves, and lets no session that still owes the second factor do anything else. It
 * does not ask which way somebody came in: a way that better-auth's own plugin forgets stops here all the same.
 */
export function proofPlugin(proofs: SessionProofs): BetterAuthPlugin {
  return {
    id: 'session-proof',
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            create: {
              before: async (session, ctx) => {
                const { earlier, directorySecondFactor } = await requestState.get();
                return { data: { ...session, ...proofOf(ctx?.path ?? '', earlier, directorySecondFactor) } };
              },
            },
          },
        },
      },
    }),
    hooks: {
      before: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const { authCookies, secret } = ctx.context;
            const token = sessionToken(ctx.headers?.get('cookie') ?? '', authCookies.sessionToken.name, secret);
            const session = token ? await proofs.of(token) : null;
            (await requestState.get()).earlier = session;
            if (session?.pending && !OPEN_WHILE_PENDING.has(ctx.path)) {
              throw new APIError('FORBIDDEN', {
                code: 'SECOND_FACTOR_PENDING',
                message: 'show the second factor first',
              });
            }
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => STEPS.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const { earlier } = await requestState.get();
            if (earlier?.pending && !isAPIError(ctx.context.returned)) await proofs.passed(earlier.token);
          }),
        },
        {
          // better-auth's plugin has already ended the session unless this device is trusted.
          matcher: ({ path }) => path === '/sign-in/email',
          handler: createAuthMiddleware(async (ctx) => {
            const made = ctx.context.newSession;
            if (made?.user['twoFactorEnabled']) await proofs.passed(made.session.token);
          }),
        },
      ],
    },
  };
}

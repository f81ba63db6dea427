import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { requestState } from '../sign-in/request-state.js';
import { challengedPerson } from './challenged-person.js';
import type { SpentCodes } from './spent-codes.js';
import { stepOfCode } from './time-step.js';

/**
 * A code from a phone works once (RFC 6238, 5.2): better-auth alone would take it for as long as it is shown. It is
 * spent before better-auth looks at it, so that of two who send it at once only one gets in.
 */
export function codeOncePlugin(codes: SpentCodes): BetterAuthPlugin {
  return {
    id: 'code-once',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const code = (ctx.body as { code?: unknown } | undefined)?.code;
            const personId = (await requestState.get()).earlier?.personId ?? (await challengedPerson(ctx));
            const sealed = personId && typeof code === 'string' ? await codes.sealedKey(personId) : null;
            if (!sealed) return;
            const key = await symmetricDecrypt({ key: ctx.context.secretConfig, data: sealed });
            const step = stepOfCode(key, code as string, Date.now());
            // A wrong code is better-auth's to refuse.
            if (step !== null && !(await codes.spend(personId!, step))) throw used();
          }),
        },
      ],
    },
  };
}

const used = () => new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'this code was used before' });

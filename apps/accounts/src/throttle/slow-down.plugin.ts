import { setTimeout as wait } from 'node:timers/promises';
import type { GenericEndpointContext } from '@better-auth/core';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getIP, isAPIError } from 'better-auth/api';
import { deviceOf, rememberDevice } from '../device/device-cookie.js';
import type { KnownDevices } from '../device/known-devices.js';
import { challengedPerson } from '../second-factor/challenged-person.js';
import { requestState } from '../sign-in/request-state.js';
import type { Entry, SignInGuard } from './sign-in-guard.js';

const PASSWORD = '/sign-in/email';
const STEPS: readonly string[] = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** Counts tries before better-auth looks at them, takes good ones back, and remembers the browser of a good one. */
export function slowDownPlugin(guard: SignInGuard, devices: KnownDevices): BetterAuthPlugin {
  return {
    id: 'slow-down',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === PASSWORD || STEPS.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const entry = ctx.path === PASSWORD ? await passwordEntry(ctx, guard) : await stepEntry(ctx, guard);
            if (!entry) return;
            if (entry.retryAfter !== null) throw slowDown(entry.retryAfter);
            (await requestState.get()).counted = entry.counted;
            if (entry.slowBy > 0) await wait(entry.slowBy);
          }),
        },
      ],
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const { counted, earlier, resetBy } = await requestState.get();
            const good = !isAPIError(ctx.context.returned);
            if (good && counted) await guard.good(counted);
            const stepped = good && STEPS.includes(ctx.path) ? earlier?.personId : undefined;
            const personId = ctx.context.newSession?.user.id ?? stepped ?? resetBy;
            if (personId) await rememberDevice(ctx, devices, personId);
          }),
        },
      ],
    },
  };
}

async function passwordEntry(ctx: GenericEndpointContext, guard: SignInGuard): Promise<Entry | null> {
  const email = (ctx.body as { email?: unknown } | undefined)?.email;
  if (typeof email !== 'string') return null;
  const address = (ctx.headers && getIP(ctx.headers, ctx.context.options)) ?? 'unknown';
  return guard.password({ email: email.toLowerCase(), address, device: await deviceOf(ctx) });
}

/** Whose second step it is: of the session that owes it, or of the sign-in whose cookie better-auth has set. */
async function stepEntry(ctx: GenericEndpointContext, guard: SignInGuard): Promise<Entry | null> {
  const { earlier } = await requestState.get();
  const personId = earlier ? (earlier.pending ? earlier.personId : null) : await challengedPerson(ctx);
  return personId ? guard.secondStep({ personId, device: await deviceOf(ctx) }) : null;
}

function slowDown(seconds: number): APIError {
  const body = { code: 'SLOW_DOWN', message: 'too many wrong tries from devices that are not known here' };
  return new APIError('TOO_MANY_REQUESTS', body, { 'X-Retry-After': String(Math.max(1, seconds)) });
}

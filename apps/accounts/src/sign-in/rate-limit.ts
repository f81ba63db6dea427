import type { BetterAuthOptions } from 'better-auth';
import type { Config } from '#platform/config/config';

/**
 * Counted per peer address and path, in the database so that all processes count together. A shop's staff share one
 * address, so the limits leave room for them; in the demo everybody comes from the same machine. How often one account
 * may be tried is the business of throttle/sign-in-guard.ts.
 */
export function rateLimit(config: Config) {
  const room = config.DEMO ? 20 : 1;
  return {
    enabled: true,
    storage: 'database',
    modelName: 'rate_limits',
    fields: { lastRequest: 'last_request' },
    window: 60,
    max: 120 * room,
    customRules: {
      '/get-session': false,
      '/sign-in/email': { window: 60, max: 15 * room },
      '/sign-in/social': { window: 60, max: 15 * room },
      '/sign-up/email': { window: 60, max: 5 * room },
      '/two-factor/*': { window: 60, max: 15 * room },
      '/passkey/*': { window: 60, max: 30 * room },
      '/change-password': { window: 60, max: 5 * room },
      '/request-password-reset': { window: 300, max: 5 * room },
      '/send-verification-email': { window: 300, max: 5 * room },
    },
  } as const satisfies BetterAuthOptions['rateLimit'];
}

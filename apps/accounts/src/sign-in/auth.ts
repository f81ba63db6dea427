import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import pg from 'pg';
import { Config } from '#platform/config/config';
import { Log } from '#platform/log';
import { RequestLink, type LinkKind } from '../link/request-link.js';
import { checkPersonName } from '../person/check-person-name.js';
import { TABLES } from './tables.js';

/** Header in which the controller hands over the address of the peer; what a client sends under it is dropped. */
export const PEER_ADDRESS = 'x-peer-address';

const PASSWORD_LENGTH = { minPasswordLength: 10, maxPasswordLength: 128 };
const RESET_SECONDS = 60 * 60;
const VERIFY_SECONDS = 24 * 60 * 60;

/** Where a link leads when whoever asked for it named no page. */
const RESET_PAGE = '/reset-password';

/** Sees to it that a person gets a link by mail. */
export type SendLink = (personId: string, kind: LinkKind, url: string, seconds: number) => Promise<void>;

/** What better-auth is told. The tables it names are made by our own migration; a test holds the two together. */
export function authOptions(config: Config, pool: pg.Pool, log: Log, sendLink: SendLink) {
  return {
    appName: 'Lieblingsladen',
    baseURL: config.PUBLIC_URL,
    basePath: '/api/auth',
    secret: config.AUTH_SECRET,
    trustedOrigins: trustedOrigins(config),
    database: pool,
    telemetry: { enabled: false },
    logger: logger(log),
    ...TABLES,
    emailAndPassword: {
      enabled: true,
      ...PASSWORD_LENGTH,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }: { user: { id: string }; url: string }) => {
        const whole = url.endsWith('callbackURL=') ? url + encodeURIComponent(RESET_PAGE) : url;
        return sendLink(user.id, 'reset_password', whole, RESET_SECONDS);
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: VERIFY_SECONDS,
      sendVerificationEmail: ({ user, url }: { user: { id: string }; url: string }) =>
        sendLink(user.id, 'verify_email', url, VERIFY_SECONDS),
    },
    onAPIError: { errorURL: config.PUBLIC_URL },
    databaseHooks: { user: { create: { before: checkPersonName }, update: { before: checkPersonName } } },
    rateLimit: rateLimit(config),
    advanced: {
      useSecureCookies: config.PUBLIC_URL.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [PEER_ADDRESS] },
      // Said outright, because better-auth would leave them out wherever NODE_ENV says test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      database: { generateId: 'uuid' },
    },
  } as const satisfies BetterAuthOptions;
}

/** Only our own origin; in the demo the whole loopback, because ports and names change there. */
function trustedOrigins(config: Config): string[] {
  return [config.PUBLIC_URL, ...(config.DEMO ? ['http://localhost:*', 'http://127.0.0.1:*'] : [])];
}

/**
 * Counted per peer address and path, in the database so that all processes count together. A shop's staff share one
 * address, so the limits leave room for them; in the demo everybody comes from the same machine.
 */
function rateLimit(config: Config) {
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
      '/sign-up/email': { window: 60, max: 5 * room },
      '/request-password-reset': { window: 300, max: 5 * room },
      '/send-verification-email': { window: 300, max: 5 * room },
    },
  } as const satisfies BetterAuthOptions['rateLimit'];
}

/** Without `level`: better-auth then keeps quiet about plain refusals, which are no errors of ours. */
function logger(log: Log): BetterAuthOptions['logger'] {
  return {
    log: (level, message, ...rest) => (level === 'error' ? log.error({ rest }, message) : log.warn({ rest }, message)),
  };
}

const connect = (config: Config): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: config.DATABASE_URL,
    options: '-c search_path=accounts',
    max: 8,
    keepAlive: true,
  });
  pool.on('error', () => {});
  return pool;
};

/** better-auth on our tables: passwords, sessions, verification and limits are its business, never ours. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  readonly auth: ReturnType<typeof createAuth>;

  constructor(@Inject(Config) config: Config, @Inject(Log) log: Log, @Inject(RequestLink) links: RequestLink) {
    this.pool = connect(config);
    this.auth = createAuth(config, this.pool, log, (personId, kind, url, seconds) =>
      links.request({ personId, kind, url, seconds }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const createAuth = (config: Config, pool: pg.Pool, log: Log, sendLink: SendLink) =>
  betterAuth(authOptions(config, pool, log, sendLink));

import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type pg from 'pg';
import type { Config } from '#platform/config/config';
import type { Log } from '#platform/log';
import { checkDirectoryPerson, directoryPlugins, dropTokens, hasDirectory } from '../directory/directory.js';
import type { LinkKind } from '../link/request-link.js';
import { checkPersonName } from '../person/check-person-name.js';
import { passkeys } from '../second-factor/passkeys.js';
import { rateLimit } from './rate-limit.js';
import { SECOND_FACTOR_TABLES, TABLES } from './tables.js';

/** Header in which the controller hands over the address of the peer; what a client sends under it is dropped. */
export const PEER_ADDRESS = 'x-peer-address';

const PASSWORD_LENGTH = { minPasswordLength: 10, maxPasswordLength: 128 };
const RESET_SECONDS = 60 * 60;
const VERIFY_SECONDS = 24 * 60 * 60;
const TRUST_SECONDS = 14 * 24 * 60 * 60;

/** Where a link leads when whoever asked for it named no page. */
const RESET_PAGE = '/reset-password';

/** Routes that our screens do not need. Some would tell session tokens, link foreign accounts or guess passwords. */
const CLOSED = [
  '/account-info',
  '/change-email',
  '/delete-user',
  '/delete-user/callback',
  '/get-access-token',
  '/link-social',
  '/list-accounts',
  '/list-sessions',
  '/refresh-token',
  '/revoke-other-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/two-factor/get-totp-uri',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
  '/unlink-account',
  '/update-session',
  '/verify-password',
];

/** What better-auth has others do. */
export interface Doings {
  /** Sees to it that a person gets a link by mail. */
  sendLink(personId: string, kind: LinkKind, url: string, seconds: number): Promise<void>;
  /** Somebody wanted to sign up with the address of this person. */
  addressTaken(personId: string): Promise<void>;
  /** This person has set a new password by a link from their mail. */
  passwordReset(personId: string): Promise<void>;
  /** The directory opens the account of this person, who may have never proven the address. */
  takeOver(personId: string): Promise<void>;
  /** Takes work that no answer waits for, so that answers take as long for addresses that nobody has. */
  later(work: Promise<unknown>): void;
  /** Ours, after those of better-auth. */
  plugins: BetterAuthPlugin[];
}

interface Mailing {
  user: { id: string };
  url: string;
}

interface UserInfo {
  user: { id?: string };
  source: { action: string; oauth?: { providerId: string; profile?: Record<string, unknown> } | undefined };
}

/** What better-auth is told. The tables it names are made by our own migration; a test holds the two together. */
export function authOptions(config: Config, pool: pg.Pool, log: Log, doings: Doings) {
  return {
    appName: `Lieblingsladen ${config.CITY_NAME}`,
    baseURL: config.PUBLIC_URL,
    basePath: '/api/auth',
    secret: config.AUTH_SECRET,
    trustedOrigins: trustedOrigins(config),
    database: pool,
    telemetry: { enabled: false },
    logger: logger(log),
    disabledPaths: [...CLOSED, ...(hasDirectory(config) ? [] : ['/sign-in/social'])],
    ...TABLES,
    ...directoryRules(config, doings),
    emailAndPassword: passwords(doings),
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: VERIFY_SECONDS,
      sendVerificationEmail: ({ user, url }: Mailing) => doings.sendLink(user.id, 'verify_email', url, VERIFY_SECONDS),
    },
    onAPIError: { errorURL: `${config.PUBLIC_URL}/sign-in` },
    databaseHooks: {
      user: { create: { before: checkPersonName }, update: { before: checkPersonName } },
      account: {
        create: { before: (account) => dropTokens(config, account) },
        update: { before: (account) => dropTokens(config, account) },
      },
    },
    plugins: plugins(config, doings),
    rateLimit: rateLimit(config),
    advanced: {
      useSecureCookies: config.PUBLIC_URL.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [PEER_ADDRESS] },
      // Said outright, because better-auth would leave them out wherever NODE_ENV says test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      database: { generateId: 'uuid' },
      backgroundTasks: { handler: (work: Promise<unknown>) => doings.later(work) },
    },
  } as const satisfies BetterAuthOptions;
}

/**
 * The directory opens an account with the address that it has verified. Where that account's owner never proved the
 * address, whoever made it is put out first: it may have been somebody else, waiting for the right person to come.
 */
function directoryRules(config: Config, doings: Doings) {
  return {
    user: {
      ...TABLES.user,
      validateUserInfo: async ({ user, source }: UserInfo) => {
        const refused = checkDirectoryPerson(config, source);
        if (!refused && source.action === 'link-account' && user.id) await doings.takeOver(user.id);
        return refused;
      },
    },
    account: {
      ...TABLES.account,
      accountLinking: {
        enabled: true,
        trustedProviders: [],
        allowDifferentEmails: false,
        requireLocalEmailVerified: false,
      },
    },
  };
}

/** Nobody is signed in by signing up: whether the address was taken would show. The link in the mail signs them in. */
function passwords(doings: Doings) {
  return {
    enabled: true,
    ...PASSWORD_LENGTH,
    autoSignIn: false,
    requireEmailVerification: true,
    resetPasswordTokenExpiresIn: RESET_SECONDS,
    revokeSessionsOnPasswordReset: true,
    sendResetPassword: ({ user, url }: Mailing) => {
      const whole = url.endsWith('callbackURL=') ? url + encodeURIComponent(RESET_PAGE) : url;
      return doings.sendLink(user.id, 'reset_password', whole, RESET_SECONDS);
    },
    onExistingUserSignUp: ({ user }: { user: { id: string } }) => doings.addressTaken(user.id),
    onPasswordReset: ({ user }: { user: { id: string } }) => doings.passwordReset(user.id),
  };
}

function plugins(config: Config, doings: Doings) {
  const second = twoFactor({
    issuer: `Lieblingsladen ${config.CITY_NAME}`,
    schema: SECOND_FACTOR_TABLES,
    trustDeviceMaxAge: TRUST_SECONDS,
    allowPasswordless: true,
    // Whoever knows the password could shut the owner out with it; throttle/sign-in-guard.ts counts per device instead.
    accountLockout: { enabled: false },
  });
  return [second, passkeys(config), ...directoryPlugins(config), ...doings.plugins];
}

/** Only our own origin; in the demo the whole loopback, because ports and names change there. */
function trustedOrigins(config: Config): string[] {
  return [config.PUBLIC_URL, ...(config.DEMO ? ['http://localhost:*', 'http://127.0.0.1:*'] : [])];
}

/** Without `level`: better-auth then keeps quiet about plain refusals, which are no errors of ours. */
function logger(log: Log): BetterAuthOptions['logger'] {
  return {
    log: (level, message, ...rest) => (level === 'error' ? log.error({ rest }, message) : log.warn({ rest }, message)),
  };
}

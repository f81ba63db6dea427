import type { AuthContext, BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth, type GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import type { Config } from '#platform/config/config';
import { requestState } from '../sign-in/request-state.js';
import { directoryRefusal, directorySecondFactor, type DirectoryProfile } from './directory-person.js';

export const DIRECTORY = 'directory';

const listOf = (value: string | undefined): string[] => value?.toLowerCase().split(',') ?? [];

export const hasDirectory = (config: Config): boolean =>
  Boolean(config.CITY_DIRECTORY_ISSUER && config.CITY_DIRECTORY_CLIENT_ID && config.CITY_DIRECTORY_DOMAINS);

/** Signing in through the city's own directory: authorization code with PKCE, signed ID token, nonce. */
export function directoryPlugins(config: Config): BetterAuthPlugin[] {
  if (!hasDirectory(config)) return [];
  const provider: GenericOAuthConfig = {
    providerId: DIRECTORY,
    discoveryUrl: `${config.CITY_DIRECTORY_ISSUER!.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId: config.CITY_DIRECTORY_CLIENT_ID!,
    clientSecret: config.CITY_DIRECTORY_CLIENT_SECRET,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
  };
  return [askedLater(genericOAuth({ config: [provider] }), provider), onlyByCode];
}

/**
 * better-auth would ask the directory at the start, and every request would wait for its answer. It keeps directories
 * that it could not reach then in a list and asks again when somebody wants to sign in: ours starts on that list.
 */
function askedLater(plugin: BetterAuthPlugin, provider: GenericOAuthConfig): BetterAuthPlugin {
  const context = { genericOAuthPendingDiscovery: new Map([[provider.providerId, provider]]) };
  return { ...plugin, init: () => ({ context: context as object as Partial<AuthContext> }) };
}

/** An ID token by itself, from whatever place, signs nobody in: it would come without our PKCE and state. */
const onlyByCode: BetterAuthPlugin = {
  id: 'directory-only-by-code',
  hooks: {
    before: [
      {
        matcher: ({ path }) => path === '/sign-in/social',
        handler: createAuthMiddleware(async (ctx) => {
          if ((ctx.body as { idToken?: unknown } | undefined)?.idToken === undefined) return;
          throw new APIError('BAD_REQUEST', { code: 'DIRECTORY_ONLY_BY_CODE', message: 'start at the sign-in page' });
        }),
      },
    ],
  },
};

interface Source {
  oauth?: { providerId: string; profile?: Record<string, unknown> } | undefined;
}

/** Refuses whom the directory may not vouch for, whether they are new, linked now or come again. */
export function checkDirectoryPerson(config: Config, source: Source): { error: string } | undefined {
  if (source.oauth?.providerId !== DIRECTORY) return undefined;
  const refusal = directoryRefusal(source.oauth.profile ?? {}, listOf(config.CITY_DIRECTORY_DOMAINS));
  return refusal ? { error: refusal } : undefined;
}

interface Tokens {
  providerId?: string;
  idToken?: string | null;
}

/**
 * Notes whether the directory asked for a second factor, and keeps none of its tokens: they open doors elsewhere and
 * are needed no more. By now better-auth has checked signature, issuer, audience and nonce of the ID token.
 */
export async function dropTokens<T extends Tokens>(config: Config, account: T): Promise<{ data: T }> {
  if (!account.idToken) return { data: account };
  const agreed = config.CITY_DIRECTORY_SECOND_FACTOR?.split(',') ?? [];
  (await requestState.get()).directorySecondFactor = directorySecondFactor(claimsOf(account.idToken), agreed);
  return { data: { ...account, idToken: null, accessToken: null, refreshToken: null } };
}

function claimsOf(idToken: string): DirectoryProfile {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as DirectoryProfile;
}

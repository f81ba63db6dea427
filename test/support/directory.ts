import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { Visitor } from './visitor.js';

/** Who sits in front of the directory's sign-in page, and how they prove themselves there. */
export interface Clerk {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
  amr?: string[];
  acr?: string;
}

export const CLIENT = { id: 'lieblingsladen', secret: 'a secret of the directory and this marketplace' };

/** A directory of a city as they have it: a real OpenID Connect provider, running here. */
export class Directory {
  clerk!: Clerk;
  private readonly provider: Provider;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    redirectUri: string,
  ) {
    this.provider = new Provider(issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
      // A real directory tells address and name at its userinfo endpoint, and how one proved oneself in the ID token.
      claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'], profile: ['name'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
      jwks: { keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })] },
      cookies: { keys: ['a key only for tests'] },
      pkce: { required: () => true },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...this.clerk, sub }) }),
      ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    });
  }

  static async open(publicUrl: string): Promise<Directory> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const directory = new Directory(server, issuer, `${publicUrl}/api/auth/callback/directory`);
    const answer = directory.provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/')) void directory.signIn(request, response);
      else void answer(request, response);
    });
    return directory;
  }

  /** Follows the address to the directory, signs the clerk in there, and answers where the directory leads back to. */
  async visit(url: string): Promise<URL> {
    const clerk = new Visitor('', this.issuer, '127.0.0.1');
    let next = url;
    while (next.startsWith(this.issuer)) {
      const { status, headers, body } = await clerk.get(next);
      const location = headers.get('location');
      if (!location) throw new Error(`the directory answered ${status}: ${JSON.stringify(body)}`);
      next = new URL(location, this.issuer).href;
    }
    return new URL(next);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await this.provider.interactionDetails(request, response);
    const { sub, amr, acr } = this.clerk;
    if (prompt.name === 'login') {
      await this.provider.interactionFinished(request, response, { login: { accountId: sub, amr, acr } });
      return;
    }
    const grant = new this.provider.Grant({ accountId: session!.accountId, clientId: String(params['client_id']) });
    grant.addOIDCScope(String(params['scope']));
    const grantId = await grant.save();
    await this.provider.interactionFinished(
      request,
      response,
      { consent: { grantId } },
      { mergeWithLastSubmission: true },
    );
  }
}

import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import pg from 'pg';
import { Config } from '#platform/config/config';
import { Log } from '#platform/log';
import { KnownDevices } from '../device/known-devices.js';
import { RequestLink } from '../link/request-link.js';
import { noticePlugin } from '../notice/notice.plugin.js';
import { TellPerson } from '../notice/tell-person.js';
import { codeOncePlugin } from '../second-factor/code-once.plugin.js';
import { passkeyPlugin } from '../second-factor/passkey.plugin.js';
import { proofPlugin } from '../second-factor/proof.plugin.js';
import { SessionProofs } from '../second-factor/session-proofs.js';
import { SpentCodes } from '../second-factor/spent-codes.js';
import { SignInGuard } from '../throttle/sign-in-guard.js';
import { slowDownPlugin } from '../throttle/slow-down.plugin.js';
import { authOptions, type Doings } from './auth-options.js';
import { PasswordReset } from './password-reset.js';

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

/** better-auth on our tables: passwords, sessions, passkeys and codes are its business, never ours. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly pending = new Set<Promise<unknown>>();
  readonly auth: ReturnType<typeof createAuth>;

  constructor(
    @Inject(Config) config: Config,
    @Inject(Log) private readonly log: Log,
    @Inject(RequestLink) private readonly links: RequestLink,
    @Inject(TellPerson) private readonly person: TellPerson,
    @Inject(PasswordReset) private readonly reset: PasswordReset,
    @Inject(SessionProofs) private readonly proofs: SessionProofs,
    @Inject(SignInGuard) guard: SignInGuard,
    @Inject(KnownDevices) devices: KnownDevices,
    @Inject(SpentCodes) codes: SpentCodes,
  ) {
    this.pool = connect(config);
    // The proof comes first among ours: the others ask what it found out. No code is spent where the door is closed.
    const plugins = [
      proofPlugin(proofs),
      slowDownPlugin(guard, devices),
      codeOncePlugin(codes),
      passkeyPlugin(),
      noticePlugin(person, proofs),
    ];
    this.auth = createAuth(config, this.pool, log, { ...this.doings(), plugins });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
    await this.pool.end();
  }

  private doings(): Omit<Doings, 'plugins'> {
    return {
      sendLink: async (personId, kind, url, seconds) => {
        if (await this.person.mayWrite(personId, kind)) await this.links.request({ personId, kind, url, seconds });
      },
      addressTaken: async (personId) => {
        if (await this.person.mayWrite(personId, 'taken')) await this.person.tell(personId, 'account_exists');
      },
      passwordReset: (personId) => this.reset.done(personId),
      takeOver: (personId) => this.proofs.takeOver(personId),
      later: (work) => this.finishLater(work),
    };
  }

  private finishLater(work: Promise<unknown>): void {
    const done = work
      .catch((error: unknown) => this.log.error({ err: error }, 'a mail about signing in was not written'))
      .finally(() => this.pending.delete(done));
    this.pending.add(done);
  }
}

const createAuth = (...told: Parameters<typeof authOptions>) => betterAuth(authOptions(...told));

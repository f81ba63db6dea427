import { getAuthenticatorName } from '@better-auth/passkey';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DIRECTORY } from '../directory/directory.js';
import { Auth } from '../sign-in/auth.js';

export interface OwnPasskey {
  id: string;
  name: string | null;
  keeper: string | null;
  synced: boolean;
  createdAt: string;
}

export interface Security {
  password: boolean;
  passkeys: OwnPasskey[];
  codes: boolean;
  backupCodesLeft: number;
  directory: boolean;
}

interface Row {
  password: boolean;
  directory: boolean;
  codes: boolean;
  passkeys: { id: string; name: string | null; aaguid: string | null; backed_up: boolean; created_at: string }[] | null;
}

@Injectable()
export class SecurityQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Auth) private readonly betterAuth: Auth,
  ) {}

  async of(personId: string): Promise<Security> {
    const [row] = await this.database.rows<Row>(
      `select coalesce(p.two_factor_enabled, false) as codes,
              exists (select 1 from accounts.credentials c
                       where c.person_id = p.id and c.provider_id = 'credential' and c.password is not null) as password,
              exists (select 1 from accounts.credentials c
                       where c.person_id = p.id and c.provider_id = $2) as directory,
              (select json_agg(json_build_object('id', k.id, 'name', k.name, 'aaguid', k.aaguid,
                        'backed_up', k.backed_up, 'created_at', k.created_at) order by k.created_at, k.id)
                 from accounts.passkeys k where k.person_id = p.id) as passkeys
         from accounts.people p where p.id = $1`,
      [personId, DIRECTORY],
    );
    const { password, directory, codes, passkeys } = row!;
    return {
      password,
      directory,
      codes,
      backupCodesLeft: codes ? await this.backupCodesLeft(personId) : 0,
      passkeys: (passkeys ?? []).map((key) => ({
        id: key.id,
        name: key.name,
        keeper: getAuthenticatorName(key.aaguid) ?? null,
        synced: key.backed_up,
        createdAt: new Date(key.created_at).toISOString(),
      })),
    };
  }

  /** Only better-auth can read them; how many there are is all that leaves this method. */
  private async backupCodesLeft(personId: string): Promise<number> {
    const { backupCodes } = await this.betterAuth.auth.api.viewBackupCodes({ body: { userId: personId } });
    return backupCodes.length;
  }
}

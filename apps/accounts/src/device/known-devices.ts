import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';

/** How long a browser is remembered after it last signed in. */
export const DEVICE_DAYS = 180;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Browsers from which somebody has signed in before (OWASP: device cookies). The cookie holds a random id under
 * better-auth's signature; it replaces no password, it only keeps guesses of others from slowing the owner down.
 */
@Injectable()
export class KnownDevices {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Whether this browser has signed in under this address before. */
  async knows(device: string, email: string): Promise<boolean> {
    if (!UUID.test(device)) return false;
    const rows = await this.database.rows(
      `select 1 from accounts.devices d join accounts.people p on p.id = d.person_id
        where d.id = $1 and p.email = $2 and d.last_used_at > now() - $3 * interval '1 day'`,
      [device, email, DEVICE_DAYS],
    );
    return rows.length > 0;
  }

  async knowsPerson(device: string, personId: string): Promise<boolean> {
    if (!UUID.test(device)) return false;
    const rows = await this.database.rows(
      `select 1 from accounts.devices where id = $1 and person_id = $2 and last_used_at > now() - $3 * interval '1 day'`,
      [device, personId, DEVICE_DAYS],
    );
    return rows.length > 0;
  }

  /** Remembers the browser for this person; answers the id that its cookie shall carry. */
  async remember(device: string | null, personId: string): Promise<string> {
    const id = device && UUID.test(device) ? device : newId();
    await this.database.rows(
      `insert into accounts.devices (id, person_id) values ($1, $2)
       on conflict (id, person_id) do update set last_used_at = now()`,
      [id, personId],
    );
    return id;
  }

  async forgetAll(personId: string): Promise<void> {
    await this.database.rows(`delete from accounts.devices where person_id = $1`, [personId]);
  }
}

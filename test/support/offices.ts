import { AccountsPort } from '#contracts/ports';
import type { Role } from '#contracts/actor';
import type { Facts } from '#contracts/facts';
import { AccountsEvents } from '../../apps/accounts/src/accounts.events.js';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { listeningHost, type ListeningHost } from './host.js';
import { signUpAndIn } from './sign-up.js';
import type { Visitor } from './visitor.js';
import { Accounts } from '../../apps/accounts/src/accounts.module.js';

export const TEAM = '/api/merchant/team';
export const PEOPLE = '/api/city/people';
export const PASSWORD = 'ein-langes-passwort';

export interface Somebody {
  visitor: Visitor;
  personId: string;
  email: string;
}

/** A city of accounts only: merchants with teams, a city with people, letters that are read from the port. */
export class Offices {
  private constructor(private readonly listening: ListeningHost) {}

  static async open(): Promise<Offices> {
    return new Offices(await listeningHost([Accounts], { CITY_SECOND_FACTOR: 'optional' }));
  }

  get database(): Database {
    return this.listening.host.app.get(Database);
  }

  get accounts(): AccountsPort {
    return this.listening.host.app.get<AccountsPort>(AccountsPort);
  }

  guest(): Visitor {
    return this.listening.visitor();
  }

  /** Somebody who has signed up, without any role. */
  async somebody(name: string, email = `${newId()}@person.example`): Promise<Somebody> {
    const visitor = this.guest();
    await signUpAndIn(this.database, visitor, { name, email, password: PASSWORD });
    const { body } = await visitor.get('/api/me');
    return { visitor, personId: body.person.id, email };
  }

  async withRole(
    name: string,
    role: Role,
    merchantId: string | null = null,
  ): Promise<Somebody & { membershipId: string }> {
    const somebody = await this.somebody(name);
    const membershipId = newId();
    await this.database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id, merchant_name)
       values ($1, $2, $3, $4, case when $4::uuid is not null then 'Buchladen' end)`,
      [membershipId, somebody.personId, role, merchantId],
    );
    return { ...somebody, membershipId };
  }

  /** The secret in the newest letter of an invitation. */
  async token(invitationId: string, letter = 1): Promise<string> {
    const written = await this.accounts.invitation({ invitationId, letter });
    return new URL(written!.url).searchParams.get('token')!;
  }

  /** What notifications tell when a mail server refused a letter. */
  letterReturned(fact: Facts['letter.returned']): Promise<void> {
    const events = this.listening.host.app.get(AccountsEvents);
    return this.database.transaction((tx) => events.onLetterReturned(tx, fact));
  }

  async rolesOf({ visitor }: Somebody): Promise<string[]> {
    return (await visitor.get('/api/me')).body.memberships.map(({ role }: { role: string }) => role);
  }

  stop(): Promise<void> {
    return this.listening.stop();
  }
}

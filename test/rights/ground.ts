import { AccountsPort } from '#contracts/ports';
import { eventually } from '../support/client.js';
import { startWorld } from '../support/world.js';
import { Papers } from './ground/papers.js';

/** A small city in which everything that a route can be asked about exists once. */
export class Ground extends Papers {
  private newest!: { id: string; token: string };

  static async prepare(): Promise<Ground> {
    const ground = new Ground(await startWorld());
    try {
      await ground.bringShops();
      await ground.bringPeople();
      await ground.bringOrders();
      await ground.bringApplications();
      await ground.bringMerchants();
      return ground;
    } catch (error) {
      await ground.stop();
      throw error;
    }
  }

  /** Somebody whom the shop or the city can do without: a membership to change or to end. */
  aMember(of: 'shop' | 'city'): Promise<string> {
    return this.idOf(
      `with guest as (
         insert into accounts.people (name, email, email_verified)
         values ('Gast', gen_random_uuid() || '@gast.example', true) returning id)
       insert into accounts.memberships (id, person_id, role, merchant_id)
       select gen_random_uuid(), id, $1, $2 from guest returning id`,
      of === 'shop' ? ['staff', this.shop.merchantId] : ['helper', null],
    );
  }

  /** A job of the shopper's in some third shop, to be given up by them. */
  async theirMembership(): Promise<string> {
    const values = [this.personIds.shopper];
    await this.world.db.query(`delete from accounts.memberships where person_id = $1`, values);
    return this.idOf(
      `insert into accounts.memberships (id, person_id, role, merchant_id)
       values (gen_random_uuid(), $1, 'staff', gen_random_uuid()) returning id`,
      values,
    );
  }

  /** A session of the shopper's on some other machine. */
  theirSession(): Promise<string> {
    return this.idOf(
      `insert into accounts.sessions (person_id, token, expires_at, updated_at)
       values ($1, gen_random_uuid()::text, now() + interval '1 day', now()) returning id`,
      [this.personIds.shopper],
    );
  }

  /** An open invitation: to the shop's team, or to work for the city. */
  async anInvitation(
    of: 'shop' | 'city',
    email = `${Math.random().toString(36).slice(2)}@gast.example`,
  ): Promise<string> {
    const [client, path, body] =
      of === 'shop'
        ? [this.clients.owner, '/api/merchant/team', { merchantId: this.shop.merchantId, email, role: 'staff' }]
        : [this.clients.administrator, '/api/city/people', { email, role: 'helper' }];
    await this.world.db.query(`delete from accounts.invitations where email = $1`, [email]);
    const answer = await client.post(`${path}/invitations`, body);
    if (answer.status !== 201) throw new Error(`no invitation: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  /** An invitation of the shop to the shopper, with the secret of its letter: a new one each time. */
  async theirInvitation(): Promise<{ id: string; token: string }> {
    await this.world.db.query(`delete from accounts.memberships where person_id = $1`, [this.personIds.shopper]);
    const id = await this.anInvitation('shop', this.emails.shopper);
    const accounts = this.world.host.app.get<AccountsPort>(AccountsPort);
    const letter = await accounts.invitation({ invitationId: id, letter: 1 });
    this.newest = { id, token: new URL(letter!.url).searchParams.get('token')! };
    return this.newest;
  }

  /** The secret that fits the id which was asked for last. */
  lastInvitation(): { id: string; token: string } {
    return this.newest;
  }

  async aLetter(): Promise<string> {
    return (
      await eventually(
        () => this.clients.none.get('/api/demo/mailbox'),
        ({ body }) => body.items.length > 0,
      )
    ).body.items[0].id;
  }
}

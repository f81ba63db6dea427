import { AccountsPort } from '#contracts/ports';
import { eventually } from '../support/client.js';
import { startWorld } from '../support/world.js';
import { Papers } from './ground/papers.js';

/** A small city in which everything that a route can be asked about exists once. */
export class Ground extends Papers {
  lastWebhookId!: string;
  private newest!: { id: string; token: string };
  private firstImport?: Promise<string>;

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

  /** What somebody of the shop said at the shelf: new each time, to be taken back. */
  aShelfCheck(): Promise<string> {
    return this.idOf(
      `insert into catalog.shelf_checks (id, offer_id, merchant_id, person_id, answer, before)
       select gen_random_uuid(), id, merchant_id, gen_random_uuid(), 'there', '{"confirmedAt":null,"confirmedBy":null}'
         from catalog.offers where id = $1 returning id`,
      [this.offer.id],
    );
  }

  /** A key for the shop's till: new each time, to be revoked. */
  anApiKey(): Promise<string> {
    return this.idOf(
      `insert into accounts.api_keys (id, merchant_id, name, hash, beginning, scopes, created_by, created_by_name)
       values (gen_random_uuid(), $1, 'Kasse', gen_random_uuid()::text, 'llk_', '{stock}', gen_random_uuid(), 'Jens') returning id`,
      [this.shop.merchantId],
    );
  }

  /** An address of the shop's till, with a message of the same id that was given up. */
  async aWebhook(): Promise<string> {
    this.lastWebhookId = await this.idOf(
      `insert into notifications.webhooks (id, merchant_id, url, events)
       values (gen_random_uuid(), $1, 'https://kasse.example/hook', '{order.ready}') returning id`,
      [this.shop.merchantId],
    );
    return this.idOf(
      `insert into notifications.webhook_deliveries (id, webhook_id, event, about, status)
       values ($1, $1, 'test', '{}', 'failed') returning id`,
      [this.lastWebhookId],
    );
  }

  /** A file of goods of the shop that was read, and applied or not. */
  anImport(status: 'checked' | 'applied'): Promise<string> {
    const settings = {
      kind: 'text',
      sheets: [],
      headerRow: 1,
      headings: [],
      columns: [],
      decimal: ',',
      categories: {},
    };
    return this.idOf(
      `insert into catalog.imports (id, merchant_id, shop_id, person_id, status, file_name, settings)
       values (gen_random_uuid(), $1, $2, gen_random_uuid(), $3, 'artikel.csv', $4) returning id`,
      [this.shop.merchantId, this.shop.id, status, JSON.stringify(settings)],
    );
  }

  /** Always the same one. */
  async theImport(): Promise<string> {
    this.firstImport ??= this.anImport('applied');
    return this.firstImport;
  }

  aListOfGoods(): FormData {
    const form = new FormData();
    form.append('shopId', this.shop.id);
    form.append('file', new Blob(['Bezeichnung;Preis\nBrot;4,90\n']), 'artikel.csv');
    return form;
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

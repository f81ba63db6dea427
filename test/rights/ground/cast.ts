import type { World } from '../../support/world.js';
import { Client } from '../../support/client.js';
import type { AnOffer, AShop } from '../../support/factory.js';
import { ACTOR_NAMES, type ActorName } from '../actors.js';

/** The two shops and everybody who may stand before a route. */
export abstract class Cast {
  readonly clients = {} as Record<ActorName, Client>;
  readonly personIds = {} as Record<ActorName, string>;
  readonly emails = {} as Record<ActorName, string>;
  readonly membershipIds = {} as Record<ActorName, string>;
  shop!: AShop;
  otherShop!: AShop;
  offer!: AnOffer;
  readonly category = 'buecher';

  protected constructor(readonly world: World) {}

  stop(): Promise<void> {
    return this.world.stop();
  }

  /** The id of the newest row that the statement finds. */
  async idOf(sql: string, values: unknown[] = []): Promise<string> {
    const { rows } = await this.world.db.query<{ id: string }>(sql, values);
    if (!rows[0]) throw new Error(`nothing there: ${sql}`);
    return rows[0].id;
  }

  protected async bringShops(): Promise<void> {
    const { factory } = this.world;
    this.shop = await factory.aShop({ name: 'Buchladen' });
    this.otherShop = await factory.aShop({ name: 'Blumenladen' });
    await this.world.db.query(
      `insert into catalog.categories (slug, name_de, name_en, icon, position, vat_rate, withdrawal, law)
       values ($1, 'Bücher', 'Books', 'book', 0, 7, 'standard', 'free')`,
      [this.category],
    );
    this.offer = await factory.anOffer(this.shop, { onHand: 1_000 });
  }

  protected async bringPeople(): Promise<void> {
    for (const name of ACTOR_NAMES) {
      const cookie = name === 'none' ? undefined : await this.cookieOf(name);
      this.clients[name] = new Client(this.world.url, cookie);
      if (!cookie) continue;
      const { person, memberships } = (await this.clients[name].get('/api/me')).body;
      this.personIds[name] = person.id;
      this.emails[name] = person.email;
      if (memberships[0]) this.membershipIds[name] = memberships[0].id;
    }
  }

  private cookieOf(name: ActorName): Promise<string> {
    const { factory } = this.world;
    switch (name) {
      case 'owner':
      case 'staff':
        return factory.aMember(this.shop.merchantId, name);
      case 'other_owner':
      case 'other_staff':
        return factory.aMember(this.otherShop.merchantId, name === 'other_owner' ? 'owner' : 'staff');
      case 'none':
      case 'shopper':
      case 'other_shopper':
        return factory.aPerson();
      case 'other_helper':
        return factory.aCityPerson('helper');
      default:
        return factory.aCityPerson(name);
    }
  }
}

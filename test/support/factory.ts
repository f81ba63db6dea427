import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { CityRole } from '#contracts/actor';
import { cookiesOf } from './client.js';

export interface ShopInput {
  name?: string;
  autoAccept?: boolean;
  openingHours?: string;
  merchantId?: string;
}

export interface OfferInput {
  name?: string;
  price?: number;
  deposit?: number;
  onHand?: number;
}

export interface AShop {
  id: string;
  slug: string;
  name: string;
  merchantId: string;
}

export interface AnOffer {
  id: string;
  slug: string;
  variantId: string;
  price: number;
}

let count = 0;

/** Writes what a story needs straight into the tables, with believable defaults. */
export class Factory {
  constructor(
    private readonly db: pg.Pool,
    private readonly url: string,
  ) {}

  async aShop(input: ShopInput = {}): Promise<AShop> {
    count += 1;
    const shop = {
      id: randomUUID(),
      slug: `laden-${count}`,
      name: input.name ?? `Laden ${count}`,
      merchantId: input.merchantId ?? randomUUID(),
    };
    const legal = {
      name: `${shop.name} GmbH`,
      street: 'Sorge',
      houseNumber: '21d',
      postcode: '07545',
      city: 'Gera',
      email: `post@${shop.slug}.example`,
      phone: '0171 3920001',
      register: null,
      vatId: null,
      smallBusiness: false,
    };
    await this.db.query(
      `insert into catalog.shops (id, merchant_id, slug, name, kind, summary, street, house_number, postcode, city, district,
         phone, email, opening_hours, auto_accept, legal)
       values ($1, $2, $3, $4, 'Laden', 'Ein Laden', 'Sorge', '21d', '07545', 'Gera', 'stadtmitte', $5, $6, $7, $8, $9)`,
      [
        shop.id,
        shop.merchantId,
        shop.slug,
        shop.name,
        legal.phone,
        legal.email,
        input.openingHours ?? '24/7',
        input.autoAccept ?? false,
        legal,
      ],
    );
    return shop;
  }

  async anOffer(shop: AShop, input: OfferInput = {}): Promise<AnOffer> {
    count += 1;
    const offer = { id: randomUUID(), slug: `angebot-${count}`, variantId: randomUUID(), price: input.price ?? 500 };
    const name = input.name ?? `Angebot ${count}`;
    await this.db.query(
      `insert into catalog.offers (id, slug, shop_id, merchant_id, shop_slug, shop_name, district, name, description, category,
         category_root, vat_rate, price_from, deposit, status)
       values ($1, $2, $3, $4, $5, $6, 'stadtmitte', $7, 'Beschreibung', 'sonstiges', 'sonstiges', 19, $8, $9, 'published')`,
      [offer.id, offer.slug, shop.id, shop.merchantId, shop.slug, shop.name, name, offer.price, input.deposit ?? 0],
    );
    await this.db.query(
      `insert into catalog.variants (id, offer_id, merchant_id, position, price, deposit, on_hand) values ($1, $2, $3, 0, $4, $5, $6)`,
      [offer.variantId, offer.id, shop.merchantId, offer.price, input.deposit ?? 0, input.onHand ?? 10],
    );
    return offer;
  }

  /** Somebody who can sign in and may work for the merchant; answers the cookie header of their session. */
  async aMember(merchantId: string, role: 'owner' | 'staff' = 'owner'): Promise<string> {
    const cookie = await this.aPerson();
    const { person } = (await (await fetch(`${this.url}/api/me`, { headers: { cookie } })).json()) as {
      person: { id: string };
    };
    await this.addMembership(person.id, role, merchantId);
    return cookie;
  }

  async aCityPerson(role: CityRole): Promise<string> {
    const cookie = await this.aPerson();
    const { person } = (await (await fetch(`${this.url}/api/me`, { headers: { cookie } })).json()) as {
      person: { id: string };
    };
    await this.addMembership(person.id, role, null);
    return cookie;
  }

  async aPerson(): Promise<string> {
    count += 1;
    const email = `person${count}-${randomUUID().slice(0, 8)}@laden.example`;
    const password = 'ein langes Passwort';
    await this.ask('sign-up', { name: `Person ${count}`, email, password });
    await this.db.query(`update accounts.people set email_verified = true where email = $1`, [email]);
    return cookiesOf(await this.ask('sign-in', { email, password }));
  }

  private async ask(what: 'sign-up' | 'sign-in', body: object): Promise<Response> {
    const response = await fetch(`${this.url}/api/auth/${what}/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${what} failed: ${await response.text()}`);
    return response;
  }

  private async addMembership(personId: string, role: string, merchantId: string | null): Promise<void> {
    await this.db.query(`insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, $3, $4)`, [
      randomUUID(),
      personId,
      role,
      merchantId,
    ]);
  }
}

import { randomUUID } from 'node:crypto';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { aLegalForm, aShopForm } from './forms.js';
import { listeningHost, type ListeningHost } from './host.js';
import { signUpAndIn } from './sign-up.js';
import type { Visitor } from './visitor.js';
import { Accounts } from '../../apps/accounts/src/accounts.module.js';
import { Merchants } from '../../apps/merchants/src/merchants.module.js';
import { Orders } from '../../apps/orders/src/orders.module.js';

export const MERCHANTS = '/api/city/merchants';
export const STANDING = '/api/merchant/standing';
export const APPEALS = '/api/merchant/appeals';
export const REASON = 'Die Angaben sind geklärt, der Grund ist entfallen.';

/** A merchant who has been let in, with one shop or more. */
export interface AMerchant {
  id: string;
  name: string;
  shopIds: string[];
  applicationIds: string[];
  owner: Visitor;
}

export interface Overseen extends ListeningHost {
  database: Database;
  get<T>(token: abstract new (...args: never[]) => T): T;
  person(name: string, role?: string, merchantId?: string): Promise<Visitor & { id: string }>;
  merchant(name?: string, shops?: number): Promise<AMerchant>;
  /** A document of the merchant's first shop that was accepted and holds so many days from now. */
  document(merchant: AMerchant, days: number | null): Promise<string>;
  /** What was made known about a merchant, in that order. */
  facts(merchantId: string): Promise<{ name: string; payload: Record<string, unknown> }[]>;
}

/** A city with people, merchants and their shops, jobs only when called. */
export async function overseen(settings: Record<string, string> = {}): Promise<Overseen> {
  const host = await listeningHost([Accounts, Merchants, Orders], settings);
  const database = host.host.app.get(Database);
  const person: Overseen['person'] = async (name, role, merchantId) => {
    const visitor = host.visitor();
    const email = `${newId()}@person.example`;
    await signUpAndIn(database, visitor, { name, email });
    const [row] = await database.rows<{ id: string }>(`select id from accounts.people where email = $1`, [email]);
    if (role) await addMembership(database, row!.id, role, merchantId ?? null);
    return Object.assign(visitor, { id: row!.id });
  };
  return {
    ...host,
    database,
    get: (token) => host.host.app.get(token as never, { strict: false }),
    person,
    merchant: async (name = 'Töpferei Lindner', shops = 1) => {
      const id = newId();
      const owner = await person('Ute Lindner', 'owner', id);
      const made = [];
      for (let n = 1; n <= shops; n++) made.push(await aShop(database, id, owner.id, n > 1 ? `${name} ${n}` : name));
      await aTrader(database, id, made[0]!.applicationId, owner.id, name);
      return {
        id,
        name,
        owner,
        shopIds: made.map(({ shopId }) => shopId).sort(),
        applicationIds: made.map(({ applicationId }) => applicationId),
      };
    },
    document: async (merchant, days) => {
      const id = newId();
      await database.rows(
        `insert into merchants.documents (id, application_id, kind, name, type, size, sha256, accepted_at, valid_until)
         values ($1, $2, 'trade_licence', 'Gewerbeschein.pdf', 'application/pdf', 1, '', now(),
                 (now() at time zone 'Europe/Berlin')::date + $3::int)`,
        [id, merchant.applicationIds[0], days],
      );
      return id;
    },
    facts: (merchantId) =>
      database.rows(
        `select name, payload from (
           select distinct on (id) id, name, payload from (
             select id, substr(name, 6) as name, data::jsonb as payload from bullmq.job where name like 'fact.%'
             union all select id::text, name, payload from merchants.outbox where kind = 'fact') f order by id) known
          where payload ->> 'merchantId' = $1 order by id`,
        [merchantId],
      ),
  };
}

async function addMembership(database: Database, personId: string, role: string, merchantId: string | null) {
  await database.rows(`insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, $3, $4)`, [
    randomUUID(),
    personId,
    role,
    merchantId,
  ]);
}

async function aShop(database: Database, merchantId: string, personId: string, name: string) {
  const applicationId = newId();
  const shopId = newId();
  await database.rows(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
       shop_id, legal, shop, submitted_at, decided_at, decision_reason)
     values ($1, 'approved', 4, $2, 'Ute Lindner', 'ute@laden.example', $3, $4, $5, $6, now(), now(), 'Alles da.')`,
    [applicationId, personId, merchantId, shopId, JSON.stringify(aLegalForm()), JSON.stringify(aShopForm({ name }))],
  );
  return { applicationId, shopId };
}

async function aTrader(database: Database, id: string, applicationId: string, personId: string, name: string) {
  await database.rows(
    `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street, house_number,
       postcode, city, email, phone, vat_id, tax_number, small_business, iban, approved_at)
     values ($1, $2, $3, $4, 'sole_trader', 'Ute Lindner', 'Sorge', '12a', '07545', 'Gera', 'ute@laden.example',
       '0171 3920041', 'DE136695976', '161/123/45678', false, 'DE89370400440532013000', now())`,
    [id, applicationId, personId, name],
  );
}

/** A complete statement of reasons; what differs is named. */
export const aSuspension = (differing: object = {}): object => ({
  kind: 'suspension',
  territory: 'Gera, gesamter Marktplatz',
  facts: 'Am 20. November wurden im Laden Feuerwerkskörper ohne CE-Zeichen angeboten und verkauft.',
  origin: 'notice',
  originReference: 'Meldung vom 19. November 2026',
  automatedDetection: false,
  automatedDecision: false,
  ground: 'law',
  groundReference: '§ 5 Sprengstoffgesetz',
  groundExplanation: 'Ohne CE-Zeichen dürfen sie nicht in den Verkehr gebracht werden.',
  endsWhen: 'Die Ware ist aus dem Angebot genommen und der Stadt nachgewiesen.',
  cancelOpen: false,
  holdPayouts: false,
  ...differing,
});

/** One that holds at once. */
export const AT_ONCE = { exception: 'danger', exceptionReason: 'Es besteht Gefahr für Kundinnen und Kunden.' };

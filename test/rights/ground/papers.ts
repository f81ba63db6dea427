import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client.js';
import { aLegalForm, aShopForm } from '../../support/forms.js';
import { LinkSecret } from '../../../apps/merchants/src/continuation/link-secret.js';
import { Trade } from './trade.js';

/** No two alike: the same file twice is refused. */
const aPdf = (): string => `%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n${`% ${randomUUID()}\n`.repeat(5)}%%EOF\n`;

/** What lies with the city: applications in every state, documents, a complaint, merchants that were let in. */
export abstract class Papers extends Trade {
  /** Of the shopper: one that is being filled in, one that waits for the city, one to take back, one rejected. */
  draftId!: string;
  submittedId!: string;
  givenUpId!: string;
  rejectedId!: string;
  draftMerchantId!: string;
  submittedDocumentId!: string;
  draftDocumentId!: string;
  /** One to delete. */
  draftSpareId!: string;
  /** What the helper fills in for somebody, and documents of it. */
  helpedId!: string;
  helpedDocumentId!: string;
  helpedSpareId!: string;
  /** A document of the shop's that runs out. */
  merchantDocumentId!: string;
  /** Another merchant of the owner's, with whom they can leave the marketplace. */
  leavingMerchantId!: string;
  private linkId!: string;

  aFile(): FormData {
    const form = new FormData();
    form.append('kind', 'trade_licence');
    form.append('file', new Blob([aPdf()]), 'Gewerbeschein.pdf');
    return form;
  }

  /** A question of the city about the application that waits. */
  aQuestion(): Promise<string> {
    return this.idOf(
      `insert into merchants.questions (id, application_id, text, asked_by, asked_by_name)
       values (gen_random_uuid(), $1, 'Wo ist der Eingang?', $2, 'Rita Rat') returning id`,
      [this.submittedId, this.personIds.reviewer],
    );
  }

  /** The shopper's complaint about the application that was rejected. */
  async theirAppeal(): Promise<string> {
    const ask = { subject: 'application', subjectId: this.rejectedId, text: 'Die Begründung trifft nicht zu.' };
    await this.clients.shopper.post('/api/merchant/appeals', ask);
    return this.idOf(`select id from merchants.appeals where application_id = $1`, [this.rejectedId]);
  }

  /** A letter with a link to go on with the draft at another device. */
  async theirLink(): Promise<string> {
    this.linkId ??= await this.idOf(
      `insert into merchants.application_links (id, application_id, kind, email, expires_at)
       values (gen_random_uuid(), $1, 'continue', $2, now() + interval '1 day') returning id`,
      [this.draftId, this.emails.shopper],
    );
    return this.linkId;
  }

  lastLinkToken(): string {
    return this.world.host.app.get(LinkSecret, { strict: false }).of(this.linkId);
  }

  protected async bringApplications(): Promise<void> {
    this.draftId = await this.anApplication();
    this.draftMerchantId = await this.idOf(`select merchant_id as id from merchants.applications where id = $1`, [
      this.draftId,
    ]);
    this.draftDocumentId = await this.aDocument();
    this.draftSpareId = await this.aDocument();
    this.givenUpId = await this.anApplication();
    const owner = { name: 'Uwe Hilfreich', email: 'uwe.hilfreich@gast.example' };
    this.helpedId = (await this.clients.helper.post('/api/city/helping', owner)).body.id;
    this.helpedDocumentId = await this.aHelpedDocument();
    this.helpedSpareId = await this.aHelpedDocument();
    this.submittedId = await this.anApplication();
    this.submittedDocumentId = await this.aDocument(this.submittedId);
    const { status, body } = await this.clients.shopper.post(
      `/api/merchant/applications/${this.submittedId}/submission`,
    );
    if (status !== 201) throw new Error(`not handed in: ${JSON.stringify(body)}`);
  }

  /** What the city has decided before, written as its verbs would leave it. */
  protected async bringMerchants(): Promise<void> {
    this.rejectedId = await this.anApplication();
    await this.decide(this.rejectedId, 'rejected');
    this.merchantDocumentId = await this.aMerchant(this.shop.merchantId);
    this.leavingMerchantId = await this.idOf(
      `insert into accounts.memberships (id, person_id, role, merchant_id)
       values (gen_random_uuid(), $1, 'owner', gen_random_uuid()) returning merchant_id as id`,
      [this.personIds.owner],
    );
    await this.aMerchant(this.leavingMerchantId);
  }

  /** Answers a document of theirs that runs out. */
  private async aMerchant(merchantId: string): Promise<string> {
    const applicationId = await this.anApplication();
    const documentId = await this.aDocument(applicationId);
    await this.world.db.query(`update merchants.documents set valid_until = current_date + 20 where id = $1`, [
      documentId,
    ]);
    await this.world.db.query(`update merchants.applications set merchant_id = $2, applicant_id = $3 where id = $1`, [
      applicationId,
      merchantId,
      this.personIds.owner,
    ]);
    await this.decide(applicationId, 'approved');
    await this.world.db.query(
      `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street,
         house_number, postcode, city, email, phone, small_business, iban, approved_at)
       values ($1, $2, $3, 'Buchladen', 'sole_trader', 'Ute Lindner', 'Sorge', '12a', '07545', 'Gera',
         'post@buchladen.example', '0171 3920041', true, 'DE89370400440532013000', now())`,
      [merchantId, applicationId, this.personIds.owner],
    );
    return documentId;
  }

  private async decide(applicationId: string, outcome: 'approved' | 'rejected'): Promise<void> {
    await this.world.db.query(
      `update merchants.applications set status = $2, submitted_at = now(), decided_at = now(), decided_by = $3,
              decided_by_name = 'Rita Rat', decision_reason = 'Nach Aktenlage.' where id = $1`,
      [applicationId, outcome, this.personIds.reviewer],
    );
  }

  /** A complete draft of the shopper's. */
  private async anApplication(): Promise<string> {
    const { shopper } = this.clients;
    const { id } = (await shopper.post('/api/merchant/applications')).body;
    const forms = { version: 1, legal: aLegalForm(), shop: aShopForm() };
    const { status, body } = await shopper.patch(`/api/merchant/applications/${id}`, forms);
    if (status !== 200) throw new Error(`not filled in: ${JSON.stringify(body)}`);
    return id;
  }

  /** A document of the draft that nobody has deleted yet. */
  private async aDocument(applicationId = this.draftId): Promise<string> {
    return this.handIn(this.clients.shopper, `/api/merchant/applications/${applicationId}/documents`);
  }

  private aHelpedDocument(): Promise<string> {
    return this.handIn(this.clients.helper, `/api/city/helping/${this.helpedId}/documents`);
  }

  private async handIn(client: Client, path: string): Promise<string> {
    const { body, status } = await client.post(path, this.aFile());
    if (status !== 201) throw new Error(`no document: ${JSON.stringify(body)}`);
    return body.documents.at(-1).id;
  }
}

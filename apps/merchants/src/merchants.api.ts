import { Inject, Injectable } from '@nestjs/common';
import {
  MerchantsPort,
  type AppealNotice,
  type ApplicationLinkLetter,
  type ApplicationNotice,
  type DecisionLetterView,
  type DocumentNotice,
  type MerchantNotice,
  type QuestionLetterView,
  type Payee,
  type ShopProfile,
  type SuspensionNotice,
} from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { ApplicationEntity } from './application/application.entity.js';
import { LinkQueries } from './continuation/link.queries.js';
import { LetterQueries } from './decision/letter.queries.js';
import { applicationNotFound, notApproved } from './merchants.errors.js';
import { NoticeQueries } from './merchant/notice.queries.js';
import { PayeeQueries, type Applicant } from './merchant/payee.queries.js';
import { shopProfile } from './merchant/shop-profile.js';

@Injectable()
export class MerchantsApi extends MerchantsPort {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PayeeQueries) private readonly payees: PayeeQueries,
    @Inject(NoticeQueries) private readonly notices: NoticeQueries,
    @Inject(LetterQueries) private readonly letters: LetterQueries,
    @Inject(LinkQueries) private readonly links: LinkQueries,
  ) {
    super();
  }

  async approvedProfile(ask: { applicationId: string }): Promise<ShopProfile> {
    const application = await this.find(ask.applicationId);
    if (!application) throw applicationNotFound();
    if (application.status !== 'approved') throw notApproved();
    return shopProfile(application);
  }

  async notice(ask: { applicationId: string }): Promise<ApplicationNotice | null> {
    const found = await this.find(ask.applicationId);
    if (!found) return null;
    return {
      id: found.id,
      status: found.status,
      shopName: found.shop.name ?? '',
      merchantName: found.legal.name ?? '',
      email: found.applicant_email,
      applicantName: found.applicant_name,
      outcome: found.decided_at ? found.status : null,
      reason: found.decision_reason,
    };
  }

  applicant(ask: { merchantId: string }): Promise<Applicant | null> {
    return this.payees.applicant(ask.merchantId);
  }

  mayAddPictures(ask: { merchantId: string; personId: string }): Promise<boolean> {
    return this.payees.mayAddPictures(ask.merchantId, ask.personId);
  }

  applicationLink(ask: { linkId: string }): Promise<ApplicationLinkLetter | null> {
    return this.links.letter(ask.linkId);
  }

  payee(ask: { merchantId: string }): Promise<Payee | null> {
    return this.payees.payee(ask.merchantId);
  }

  decisionLetter(ask: {
    applicationId: string;
    decisionId?: string;
    outcome?: string;
  }): Promise<DecisionLetterView | null> {
    return this.letters.decision(ask);
  }

  questionLetter(ask: { questionId: string }): Promise<QuestionLetterView | null> {
    return this.letters.question(ask.questionId);
  }

  suspension(ask: { suspensionId: string }): Promise<SuspensionNotice | null> {
    return this.notices.suspension(ask.suspensionId);
  }

  appeal(ask: { appealId: string }): Promise<AppealNotice | null> {
    return this.notices.appeal(ask.appealId);
  }

  document(ask: { documentId: string }): Promise<DocumentNotice | null> {
    return this.notices.document(ask.documentId);
  }

  merchant(ask: { merchantId: string }): Promise<MerchantNotice | null> {
    return this.notices.merchant(ask.merchantId);
  }

  private async find(id: string): Promise<ApplicationEntity | undefined> {
    const [row] = await this.database.rows<ApplicationEntity>(`select * from merchants.applications where id = $1`, [
      id,
    ]);
    return row;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import type { ApplicationEntity } from '../application/application.entity.js';
import { applicationNotFound } from '../merchants.errors.js';
import type { QuestionView } from '../review/review.view.js';
import { WorkingDays } from '../review/working-days.js';
import { fillTemplate } from './fill-template.js';
import type { QuestionTemplateEntity } from './question-template.entity.js';
import type { QuestionEntity } from './question.entity.js';
import type { ReadyQuestionView, TemplateView } from './question.view.js';

type Asked = Pick<ApplicationEntity, 'applicant_name' | 'legal' | 'shop'>;

@Injectable()
export class QuestionQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorkingDays) private readonly workingDays: WorkingDays,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** What was asked about an application, newest first. */
  async of(applicationId: string): Promise<QuestionView[]> {
    const rows = await this.database.rows<QuestionEntity>(
      `select * from merchants.questions where application_id = $1 order by asked_at desc, id`,
      [applicationId],
    );
    return rows.map(view);
  }

  /** The same for the person who applies; somebody else's application does not exist for them. */
  async own(applicantId: string, applicationId: string): Promise<QuestionView[]> {
    const [application] = await this.database.rows(
      `select 1 from merchants.applications where id = $1 and applicant_id = $2`,
      [applicationId, applicantId],
    );
    if (!application) throw applicationNotFound();
    return this.of(applicationId);
  }

  async templates(): Promise<TemplateView[]> {
    return this.database.rows<QuestionTemplateEntity>(
      `select * from merchants.question_templates order by active desc, position, id`,
    );
  }

  /** The templates in use, filled in for an application and ready to be sent. */
  async ready(applicationId: string): Promise<ReadyQuestionView[]> {
    const [application] = await this.database.rows<Asked>(
      `select applicant_name, legal, shop from merchants.applications where id = $1 and status <> 'draft'`,
      [applicationId],
    );
    if (!application) throw applicationNotFound();
    const { applicant_name, legal, shop } = application;
    const values = {
      Name: applicant_name,
      Laden: shop.name ?? legal.name ?? '',
      Unternehmen: legal.name ?? '',
      Frist: this.workingDays.dayAfter(new Date(), this.config.DECIDE_DAYS).toLocaleDateString('de-DE'),
      Stadt: this.config.CITY_NAME,
    };
    const templates = (await this.templates()).filter(({ active }) => active);
    return templates.map(({ id, name, text }) => ({ id, name, text: fillTemplate(text, values) }));
  }
}

const view = (row: QuestionEntity): QuestionView => ({
  id: row.id,
  text: row.text,
  by: row.asked_by_name,
  at: row.asked_at.toISOString(),
  answer: row.answer,
  answeredBy: row.answered_by_name,
  answeredAt: row.answered_at?.toISOString() ?? null,
  seenAt: row.seen_at?.toISOString() ?? null,
});

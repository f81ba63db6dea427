import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { templateChanged, templateNotFound, templatePlaceholder } from '../merchants.errors.js';
import { unknownPlaceholders } from './fill-template.js';
import { QuestionQueries } from './question.queries.js';
import type { TemplateView } from './question.view.js';

export interface TemplateText {
  name: string;
  text: string;
  active: boolean;
}

/** The city writes the questions that it often asks. */
@Injectable()
export class ChangeTemplate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
  ) {}

  async add(actor: Actor, template: TemplateText): Promise<TemplateView[]> {
    refuseUnknown(template);
    const { name, text, active } = template;
    await this.database.transaction(async (tx) => {
      const id = newId();
      await tx.query(
        `insert into merchants.question_templates (id, name, text, active, position)
         select $1, $2, $3, $4, coalesce(max(position), 0) + 1 from merchants.question_templates`,
        [id, name, text, active],
      );
      await note(tx, actor, id, name);
    });
    return this.questions.templates();
  }

  async change(actor: Actor, id: string, version: number, template: TemplateText): Promise<TemplateView[]> {
    refuseUnknown(template);
    const { name, text, active } = template;
    const changed = await this.database.transaction(async (tx) => {
      const rows = await rowsOf(
        tx,
        `update merchants.question_templates set name = $3, text = $4, active = $5, version = version + 1
          where id = $1 and version = $2 returning id`,
        [id, version, name, text, active],
      );
      if (rows.length > 0) await note(tx, actor, id, name);
      return rows.length > 0;
    });
    const current = await this.questions.templates();
    if (!current.some((one) => one.id === id)) throw templateNotFound();
    if (!changed) throw templateChanged(current.find((one) => one.id === id));
    return current;
  }
}

function refuseUnknown({ text }: TemplateText): void {
  const unknown = unknownPlaceholders(text);
  if (unknown.length > 0) throw templatePlaceholder(unknown);
}

const note = (tx: Tx, actor: Actor, id: string, name: string): Promise<void> =>
  record(tx, 'merchants', {
    what: 'question_template_changed',
    subject: { kind: 'question_template', id, name },
    by: actor,
  });

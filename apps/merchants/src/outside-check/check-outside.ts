import { Inject, Injectable } from '@nestjs/common';
import { MACHINE } from '#platform/audit/record';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import type { ApplicationEntity } from '../application/application.entity.js';
import { noteHistory } from '../history/note-history.js';
import { LucidGateway } from './lucid-gateway.js';
import type { OutsideAnswer } from './outside-answer.js';
import type { OutsideCheckKind } from './outside-check.entity.js';
import { ViesGateway } from './vies-gateway.js';

interface Question {
  kind: OutsideCheckKind;
  subject: string;
  ask: () => Promise<OutsideAnswer>;
}

/**
 * Asks registers outside about the numbers of an application that was handed in, and writes down what they said, when,
 * and who asked. Never keeps anybody from handing in; asked again, a clear answer about the same number is enough.
 */
@Injectable()
export class CheckOutside {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ViesGateway) private readonly vies: ViesGateway,
    @Inject(LucidGateway) private readonly lucid: LucidGateway,
  ) {}

  /** `by` is who wants to know: the machine after handing in, or a reviewer who asks again. */
  async check(applicationId: string, by: { personId: string | null; name: string } = MACHINE): Promise<void> {
    const [row] = await this.database.rows<Pick<ApplicationEntity, 'legal'>>(
      `select legal from merchants.applications where id = $1 and submitted_at is not null`,
      [applicationId],
    );
    if (!row) return;
    for (const question of await this.open(applicationId, row.legal)) {
      await this.keep(applicationId, question, await question.ask(), by);
    }
  }

  private async open(applicationId: string, legal: ApplicationEntity['legal']): Promise<Question[]> {
    const { vatId, lucidNumber } = legal;
    const wanted: Question[] = [
      ...(vatId ? [{ kind: 'vat_id', subject: vatId, ask: () => this.vies.check(vatId) } as const] : []),
      ...(lucidNumber
        ? [{ kind: 'lucid', subject: lucidNumber, ask: () => this.lucid.check(lucidNumber) } as const]
        : []),
    ];
    const answered = await this.database.rows<{ kind: string; subject: string }>(
      `select distinct kind, subject from merchants.outside_checks
        where application_id = $1 and state <> 'not_checked' and at > now() - interval '1 day'`,
      [applicationId],
    );
    return wanted.filter(({ kind, subject }) => !answered.some((one) => one.kind === kind && one.subject === subject));
  }

  private async keep(
    applicationId: string,
    { kind, subject }: Question,
    answer: OutsideAnswer,
    by: { personId: string | null; name: string },
  ): Promise<void> {
    const { state, source, details } = answer;
    const reason = answer.state === 'not_checked' ? answer.reason : null;
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into merchants.outside_checks (id, application_id, kind, subject, state, reason, source, details, by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [newId(), applicationId, kind, subject, state, reason, source, JSON.stringify(details), by.name],
      );
      await noteHistory(tx, applicationId, 'outside_checked', by, [source, subject, reason ?? state].join(': '));
    });
  }
}

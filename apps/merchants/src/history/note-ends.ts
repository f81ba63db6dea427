import { Inject, Injectable } from '@nestjs/common';
import { AccountsPort } from '#contracts/ports';
import { noteHead } from '#platform/audit/note-heads';
import { MACHINE, record } from '#platform/audit/record';
import { Database } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';

/**
 * Keeps how far the audit logs have come: every day in a table beside each, every week by letter to the city's
 * administrators, so that it also stands where nobody with the database in their hands can reach it.
 */
@Injectable()
export class NoteEnds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
  ) {}

  async note(): Promise<void> {
    const [due] = await this.database.rows<{ note: boolean; mail: boolean }>(
      `select not exists (select 1 from merchants.history_heads where noted_at > now() - interval '1 day') as note,
              not exists (select 1 from merchants.history where what = 'heads_mailed' and at > now() - interval '7 days') as mail`,
    );
    if (!due!.note && !due!.mail) return;
    const heads = [
      { chain: 'merchants', head: await noteHead(this.database, 'merchants') },
      { chain: 'accounts', head: await this.accounts.noteHistoryHead({}) },
    ].flatMap(({ chain, head }) => (head ? [{ chain, ...head }] : []));
    if (!due!.mail || heads.length === 0) return;
    await this.database.transaction(async (tx) => {
      await publish(tx, 'audit.heads_noted', { heads });
      const subject = {
        kind: 'audit',
        id: null,
        name: heads.map(({ chain, number }) => `${chain} ${number}`).join(', '),
      };
      await record(tx, 'merchants', { what: 'heads_mailed', subject, by: MACHINE });
    });
  }
}

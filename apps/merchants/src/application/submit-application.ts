import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish, schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import { wantedProofs } from '../checklist/wanted-proofs.js';
import type { DocumentEntity } from '../document/document.entity.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, applicationIncomplete } from '../merchants.errors.js';
import { keepSubmission } from '../submission/keep-submission.js';
import type { ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import { APPLICATION_MOVES } from './application-status.js';
import type { ApplicationView } from './application.view.js';
import { isOpen } from './hand.js';
import { lockOwn } from './lock-application.js';
import { whatIsMissing } from './missing.js';

type Paper = Pick<DocumentEntity, 'id' | 'kind' | 'name' | 'sha256'>;

/**
 * Hands an application in: only a complete one, only by its owner, and from then on it stays as it was handed in. What
 * it was is kept, so that the city sees what has changed when it comes again. Registers outside are asked afterwards.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
  ) {}

  async submit(actor: Actor, id: string): Promise<ApplicationView> {
    const submitted = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (!isOpen(row.status)) return false;
      const papers = await rowsOf<Paper>(
        tx,
        `select id, kind, name, sha256 from merchants.documents where application_id = $1 order by uploaded_at, id`,
        [id],
      );
      await this.refuseIncomplete(tx, row, papers);
      await this.handIn(tx, actor, row, papers);
      return true;
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (!submitted) throw applicationClosed(current);
    return current;
  }

  private async refuseIncomplete(tx: Tx, { legal, shop }: ApplicationEntity, papers: Paper[]): Promise<void> {
    const { items } = await this.checklists.current(tx);
    const given = papers.map(({ kind }) => kind);
    const missing = whatIsMissing(legal, shop, { given, wanted: wantedProofs(items, { legal, shop }) });
    if (missing.length > 0) throw applicationIncomplete(missing);
  }

  private async handIn(tx: Tx, actor: Actor, row: ApplicationEntity, papers: Paper[]): Promise<void> {
    const at = new Date();
    await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, 'submitted', {
      submitted_at: at,
      updated_at: at,
      version: row.version + 1,
      // From here on it is between the owner and the city: whoever helped needs to see no bank or tax data any more.
      helper_active: false,
    });
    await keepSubmission(tx, row, papers, at);
    await noteHistory(tx, row.id, 'submitted', actor);
    await schedule(tx, 'merchants', 'check-outside', { applicationId: row.id });
    await publish(tx, 'application.submitted', {
      applicationId: row.id,
      merchantId: row.merchant_id,
      personId: actor.personId,
    });
  }
}

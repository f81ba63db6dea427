import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { SweepDocuments } from './document/sweep-documents.js';
import { NoteEnds } from './history/note-ends.js';
import { CheckOutside } from './outside-check/check-outside.js';
import { RecheckVatIds } from './outside-check/recheck-vat-ids.js';
import { RemindExpiry } from './renewal/remind-expiry.js';
import { EraseDue } from './retention/erase-due.js';
import { AssessApplication } from './review/assess-application.js';
import { KeepDates } from './suspension/keep-dates.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

@Injectable()
export class MerchantsJobs {
  constructor(
    @Inject(SweepDocuments) private readonly documents: SweepDocuments,
    @Inject(AssessApplication) private readonly assessing: AssessApplication,
    @Inject(KeepDates) private readonly dates: KeepDates,
    @Inject(RemindExpiry) private readonly expiry: RemindExpiry,
    @Inject(EraseDue) private readonly erasing: EraseDue,
    @Inject(NoteEnds) private readonly ends: NoteEnds,
    @Inject(CheckOutside) private readonly outside: CheckOutside,
    @Inject(RecheckVatIds) private readonly vatIds: RecheckVatIds,
  ) {}

  @Every(HOUR_MS, 'sweep-documents')
  sweepDocuments(): Promise<number> {
    return this.documents.sweep();
  }

  @Job('assess-application')
  assess({ applicationId }: { applicationId: string }): Promise<void> {
    return this.assessing.assess(applicationId);
  }

  /** What registers outside say may change how risky an application looks. */
  @Job('check-outside')
  async checkOutside({ applicationId }: { applicationId: string }): Promise<void> {
    await this.outside.check(applicationId);
    await this.assessing.assess(applicationId);
  }

  @Every(24 * HOUR_MS, 'recheck-vat-ids')
  recheckVatIds(): Promise<number> {
    return this.vatIds.recheck();
  }

  @Every(HOUR_MS, 'assess-waiting')
  assessWaiting(): Promise<number> {
    return this.assessing.assessWaiting();
  }

  /** Notice periods that run out, and suspensions that have an end. */
  @Every(MINUTE_MS, 'keep-suspension-dates')
  keepSuspensionDates(): Promise<number> {
    return this.dates.keep();
  }

  @Every(HOUR_MS, 'remind-of-expiry')
  remindOfExpiry(): Promise<number> {
    return this.expiry.remind();
  }

  @Every(6 * HOUR_MS, 'erase-due')
  eraseDue(): Promise<number> {
    return this.erasing.erase();
  }

  @Every(HOUR_MS, 'note-audit-ends')
  noteAuditEnds(): Promise<void> {
    return this.ends.note();
  }
}

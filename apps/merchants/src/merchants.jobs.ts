import { Inject, Injectable } from '@nestjs/common';
import { Every } from '#platform/queue/service';
import { SweepDocuments } from './document/sweep-documents.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class MerchantsJobs {
  constructor(@Inject(SweepDocuments) private readonly documents: SweepDocuments) {}

  @Every(HOUR_MS, 'sweep-documents')
  sweepDocuments(): Promise<number> {
    return this.documents.sweep();
  }
}

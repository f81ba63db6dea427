import { Inject, Injectable } from '@nestjs/common';
import { Every } from '#platform/queue/service';
import { ReleaseOrphans } from './stock/release-orphans.js';

/** What the catalog does in the background. */
@Injectable()
export class CatalogJobs {
  constructor(@Inject(ReleaseOrphans) private readonly orphans: ReleaseOrphans) {}

  @Every(30_000, 'release-orphans')
  releaseOrphans(): Promise<number> {
    return this.orphans.release();
  }
}

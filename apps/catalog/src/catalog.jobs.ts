import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { SweepSearches } from './search-log/sweep-searches.js';
import { OpenShop } from './shop/open-shop.js';
import { ReleaseOrphans } from './stock/release-orphans.js';

/** What the catalog does in the background. */
@Injectable()
export class CatalogJobs {
  constructor(
    @Inject(ReleaseOrphans) private readonly orphans: ReleaseOrphans,
    @Inject(OpenShop) private readonly openShop: OpenShop,
    @Inject(SweepSearches) private readonly searches: SweepSearches,
  ) {}

  @Job('open-shop')
  open({ applicationId }: { applicationId: string }): Promise<void> {
    return this.openShop.open(applicationId);
  }

  @Every(3_600_000, 'sweep-searches')
  sweepSearches(): Promise<number> {
    return this.searches.sweep();
  }

  @Every(30_000, 'release-orphans')
  releaseOrphans(): Promise<number> {
    return this.orphans.release();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { OpenShop } from './shop/open-shop.js';
import { ReleaseOrphans } from './stock/release-orphans.js';

/** What the catalog does in the background. */
@Injectable()
export class CatalogJobs {
  constructor(
    @Inject(ReleaseOrphans) private readonly orphans: ReleaseOrphans,
    @Inject(OpenShop) private readonly openShop: OpenShop,
  ) {}

  @Job('open-shop')
  open({ applicationId }: { applicationId: string }): Promise<void> {
    return this.openShop.open(applicationId);
  }

  @Every(30_000, 'release-orphans')
  releaseOrphans(): Promise<number> {
    return this.orphans.release();
  }
}

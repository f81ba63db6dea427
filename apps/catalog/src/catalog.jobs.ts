import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { WorkOffBulk } from './bulk/work-off-bulk.js';
import { RemindShops } from './availability/remind-shops.js';
import { HideStaleStock } from './till/hide-stale-stock.js';
import { ApplyImport } from './import/apply-import.js';
import { CheckImport } from './import/check-import.js';
import { DiscardImport } from './import/discard-import.js';
import { TakeBackImport } from './import/take-back-import.js';
import { RewriteWords } from './search/rewrite-words.js';
import { SweepSearches } from './search-log/sweep-searches.js';
import { TurnReductions } from './price/turn-reductions.js';
import { OpenShop } from './shop/open-shop.js';
import { ReleaseOrphans } from './stock/release-orphans.js';

/** What the catalog does in the background. */
@Injectable()
export class CatalogJobs {
  constructor(
    @Inject(ReleaseOrphans) private readonly orphans: ReleaseOrphans,
    @Inject(WorkOffBulk) private readonly bulkChanges: WorkOffBulk,
    @Inject(OpenShop) private readonly openShop: OpenShop,
    @Inject(SweepSearches) private readonly searches: SweepSearches,
    @Inject(RewriteWords) private readonly words: RewriteWords,
    @Inject(CheckImport) private readonly checkImport: CheckImport,
    @Inject(ApplyImport) private readonly applyImport: ApplyImport,
    @Inject(TakeBackImport) private readonly takeBackImport: TakeBackImport,
    @Inject(DiscardImport) private readonly imports: DiscardImport,
    @Inject(RemindShops) private readonly shelves: RemindShops,
    @Inject(HideStaleStock) private readonly staleStock: HideStaleStock,
    @Inject(TurnReductions) private readonly reductions: TurnReductions,
  ) {}

  @Job('open-shop')
  open({ applicationId }: { applicationId: string }): Promise<void> {
    return this.openShop.open(applicationId);
  }

  @Job('check-import', 'catalog-imports')
  check({ importId }: { importId: string }): Promise<void> {
    return this.checkImport.check(importId);
  }

  @Job('apply-import', 'catalog-imports')
  apply({ importId }: { importId: string }): Promise<void> {
    return this.applyImport.apply(importId);
  }

  @Job('take-back-import', 'catalog-imports')
  takeBack({ importId }: { importId: string }): Promise<void> {
    return this.takeBackImport.takeBack(importId);
  }

  @Every(3_600_000, 'sweep-imports')
  sweepImports(): Promise<number> {
    return this.imports.sweep();
  }

  @Every(3_600_000, 'sweep-searches')
  sweepSearches(): Promise<number> {
    return this.searches.sweep();
  }

  @Every(30_000, 'rewrite-words')
  rewriteWords(): Promise<number> {
    return this.words.rewrite();
  }

  @Every(15_000, 'turn-reductions')
  turnReductions(): Promise<number> {
    return this.reductions.turn();
  }

  @Every(60_000, 'work-off-bulk-changes')
  workOffBulkChanges(): Promise<number> {
    return this.bulkChanges.resume();
  }

  @Every(30_000, 'release-orphans')
  releaseOrphans(): Promise<number> {
    return this.orphans.release();
  }

  @Every(3_600_000, 'remind-of-shelf')
  remindOfShelf(): Promise<number> {
    return this.shelves.remind();
  }

  @Every(15 * 60_000, 'hide-stale-stock')
  hideStaleStock(): Promise<number> {
    return this.staleStock.hide();
  }
}

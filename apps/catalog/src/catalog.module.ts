import { CatalogPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { CatalogApi } from './catalog.api.js';
import { CatalogEvents } from './catalog.events.js';
import { CatalogJobs } from './catalog.jobs.js';
import { CategoryEntity } from './category/category.entity.js';
import { ImageEntity } from './media/image.entity.js';
import { OfferTextEntity } from './offer/offer-text.entity.js';
import { OfferController } from './offer/offer.controller.js';
import { OfferEntity } from './offer/offer.entity.js';
import { OfferQueries } from './offer/offer.queries.js';
import { VariantEntity } from './offer/variant.entity.js';
import { DistrictEntity } from './shop/district.entity.js';
import { Opening } from './shop/opening.js';
import { ShopEntity } from './shop/shop.entity.js';
import { HoldEntity, HoldLineEntity, StockMovementEntity } from './stock/hold.entity.js';
import { HoldStock } from './stock/hold-stock.js';
import { ReleaseOrphans } from './stock/release-orphans.js';

export const Catalog = defineService({
  name: 'catalog',
  entities: [
    ShopEntity,
    DistrictEntity,
    CategoryEntity,
    OfferEntity,
    OfferTextEntity,
    VariantEntity,
    HoldEntity,
    HoldLineEntity,
    StockMovementEntity,
    ImageEntity,
  ],
  controllers: [OfferController],
  providers: [OfferQueries, Opening, HoldStock, ReleaseOrphans],
  events: CatalogEvents,
  jobs: CatalogJobs,
  port: { type: CatalogPort, answer: CatalogApi },
});

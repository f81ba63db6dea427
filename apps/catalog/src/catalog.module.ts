import { CatalogPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { CatalogApi } from './catalog.api.js';
import { CatalogEvents } from './catalog.events.js';
import { CatalogJobs } from './catalog.jobs.js';
import { CategoryController } from './category/category.controller.js';
import { CategoryEntity } from './category/category.entity.js';
import { CategoryQueries } from './category/category.queries.js';
import { CatalogFigureQueries } from './figures/catalog-figures.queries.js';
import { PlaceQueries } from './figures/place.queries.js';
import { StreetEntity } from './figures/street.entity.js';
import { AddPicture } from './media/add-picture.js';
import { ImageEntity } from './media/image.entity.js';
import { AddApplicationPicture } from './media/add-application-picture.js';
import { ApplicationMediaController } from './media/application-media.controller.js';
import { MediaController } from './media/media.controller.js';
import { MerchantMediaController } from './media/merchant-media.controller.js';
import { Renditions } from './media/renditions.js';
import { ChangeOffer } from './offer/change-offer.js';
import { CreateOffer } from './offer/create-offer.js';
import { MerchantOfferController } from './offer/merchant-offer.controller.js';
import { MerchantOfferQueries } from './offer/merchant-offer.queries.js';
import { OfferTextEntity } from './offer/offer-text.entity.js';
import { OfferController } from './offer/offer.controller.js';
import { OfferEntity } from './offer/offer.entity.js';
import { OfferQueries } from './offer/offer.queries.js';
import { PublishOffer } from './offer/publish-offer.js';
import { VariantEntity } from './offer/variant.entity.js';
import { WithdrawOffer } from './offer/withdraw-offer.js';
import { SearchDayEntity } from './search-log/search-day.entity.js';
import { SearchLog } from './search-log/search-log.js';
import { SweepSearches } from './search-log/sweep-searches.js';
import { SearchController } from './search/search.controller.js';
import { Search } from './search/search.js';
import { SearchQueries } from './search/search.queries.js';
import { ChangeShop } from './shop/change-shop.js';
import { DistrictEntity } from './shop/district.entity.js';
import { MerchantShopController } from './shop/merchant-shop.controller.js';
import { MerchantShopQueries } from './shop/merchant-shop.queries.js';
import { OpenShop } from './shop/open-shop.js';
import { Opening } from './shop/opening.js';
import { ShopController } from './shop/shop.controller.js';
import { ShopEntity } from './shop/shop.entity.js';
import { ShopQueries } from './shop/shop.queries.js';
import { ShopStandingEntity } from './standing/shop-standing.entity.js';
import { HoldStock } from './stock/hold-stock.js';
import { HoldEntity, HoldLineEntity, StockMovementEntity } from './stock/hold.entity.js';
import { ReleaseOrphans } from './stock/release-orphans.js';

export const Catalog = defineService({
  name: 'catalog',
  entities: [
    ShopEntity,
    ShopStandingEntity,
    DistrictEntity,
    CategoryEntity,
    OfferEntity,
    OfferTextEntity,
    VariantEntity,
    HoldEntity,
    HoldLineEntity,
    StockMovementEntity,
    ImageEntity,
    StreetEntity,
    SearchDayEntity,
  ],
  controllers: [
    ApplicationMediaController,
    CategoryController,
    MediaController,
    MerchantMediaController,
    MerchantOfferController,
    MerchantShopController,
    OfferController,
    SearchController,
    ShopController,
  ],
  providers: [
    AddApplicationPicture,
    AddPicture,
    CatalogFigureQueries,
    CategoryQueries,
    ChangeOffer,
    ChangeShop,
    CreateOffer,
    HoldStock,
    MerchantOfferQueries,
    MerchantShopQueries,
    OfferQueries,
    Opening,
    OpenShop,
    PlaceQueries,
    PublishOffer,
    ReleaseOrphans,
    Renditions,
    Search,
    SearchLog,
    SearchQueries,
    ShopQueries,
    SweepSearches,
    WithdrawOffer,
  ],
  events: CatalogEvents,
  jobs: CatalogJobs,
  port: { type: CatalogPort, answer: CatalogApi },
});

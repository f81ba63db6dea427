import { CatalogPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { defineService } from '#platform/host/service.module';
import { CatalogApi } from './catalog.api.js';
import { CatalogEvents } from './catalog.events.js';
import { CatalogJobs } from './catalog.jobs.js';
import { BrowseController } from './browse/browse.controller.js';
import { BrowseQueries } from './browse/browse.queries.js';
import { CategoryDirectory } from './browse/category-directory.js';
import { FoundQueries } from './browse/found.queries.js';
import { NearMisses } from './browse/near-misses.js';
import { Narrowing } from './browse/narrowing.js';
import { RankingController } from './browse/ranking.controller.js';
import { ShopDirectory } from './browse/shop-directory.js';
import { CheckShelf } from './availability/check-shelf.js';
import { RemindShops } from './availability/remind-shops.js';
import { ShelfCheckEntity, ShelfReminderEntity } from './availability/shelf-check.entity.js';
import { ShelfController } from './availability/shelf.controller.js';
import { ShelfQueries } from './availability/shelf.queries.js';
import { UndoCheck } from './availability/undo-check.js';
import { ApplyBulk } from './bulk/apply-bulk.js';
import { BulkChangeEntity, BulkChangeRowEntity } from './bulk/bulk-change.entity.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkQueries } from './bulk/bulk.queries.js';
import { EditOffer } from './bulk/edit-offer.js';
import { PreviewBulk } from './bulk/preview-bulk.js';
import { UndoBulk } from './bulk/undo-bulk.js';
import { WorkOffBulk } from './bulk/work-off-bulk.js';
import { CategoryController } from './category/category.controller.js';
import { CategoryEntity } from './category/category.entity.js';
import { CategoryQueries } from './category/category.queries.js';
import { AsksQueries } from './duty/asks.queries.js';
import { ChangeRegistrations } from './duty/change-registrations.js';
import { DutyController } from './duty/duty.controller.js';
import { CatalogFigureQueries } from './figures/catalog-figures.queries.js';
import { PlaceQueries } from './figures/place.queries.js';
import { StreetEntity } from './figures/street.entity.js';
import { FeedController } from './feed/feed.controller.js';
import { KeptFeeds } from './feed/kept-feeds.js';
import { WriteFeeds } from './feed/write-feeds.js';
import { MapController } from './map/map.controller.js';
import { MapQueries } from './map/map.queries.js';
import { MapShapeEntity } from './map/map-shape.entity.js';
import { ExportController } from './export/export.controller.js';
import { ExportOffers } from './export/export-offers.js';
import { ApplyImport } from './import/apply-import.js';
import { CheckImport } from './import/check-import.js';
import { DiscardImport } from './import/discard-import.js';
import { ImportController } from './import/import.controller.js';
import { ImportEntity } from './import/import.entity.js';
import { ImportQueries } from './import/import.queries.js';
import { ImportRowEntity } from './import/import-row.entity.js';
import { ReadImport } from './import/read-import.js';
import { SetUpImport } from './import/set-up-import.js';
import { StartImport } from './import/start-import.js';
import { TakeBackImport } from './import/take-back-import.js';
import { AddPicture } from './media/add-picture.js';
import { ImageEntity } from './media/image.entity.js';
import { AddApplicationPicture } from './media/add-application-picture.js';
import { ApplicationMediaController } from './media/application-media.controller.js';
import { DescribePicture } from './media/describe-picture.js';
import { MediaController } from './media/media.controller.js';
import { MerchantMediaController } from './media/merchant-media.controller.js';
import { Renditions } from './media/renditions.js';
import { chooseStore } from './media/store/choose-store.js';
import { PictureStore } from './media/store/picture-store.js';
import { ChangeOffer } from './offer/change-offer.js';
import { CopyOffer } from './offer/copy-offer.js';
import { CreateOffer } from './offer/create-offer.js';
import { DraftFromPictures } from './offer/draft-from-pictures.js';
import { MerchantOfferController } from './offer/merchant-offer.controller.js';
import { MerchantOfferQueries } from './offer/merchant-offer.queries.js';
import { OfferTextEntity } from './offer/offer-text.entity.js';
import { OfferController } from './offer/offer.controller.js';
import { OfferEntity } from './offer/offer.entity.js';
import { OfferQueries } from './offer/offer.queries.js';
import { PublishOffer } from './offer/publish-offer.js';
import { VariantEntity } from './offer/variant.entity.js';
import { WithdrawOffer } from './offer/withdraw-offer.js';
import { EndReduction } from './price/end-reduction.js';
import { PriceController } from './price/price.controller.js';
import { PriceQueries } from './price/price.queries.js';
import { ReducePrices } from './price/reduce-prices.js';
import { TurnReductions } from './price/turn-reductions.js';
import { PriceChangeEntity } from './price/price-change.entity.js';
import { ReductionEntity } from './price/reduction.entity.js';
import { GuessCategory } from './product/guess-category.js';
import { ProductController } from './product/product.controller.js';
import { ProductEntity } from './product/product.entity.js';
import { ProductQueries } from './product/product.queries.js';
import { SearchDayEntity } from './search-log/search-day.entity.js';
import { SearchLog } from './search-log/search-log.js';
import { SweepSearches } from './search-log/sweep-searches.js';
import { PostgresSearch } from './search/postgres-search.js';
import { GuessTerms } from './search/query/guess-terms.js';
import { RewriteWords } from './search/rewrite-words.js';
import { SearchDirectory } from './search/search-directory.js';
import { SearchEngine } from './search/search-engine.js';
import { SearchWordEntity } from './search/search-word.entity.js';
import { SearchController } from './search/search.controller.js';
import { Search } from './search/search.js';
import { ChangeShop } from './shop/change-shop.js';
import { DescribeShop } from './shop/describe-shop.js';
import { DistrictEntity } from './shop/district.entity.js';
import { MerchantShopController } from './shop/merchant-shop.controller.js';
import { MerchantShopQueries } from './shop/merchant-shop.queries.js';
import { OpenShop } from './shop/open-shop.js';
import { Opening } from './shop/opening.js';
import { ShopController } from './shop/shop.controller.js';
import { ShopEntity } from './shop/shop.entity.js';
import { ShopQueries } from './shop/shop.queries.js';
import { SitemapController } from './sitemap/sitemap.controller.js';
import { SitemapQueries } from './sitemap/sitemap.queries.js';
import { ShopStandingEntity } from './standing/shop-standing.entity.js';
import { Suggest } from './suggest/suggest.js';
import { SuggestController } from './suggest/suggest.controller.js';
import { Vocabularies } from './suggest/vocabulary.js';
import { HoldStock } from './stock/hold-stock.js';
import { HoldEntity, HoldLineEntity, StockMovementEntity } from './stock/hold.entity.js';
import { ReleaseOrphans } from './stock/release-orphans.js';
import { StockListenerEntity, TillRequestEntity, TillSyncEntity } from './till/till.entity.js';
import { TillController } from './till/till.controller.js';
import { tillProviders } from './till/till.providers.js';
import { MerchantTillController } from './till/merchant-till.controller.js';

import { DropChange } from './unpublished/drop-change.js';
import { KeepChange } from './unpublished/keep-change.js';
import { PublishChange } from './unpublished/publish-change.js';
import { UnpublishedChangeEntity } from './unpublished/unpublished-change.entity.js';
import { UnpublishedController } from './unpublished/unpublished.controller.js';
import { UnpublishedQueries } from './unpublished/unpublished.queries.js';

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
    ImportEntity,
    ImportRowEntity,
    BulkChangeEntity,
    BulkChangeRowEntity,
    ProductEntity,
    UnpublishedChangeEntity,
    StreetEntity,
    MapShapeEntity,
    SearchDayEntity,
    SearchWordEntity,
    PriceChangeEntity,
    ReductionEntity,
    ShelfCheckEntity,
    ShelfReminderEntity,
    TillRequestEntity,
    TillSyncEntity,
    StockListenerEntity,
  ],
  controllers: [
    ApplicationMediaController,
    BrowseController,
    BulkController,
    CategoryController,
    DutyController,
    FeedController,
    MapController,
    ExportController,
    ImportController,
    MediaController,
    MerchantMediaController,
    MerchantOfferController,
    MerchantShopController,
    ProductController,
    OfferController,
    PriceController,
    RankingController,
    SearchController,
    UnpublishedController,
    ShopController,
    ShelfController,
    TillController,
    MerchantTillController,
    SuggestController,
    SitemapController,
  ],
  providers: [
    AddApplicationPicture,
    AddPicture,
    ApplyImport,
    CheckImport,
    DiscardImport,
    ExportOffers,
    ImportQueries,
    ReadImport,
    SetUpImport,
    StartImport,
    TakeBackImport,
    AsksQueries,
    ChangeRegistrations,
    CatalogFigureQueries,
    CategoryQueries,
    ApplyBulk,
    BulkQueries,
    EditOffer,
    PreviewBulk,
    UndoBulk,
    WorkOffBulk,
    ChangeOffer,
    ChangeShop,
    CopyOffer,
    CreateOffer,
    DescribePicture,
    DraftFromPictures,
    GuessCategory,
    ProductQueries,
    KeepChange,
    PublishChange,
    DropChange,
    UnpublishedQueries,
    DescribeShop,
    BrowseQueries,
    CategoryDirectory,
    FoundQueries,
    Narrowing,
    NearMisses,
    ShopDirectory,
    Suggest,
    Vocabularies,
    HoldStock,
    KeptFeeds,
    MapQueries,
    MerchantOfferQueries,
    MerchantShopQueries,
    OfferQueries,
    Opening,
    OpenShop,
    PlaceQueries,
    PublishOffer,
    EndReduction,
    PriceQueries,
    ReducePrices,
    TurnReductions,
    ReleaseOrphans,
    { provide: PictureStore, inject: [Config], useFactory: chooseStore },
    Renditions,
    GuessTerms,
    RewriteWords,
    Search,
    SearchDirectory,
    { provide: SearchEngine, useClass: PostgresSearch },
    SearchLog,
    ShopQueries,
    SitemapQueries,
    SweepSearches,
    WriteFeeds,
    WithdrawOffer,
    CheckShelf,
    RemindShops,
    ShelfQueries,
    UndoCheck,
    ...tillProviders,
  ],
  events: CatalogEvents,
  jobs: CatalogJobs,
  port: { type: CatalogPort, answer: CatalogApi },
});

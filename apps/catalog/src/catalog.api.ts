import { Inject, Injectable } from '@nestjs/common';
import type { CatalogFigures, CityPlaces, Period } from '#contracts/figures';
import { CatalogPort, type Quote, type QuotedShop, type ShopCard, type StockedVariant } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { CatalogFigureQueries } from './figures/catalog-figures.queries.js';
import { PlaceQueries } from './figures/place.queries.js';
import { quotedLine, type PricedLine } from './price/quoted-line.js';
import { taxNoticeSql } from './price/tax-notice.js';
import { Opening } from './shop/opening.js';
import type { ShopEntity } from './shop/shop.entity.js';
import { hiddenGoods } from './standing/hidden-goods.js';
import { HoldStock, type HoldAsk } from './stock/hold-stock.js';

type ShopRow = Pick<
  ShopEntity,
  'id' | 'slug' | 'name' | 'merchant_id' | 'fulfilment' | 'auto_accept' | 'opening_hours' | 'closures'
>;

/** What other services may ask the catalog. */
@Injectable()
export class CatalogApi extends CatalogPort {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(HoldStock) private readonly holdStock: HoldStock,
    @Inject(CatalogFigureQueries) private readonly cityFigures: CatalogFigureQueries,
    @Inject(PlaceQueries) private readonly cityPlaces: PlaceQueries,
  ) {
    super();
  }

  hold(ask: HoldAsk): Promise<void> {
    return this.holdStock.hold(ask);
  }

  async quote(ask: { variantIds: string[] }): Promise<Quote> {
    const rows = await this.database.read<{ line: PricedLine; shop: ShopRow }>(
      'quote',
      `select jsonb_build_object(
                'variantId', v.id, 'offerId', o.id, 'offerSlug', o.slug, 'name', o.name, 'variant', v.name,
                'image', o.images -> 0, 'shopId', o.shop_id, 'price', v.price, 'deposit', v.deposit,
                'unitPrice', v.unit_price, 'taxNotice', ${taxNoticeSql('o')}, 'basisGrams', o.price_basis_grams,
                'grams', v.estimated_grams, 'offerType', o.offer_type,
                'vatRate', o.vat_rate, 'withdrawal', o.withdrawal, 'minimumAge', o.minimum_age,
                'available', greatest(0, v.on_hand - v.held)) as line,
              jsonb_build_object(
                'id', s.id, 'slug', s.slug, 'name', s.name, 'merchant_id', s.merchant_id, 'fulfilment', s.fulfilment,
                'auto_accept', s.auto_accept, 'opening_hours', s.opening_hours, 'closures', s.closures) as shop
         from catalog.variants v
         join catalog.offers o on o.id = v.offer_id
         join catalog.shops s on s.id = o.shop_id
        where v.id = any($1) and v.active and o.status = 'published' and o.shop_open`,
      [ask.variantIds],
    );
    const shops = new Map(rows.map((row) => [row.shop.id, row.shop]));
    const lines = rows.map((row) => quotedLine(row.line));
    const missing = ask.variantIds.filter((id) => !lines.some((line) => line.variantId === id));
    return {
      lines,
      shops: [...shops.values()].map((shop) => this.quoted(shop)),
      unavailable: await hiddenGoods(this.database, missing),
    };
  }

  async shops(ask: { ids: string[] }): Promise<ShopCard[]> {
    const rows = await this.database.read<ShopEntity>('shop-cards', `select * from catalog.shops where id = any($1)`, [
      ask.ids,
    ]);
    return rows.map((shop) => ({
      id: shop.id,
      slug: shop.slug,
      name: shop.name,
      merchantId: shop.merchant_id,
      street: shop.street,
      houseNumber: shop.house_number,
      postcode: shop.postcode,
      city: shop.city,
      phone: shop.phone,
      email: shop.email,
      openingHours: shop.opening_hours,
      opening: this.opening.state({ openingHours: shop.opening_hours, closures: shop.closures }),
      legal: shop.legal,
    }));
  }

  stock(ask: { variantIds: string[] }): Promise<StockedVariant[]> {
    return this.database.read('stock-of-variants', STOCK, [ask.variantIds]);
  }

  figures(ask: Period): Promise<CatalogFigures> {
    return this.cityFigures.figures(ask);
  }

  places(): Promise<CityPlaces> {
    return this.cityPlaces.places();
  }

  private quoted(shop: ShopRow): QuotedShop {
    const hours = { openingHours: shop.opening_hours, closures: shop.closures };
    return {
      id: shop.id,
      slug: shop.slug,
      name: shop.name,
      merchantId: shop.merchant_id,
      fulfilment: shop.fulfilment,
      autoAccept: shop.auto_accept,
      answerBy: this.opening.answerBy(hours, this.config.ANSWER_MINUTES).toISOString(),
    };
  }
}

const STOCK = `select v.id as "variantId", v.offer_id as "offerId", v.merchant_id as "merchantId", v.sku, v.gtin,
         o.name || coalesce(' (' || v.name || ')', '') as name, v.on_hand as "onHand", v.held
    from catalog.variants v join catalog.offers o on o.id = v.offer_id
   where v.id = any($1) order by v.id`;

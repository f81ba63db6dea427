import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { offerNotFound, offerUnavailable } from '../catalog.errors.js';
import { isDevice } from '../duty/duties.js';
import { Opening } from '../shop/opening.js';
import { weightView } from '../price/weight-view.js';
import { keptReduction, reductionView, type Reducible } from '../price/reduction-view.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { FOR_A_TIME } from '../standing/hidden-goods.js';
import type { OfferEntity } from './offer.entity.js';
import { AVAILABLE_CAP, CARD_COLUMNS, offerCard, type CardRow, type OfferDetail } from './offer-view.js';
import type { VariantEntity } from './variant.entity.js';

type DetailRow = CardRow &
  Pick<
    OfferEntity,
    | 'description'
    | 'category'
    | 'vat_rate'
    | 'minimum_age'
    | 'withdrawal'
    | 'attributes'
    | 'images'
    | 'attribute_values'
    | 'lead_days'
    | 'duties'
  > & {
    category_name: { de: string; en: string } | null;
    variants: Pick<
      VariantEntity,
      | 'id'
      | 'name'
      | 'price'
      | 'deposit'
      | 'on_hand'
      | 'held'
      | 'gtin'
      | 'image_id'
      | 'unit_price'
      | 'estimated_grams'
      | keyof Reducible
    >[];
    shop: Pick<
      ShopEntity,
      | 'street'
      | 'house_number'
      | 'district'
      | 'phone'
      | 'email'
      | 'opening_hours'
      | 'closures'
      | 'legal'
      | 'registrations'
    >;
  };

/** What shoppers see of one offer: one indexed query. */
@Injectable()
export class OfferQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async detail(slug: string): Promise<OfferDetail> {
    const [row] = await this.database.read<DetailRow>(
      'offer-detail',
      `select ${CARD_COLUMNS}, o.description, o.category, o.vat_rate, o.minimum_age, o.withdrawal, o.attributes, o.images, o.attribute_values, o.lead_days, o.duties,
              (select jsonb_build_object('de', c.name_de, 'en', c.name_en) from catalog.categories c where c.slug = o.category) as category_name,
              (select jsonb_agg(to_jsonb(v) order by v.position) from catalog.variants v where v.offer_id = o.id and v.active) as variants,
              jsonb_build_object('street', s.street, 'house_number', s.house_number, 'district', s.district, 'phone', s.phone, 'email', s.email,
                'opening_hours', s.opening_hours, 'closures', s.closures, 'legal', s.legal, 'registrations', s.registrations) as shop
         from catalog.offers o join catalog.shops s on s.id = o.shop_id
        where o.slug = $1 and o.status = 'published' and o.shop_open`,
      [slug],
    );
    if (!row) throw await this.whyNot(slug);
    return this.detailView(row);
  }

  private async whyNot(slug: string): Promise<Error> {
    const hidden = await this.database.read(
      'hidden-offer',
      `select 1 from catalog.offers o join catalog.shop_standings st on st.shop_id = o.shop_id
        where o.slug = $1 and o.status = 'published' and ${FOR_A_TIME}`,
      [slug],
    );
    return hidden.length > 0 ? offerUnavailable() : offerNotFound();
  }

  private detailView(row: DetailRow): OfferDetail {
    const currency = this.config.CURRENCY;
    const card = offerCard(row, currency);
    return {
      ...card,
      description: row.description,
      category: { slug: row.category, name: row.category_name ?? { de: row.category, en: row.category } },
      vatRate: row.vat_rate,
      minimumAge: row.minimum_age,
      withdrawal: row.withdrawal,
      attributes: row.attributes,
      attributeValues: row.attribute_values,
      leadDays: row.lead_days,
      duties: row.duties,
      weee: isDevice(row.duties) ? (row.shop.registrations.weee ?? null) : null,
      images: row.images,
      variants: (row.variants ?? []).map((variant) => ({
        id: variant.id,
        name: variant.name,
        price: money(variant.price, currency),
        available: Math.min(AVAILABLE_CAP, Math.max(0, variant.on_hand - variant.held)),
        unitPrice: variant.unit_price,
        reduction: reductionView(keptReduction(variant), variant.price, currency),
        weighed: weightView(variant.price, row.price_basis_grams, variant.estimated_grams, currency),
        deposit: variant.deposit > 0 ? money(variant.deposit, currency) : null,
        gtin: variant.gtin,
        imageId: variant.image_id,
      })),
      shop: {
        ...card.shop,
        street: row.shop.street,
        houseNumber: row.shop.house_number,
        phone: row.shop.phone,
        email: row.shop.email,
        district: row.shop.district,
        opening: this.opening.state({ openingHours: row.shop.opening_hours, closures: row.shop.closures }),
      },
      merchant: row.shop.legal,
    };
  }
}

import { ApiProperty } from '@nestjs/swagger';
import type { ImageView } from '#contracts/ports';
import { ImageModel, MerchantNotice } from '../offer/offer-view.js';
import type { Opening, OpeningState } from './opening.js';
import { OpeningDay } from './opening-days.js';
import type { Closure, LegalNotice, ShopEntity, ShopService } from './shop.entity.js';

export class NamedView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
}

export class PositionView {
  @ApiProperty() lat!: number;
  @ApiProperty() lon!: number;
}

export class OpeningView implements OpeningState {
  @ApiProperty() open!: boolean;
  @ApiProperty({ required: false, format: 'date-time', description: 'When open: until when' }) until?: string;
  @ApiProperty({ required: false, format: 'date-time', description: 'When closed: when it opens next' })
  opensAt?: string;
  @ApiProperty({ required: false, description: 'Why it is closed beyond its hours' }) closure?: string;
}

export class ClosureView implements Closure {
  @ApiProperty({ example: '2026-12-24', description: 'First day' }) from!: string;
  @ApiProperty({ example: '2026-12-31', description: 'Last day' }) to!: string;
  @ApiProperty() reason!: string;
}

export class ShopServiceView implements ShopService {
  @ApiProperty({ example: 'Haarschnitt' }) name!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true, example: 'ab 25 €' }) price!: string | null;
}

/** A shop as lists show it. */
export class ShopSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'Bäckerei' }) kind!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: NamedView, nullable: true }) district!: NamedView | null;
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() city!: string;
  @ApiProperty({ type: PositionView, nullable: true }) position!: PositionView | null;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
  @ApiProperty({ description: 'How many offers it shows' }) offers!: number;
  @ApiProperty({ example: 'Mo-Fr 09:00-18:00', description: 'OSM opening_hours syntax' }) openingHours!: string;
  @ApiProperty({ type: OpeningView }) opening!: OpeningState;
  @ApiProperty({ type: [String], enum: ['pickup', 'tour', 'parcel'] }) fulfilment!: string[];
}

export class ShopPage {
  @ApiProperty({ type: [ShopSummary] }) items!: ShopSummary[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class ShopDetail extends ShopSummary {
  @ApiProperty() story!: string;
  @ApiProperty() phone!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ type: [ImageModel], description: 'all pictures, the one of the lists first' }) images!: ImageView[];
  @ApiProperty() stepFree!: boolean;
  @ApiProperty({ type: String, nullable: true }) tramStop!: string | null;
  @ApiProperty({ type: [ClosureView], description: 'Planned closures that are not over' }) closures!: Closure[];
  @ApiProperty({ type: [OpeningDay], description: 'Today and the six days after it, as they really are' })
  days!: OpeningDay[];
  @ApiProperty({ description: 'What helps to get in' }) accessNote!: string;
  @ApiProperty({ description: 'Where and how orders are collected' }) pickupNote!: string;
  @ApiProperty({ type: String, nullable: true }) website!: string | null;
  @ApiProperty({ type: [ShopServiceView] }) services!: ShopService[];
  @ApiProperty({ type: [String], description: 'What can be had there, in its own words' }) assortment!: string[];
  @ApiProperty({ format: 'date-time', description: 'When the shop last changed its page' }) changedAt!: string;
  @ApiProperty({ type: MerchantNotice }) legal!: LegalNotice;
}

class DistrictView extends NamedView {
  @ApiProperty({ description: 'How many shops it has' }) shops!: number;
}

export class DistrictList {
  @ApiProperty({ type: [DistrictView] }) items!: DistrictView[];
}

export type ShopRow = Omit<
  ShopEntity,
  'merchant_id' | 'auto_accept' | 'status' | 'created_at' | 'words' | 'version'
> & {
  district_name: string | null;
  offers: number;
};

/** Columns of a shop's row, from SHOP_TABLES. */
export const SHOP_COLUMNS = `s.id, s.slug, s.name, s.kind, s.summary, s.story, s.street, s.house_number, s.postcode, s.city,
  s.district, d.name as district_name, s.lat, s.lon, s.phone, s.email, s.opening_hours, s.closures, s.step_free,
  s.tram_stop, s.fulfilment, s.image, s.images, s.legal, s.website, s.access_note, s.pickup_note, s.services,
  s.assortment, s.touched_at,
  (select count(*)::int from catalog.offers o where o.shop_id = s.id and o.status = 'published' and o.shop_open) as offers`;

export const SHOP_TABLES = `catalog.shops s left join catalog.districts d on d.slug = s.district`;

const WEEK = 7;

export function shopSummary(row: ShopRow, opening: Opening): ShopSummary {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    summary: row.summary,
    district: row.district === null ? null : { slug: row.district, name: row.district_name ?? row.district },
    street: row.street,
    houseNumber: row.house_number,
    postcode: row.postcode,
    city: row.city,
    position: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
    image: row.image,
    offers: row.offers,
    openingHours: row.opening_hours,
    opening: opening.state({ openingHours: row.opening_hours, closures: row.closures }),
    fulfilment: row.fulfilment,
  };
}

export function shopDetail(row: ShopRow, opening: Opening, today: string): ShopDetail {
  return {
    ...shopSummary(row, opening),
    story: row.story,
    phone: row.phone,
    email: row.email,
    images: row.images.length > 0 ? row.images : row.image ? [row.image] : [],
    stepFree: row.step_free,
    tramStop: row.tram_stop,
    closures: row.closures.filter((closure) => closure.to >= today),
    days: opening.days({ openingHours: row.opening_hours, closures: row.closures }, WEEK),
    accessNote: row.access_note,
    pickupNote: row.pickup_note,
    website: row.website,
    services: row.services,
    assortment: row.assortment,
    changedAt: row.touched_at.toISOString(),
    legal: row.legal,
  };
}

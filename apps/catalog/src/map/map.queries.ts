import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { Opening } from '../shop/opening.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import type { MapGround, MapShop, ShopMap } from './map-view.js';

type Row = Pick<
  ShopEntity,
  | 'slug'
  | 'name'
  | 'kind'
  | 'district'
  | 'street'
  | 'house_number'
  | 'lat'
  | 'lon'
  | 'step_free'
  | 'opening_hours'
  | 'closures'
> & { district_name: string | null; trade: string | null };

const KEPT = 5_000;
/** The trade of a shop is counted over all offers of the city: too much for every look at the map. */
const TRADES_KEPT = 60_000;

/** Every shop that may be seen, and the city under them. */
@Injectable()
export class MapQueries {
  private rows: { answer: Promise<Row[]>; until: number } | null = null;
  private trades: { answer: Promise<Map<string, string>>; until: number } | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async shops(): Promise<ShopMap> {
    const [lat, lon] = this.config.CITY_CENTER.split(',').map(Number) as [number, number];
    const { MAP_TILES_URL: url, MAP_ATTRIBUTION: attribution } = this.config;
    const [rows, trades] = await Promise.all([this.known(), this.knownTrades()]);
    return {
      centre: { lat, lon },
      shops: rows.map((row) => this.view(row, trades.get(row.slug) ?? null)),
      tiles: url ? { url, attribution } : null,
    };
  }

  async ground(): Promise<MapGround> {
    const features = await this.database.read<MapGround['features'][number]>(
      'map-ground',
      `select 'Feature' as type, id, jsonb_build_object('kind', kind, 'name', name) as properties, geometry
         from catalog.map_shapes order by position, id`,
    );
    return { type: 'FeatureCollection', features };
  }

  /** Shops change rarely; whether they are open is worked out anew for every answer. */
  private known(): Promise<Row[]> {
    if (!this.rows || this.rows.until < Date.now()) {
      const answer = this.database.read<Row>(
        'map-shops',
        `select s.slug, s.name, s.kind, s.district, d.name as district_name, s.street, s.house_number, s.lat, s.lon,
                s.step_free, s.opening_hours, s.closures
           from catalog.shops s left join catalog.districts d on d.slug = s.district
          where s.status = 'open' order by s.name, s.id`,
      );
      this.rows = { answer, until: Date.now() + KEPT };
      answer.catch(() => (this.rows = null));
    }
    return this.rows.answer;
  }

  private knownTrades(): Promise<Map<string, string>> {
    if (!this.trades || this.trades.until < Date.now()) {
      const answer = this.readTrades();
      this.trades = { answer, until: Date.now() + TRADES_KEPT };
      answer.catch(() => (this.trades = null));
    }
    return this.trades.answer;
  }

  private async readTrades(): Promise<Map<string, string>> {
    const rows = await this.database.read<{ slug: string; trade: string }>(
      'map-trades',
      `select distinct on (shop_slug) shop_slug as slug, category_root as trade
         from (select shop_slug, category_root, count(*) as offers from catalog.offers
                where status = 'published' and shop_open group by shop_slug, category_root) counted
        order by shop_slug, offers desc, category_root`,
    );
    return new Map(rows.map(({ slug, trade }) => [slug, trade]));
  }

  private view(row: Row, trade: string | null): MapShop {
    return {
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      trade,
      district: row.district === null ? null : { slug: row.district, name: row.district_name ?? row.district },
      street: row.street,
      houseNumber: row.house_number,
      position: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
      stepFree: row.step_free,
      opening: this.opening.state({ openingHours: row.opening_hours, closures: row.closures }),
    };
  }
}

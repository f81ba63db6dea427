import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { CARD_COLUMNS, type CardRow } from '../offer/offer-view.js';
import { ALL, askedWords, isAlike, likeness, wordScore, wordsMatch, wordValues } from './asked-words.js';
import type { FacetValue } from './search-view.js';

/** By what offers are found: an article number, their words, or a name that looks alike. */
export type Way = 'gtin' | 'words' | 'alike';
export type SearchSort = 'best' | 'price' | '-price';

export interface OffersAsked {
  q: string;
  category: string | null;
  shop: string | null;
  district: string | null;
  sort: SearchSort;
  limit: number;
  /** Sort key and id of the last row shown. */
  after: [string, string] | null;
}

export interface OffersFound {
  /** Before any filter. */
  matches: number;
  total: number;
  category: FacetValue[];
  shop: FacetValue[];
  district: FacetValue[];
  items: (CardRow & { sort_key: string })[];
}

/** How alike a name must be to what was typed; below 0.5 "Schutzmasken" would find alpacas. */
const ALIKE = 0.5;

const IN_CATEGORY = `($2::text is null or f.category = $2 or f.category_root = $2)`;
const IN_SHOP = `($3::text is null or f.shop_slug = $3)`;
const IN_DISTRICT = `($4::text is null or f.district = $4)`;

/** What is found, with a score: larger is better. */
const FOUND: Record<Way, string> = {
  gtin: `select t.*, 1 as score from catalog.offer_texts t
          where t.offer_id in (select offer_id from catalog.variants where gtin = ${ALL} and active)`,
  words: `select t.*, ${wordScore('t.words', 't.name')} as score from catalog.offer_texts t where ${wordsMatch('t.words')}`,
  alike: `select t.*, ${likeness('t.name')} as score from catalog.offer_texts t where ${isAlike('t.name')}`,
};

const ORDERS: Record<SearchSort, { key: string; by: string; after: string }> = {
  best: {
    key: 'f.score',
    by: 'f.score desc, f.offer_id desc',
    after: '(f.score, f.offer_id) < ($6::numeric, $7::uuid)',
  },
  price: {
    key: 'f.price_from',
    by: 'f.price_from, f.offer_id',
    after: '(f.price_from, f.offer_id) > ($6::numeric, $7::uuid)',
  },
  '-price': {
    key: 'f.price_from',
    by: 'f.price_from desc, f.offer_id desc',
    after: '(f.price_from, f.offer_id) < ($6::numeric, $7::uuid)',
  },
};

const facet = (value: string, label: string, where: string[], tables = ''): string =>
  `(select coalesce(jsonb_agg(v order by v.count desc, v.label), '[]')
      from (select ${value} as value, ${label} as label, count(*)::int as count from found f ${tables}
             where ${value} is not null and ${where.join(' and ')} group by 1, 2 order by 3 desc, 2 limit 30) v)`;

const statement = (way: Way, sort: SearchSort): string => `
  with found as materialized (
    select h.offer_id, h.category, h.category_root, h.shop_slug, h.shop_name, h.district, h.price_from,
           round(h.score::numeric, 6) as score
      from (${FOUND[way]}) h),
  shown as (select * from found f where ${IN_CATEGORY} and ${IN_SHOP} and ${IN_DISTRICT}),
  paged as (
    select f.offer_id, f.score, f.price_from, row_number() over (order by ${ORDERS[sort].by}) as place from shown f
     where $6::numeric is null or ${ORDERS[sort].after}
     order by ${ORDERS[sort].by} limit $5)
  select (select count(*)::int from found) as matches,
         (select count(*)::int from shown) as total,
         ${facet('f.category', 'coalesce(c.name_de, f.category)', [IN_SHOP, IN_DISTRICT], 'left join catalog.categories c on c.slug = f.category')} as category,
         ${facet('f.shop_slug', 'f.shop_name', [IN_CATEGORY, IN_DISTRICT])} as shop,
         ${facet('f.district', 'coalesce(d.name, f.district)', [IN_CATEGORY, IN_SHOP], 'left join catalog.districts d on d.slug = f.district')} as district,
         (select coalesce(jsonb_agg(to_jsonb(card) order by card.place), '[]')
            from (select ${CARD_COLUMNS}, ${ORDERS[sort].key}::text as sort_key, f.place
                    from paged f join catalog.offers o on o.id = f.offer_id) card) as items`;

/** Looks offers up for a search: matches, counts by category, shop and district, and one page, in one statement. */
@Injectable()
export class SearchQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async offers(way: Way, asked: OffersAsked): Promise<OffersFound> {
    const values = [
      wordValues(askedWords(asked.q)),
      asked.category,
      asked.shop,
      asked.district,
      asked.limit + 1,
      asked.after?.[0] ?? null,
      asked.after?.[1] ?? null,
    ];
    const text = statement(way, asked.sort);
    const [found] =
      way === 'alike'
        ? await this.withThreshold(text, values)
        : await this.database.read<OffersFound>(`search-${way}-${asked.sort}`, text, values);
    return found!;
  }

  /** The index decides by a setting of the session what is alike enough, so the setting gets a transaction of its own. */
  private withThreshold(text: string, values: unknown[]): Promise<OffersFound[]> {
    return this.database.transaction(async (tx) => {
      await tx.query(`set local pg_trgm.word_similarity_threshold = ${ALIKE}`);
      return rowsOf<OffersFound>(tx, text, values);
    });
  }
}

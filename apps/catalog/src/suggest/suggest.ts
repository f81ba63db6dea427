import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { SHOWN } from '../browse/filters.js';
import type { Suggestion, Suggestions } from './suggest-view.js';
import { Vocabularies } from './vocabulary.js';

const CATEGORIES = 2;
const SHOPS = 2;
const OFFERS = 5;
const TYPED_AT_LEAST = 2;

interface Row {
  id: string;
  kind: 'shop' | 'offer';
  slug: string;
  label: string;
  detail: string;
  price: number | null;
  image: ImageView | null;
}

/** What somebody may be typing. Names come from memory, what is shown of them is read: it is there and costs that now. */
@Injectable()
export class Suggest {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
    @Inject(Config) private readonly config: Config,
  ) {}

  async find(typed: string, lang: 'de' | 'en'): Promise<Suggestions> {
    if (typed.trim().length < TYPED_AT_LEAST) return { items: [] };
    const known = await this.vocabularies.get();
    const categories = known.categories[lang].find(typed, CATEGORIES);
    const shops = known.shops.find(typed, SHOPS).map(({ ref }) => ref);
    const offers = known.offers.find(typed, OFFERS).map(({ ref }) => ref);
    return {
      items: [...categories.map(({ text, ref }) => categoryView(text, ref)), ...(await this.views(shops, offers))],
    };
  }

  private async views(shops: string[], offers: string[]): Promise<Suggestion[]> {
    if (shops.length + offers.length === 0) return [];
    const rows = await this.database.read<Row>(
      'suggested',
      `select s.id, 'shop' as kind, s.slug, s.name::text as label, s.kind as detail, null::int as price, s.image
         from catalog.shops s where s.id = any($1::uuid[]) and s.status = 'open'
       union all
       select o.id, 'offer', o.slug, o.name, o.shop_name, o.price_from, o.images -> 0
         from catalog.offers o where o.id = any($2::uuid[]) and ${SHOWN}`,
      [shops, offers],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return [...shops, ...offers].flatMap((id) => byId.get(id) ?? []).map((row) => this.view(row));
  }

  private view({ kind, slug, label, detail, price, image }: Row): Suggestion {
    return { kind, slug, label, detail, price: price === null ? null : money(price, this.config.CURRENCY), image };
  }
}

const categoryView = (label: string, slug: string): Suggestion => ({
  kind: 'category',
  slug,
  label,
  detail: null,
  price: null,
  image: null,
});

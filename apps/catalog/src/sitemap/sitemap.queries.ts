import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Database } from '#platform/database/database';

/** Addresses in one file. The protocol allows 50,000 and 50 MB; smaller ones are quicker to fetch and to make. */
const SITEMAP_PAGE = 5_000;

export const SITEMAP_KINDS = ['shops', 'offers'] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

export class SitemapFile {
  @ApiProperty({ enum: SITEMAP_KINDS }) kind!: SitemapKind;
  @ApiProperty({ minimum: 1 }) page!: number;
}

export class SitemapIndex {
  @ApiProperty({ type: [SitemapFile] }) files!: SitemapFile[];
  @ApiProperty({ type: [String], description: 'Slugs of categories in which there is something' })
  categories!: string[];
}

export class SitemapEntry {
  @ApiProperty() slug!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class SitemapPage {
  @ApiProperty({ type: [SitemapEntry] }) items!: SitemapEntry[];
}

const SOURCES: Record<SitemapKind, string> = {
  shops: `select slug, touched_at as at from catalog.shops where status = 'open'`,
  offers: `select slug, updated_at as at from catalog.offers where status = 'published' and shop_open`,
};

/** Every address that search engines may know. */
@Injectable()
export class SitemapQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async index(): Promise<SitemapIndex> {
    const [row] = await this.database.read<Record<SitemapKind, number> & { categories: string[] }>(
      'sitemap-index',
      `select (select count(*)::int from (${SOURCES.shops}) s) as shops,
              (select count(*)::int from (${SOURCES.offers}) o) as offers,
              (select coalesce(array_agg(c.slug order by c.position), '{}') from catalog.categories c
                where exists (select from catalog.offers o where o.status = 'published' and o.shop_open
                               and (o.category = c.slug or o.category_root = c.slug))) as categories`,
    );
    const files = SITEMAP_KINDS.flatMap((kind) =>
      Array.from({ length: Math.ceil(row![kind] / SITEMAP_PAGE) }, (_, at) => ({ kind, page: at + 1 })),
    );
    return { files, categories: row!.categories };
  }

  async page(kind: SitemapKind, page: number): Promise<SitemapPage> {
    const rows = await this.database.read<{ slug: string; at: Date }>(
      `sitemap-${kind}`,
      `${SOURCES[kind]} order by id limit $1 offset $2`,
      [SITEMAP_PAGE, (page - 1) * SITEMAP_PAGE],
    );
    return { items: rows.map(({ slug, at }) => ({ slug, changedAt: at.toISOString() })) };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationLinkLetter } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { LinkSecret } from './link-secret.js';

interface Row {
  kind: ApplicationLinkLetter['kind'];
  email: string;
  name: string;
  shop: string;
  helper: string | null;
  expires_at: Date;
}

@Injectable()
export class LinkQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LinkSecret) private readonly secret: LinkSecret,
  ) {}

  /** What to write to whom; null once the link has run out. */
  async letter(linkId: string): Promise<ApplicationLinkLetter | null> {
    const [row] = await this.database.rows<Row>(
      `select l.kind, l.email, a.applicant_name as name, a.helper_name as helper, l.expires_at,
              coalesce(a.shop ->> 'name', a.legal ->> 'name', '') as shop
         from merchants.application_links l join merchants.applications a on a.id = l.application_id
        where l.id = $1 and l.expires_at > now()`,
      [linkId],
    );
    if (!row) return null;
    const { kind, email, name, shop, helper, expires_at } = row;
    const expiresAt = expires_at.toISOString();
    return { kind, email, name, shopName: shop, helperName: helper, url: this.secret.url(linkId), expiresAt };
  }
}

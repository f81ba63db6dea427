import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';

/**
 * The secret of a link: derived from its id and the installation's secret, so it lies nowhere and neither the database
 * nor a backup of it opens anything.
 */
@Injectable()
export class LinkSecret {
  private readonly key: Buffer;

  constructor(@Inject(Config) private readonly config: Pick<Config, 'AUTH_SECRET' | 'PUBLIC_URL'>) {
    this.key = Buffer.from(hkdfSync('sha256', config.AUTH_SECRET, 'lieblingsladen', 'merchants/application-links', 32));
  }

  of(linkId: string): string {
    return createHmac('sha256', this.key).update(linkId).digest('base64url');
  }

  fits(linkId: string, given: string): boolean {
    const [expected, offered] = [Buffer.from(this.of(linkId)), Buffer.from(given)];
    return expected.length === offered.length && timingSafeEqual(expected, offered);
  }

  /** The page that opens the link. */
  url(linkId: string): string {
    return `${this.config.PUBLIC_URL}/merchant/applications/continue/${linkId}?token=${this.of(linkId)}`;
  }
}

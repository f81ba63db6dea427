import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, CatalogPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { shelfCheck } from '../texts/shelf-check.de.js';
import type { Draft, Letter } from './letter.js';
import { eachOnce, type Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To the members of a shop, once a week at most: so many offers have not been looked after. */
@Injectable()
export class ShelfCheckDue implements Letter<Facts['shelf_check.due']> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ shopId, merchantId, offers }: Facts['shelf_check.due']): Promise<Draft[]> {
    const [shop] = await this.catalog.shops({ ids: [shopId] });
    if (!shop) return [];
    const url = this.stationery.page(`/merchant/check?shop=${shopId}`);
    const sheet = this.stationery.forDesk();
    const readers = eachOnce(await this.accounts.members({ merchantId }));
    return readers.map((reader) => ({ to: reader.email, mail: shelfCheckDue(shop.name, offers, reader, url, sheet) }));
  }
}

export function shelfCheckDue(shop: string, offers: number, reader: Reader, url: string, sheet: DeskSheet): Mail {
  return sheet.mail(
    {
      subject: shelfCheck.subject(shop),
      preview: shelfCheck.preview,
      title: shelfCheck.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: shelfCheck.intro(offers) },
        { kind: 'text', text: shelfCheck.reason },
        { kind: 'button', label: shelfCheck.open, url },
      ],
    },
    shelfCheck.why,
  );
}

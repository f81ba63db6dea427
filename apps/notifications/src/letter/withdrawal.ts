import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, CatalogPort, ReturnsPort, type ShopCard, type WithdrawalNotice } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { withdrawalDesk } from '../texts/withdrawal-desk.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import { ShopReaders, type Reader } from './shop-readers.js';
import { Stationery } from './stationery.js';
import { decided, receipt } from './withdrawal-mails.js';

/** The money is due on this day after the declaration. */
const DUE = 14;
/** From then on the operator hears of it too. */
const ESCALATED = 13;

/** All that is written about a withdrawal: the receipt at once, whatever it is about, then what becomes of it. */
@Injectable()
export class WithdrawalLetters {
  constructor(
    @Inject(ReturnsPort) private readonly returns: ReturnsPort,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(ShopReaders) private readonly readers: ShopReaders,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  readonly declared: Letter<Facts['withdrawal.declared']> = {
    write: async ({ withdrawalId }) => {
      const notice = await this.notice(withdrawalId);
      const shop = await this.shopOf(notice);
      const mail = receipt(notice, shop?.name ?? null, this.stationery.forPerson(notice.locale));
      const others = shop ? await this.toShop(notice, shop) : await this.toOperators(notice);
      return [{ to: notice.email, mail }, ...others];
    },
  };

  readonly assigned: Letter<Facts['withdrawal.assigned']> = {
    write: async ({ withdrawalId }) => {
      const notice = await this.notice(withdrawalId);
      return this.toShop(notice, found(await this.shopOf(notice), `shop of withdrawal ${withdrawalId}`));
    },
  };

  readonly decided: Letter<Facts['withdrawal.decided']> = {
    write: async ({ withdrawalId, outcome }) => {
      const notice = await this.notice(withdrawalId);
      if (notice.status !== outcome) return [];
      const shop = found(await this.shopOf(notice), `shop of withdrawal ${withdrawalId}`);
      return [{ to: notice.email, mail: decided(notice, shop, this.stationery.forPerson(notice.locale)) }];
    },
  };

  /** Nothing when it has been settled meanwhile. */
  readonly due: Letter<Facts['withdrawal.due']> = {
    write: async ({ withdrawalId, day }) => {
      const notice = await this.notice(withdrawalId);
      if (notice.status === 'rejected' || notice.returnStatus === 'refunded' || notice.returnStatus === 'closed')
        return [];
      const shop = found(await this.shopOf(notice), `shop of withdrawal ${withdrawalId}`);
      const operators = day >= ESCALATED ? await this.accounts.cityPeople({ role: 'operator' }) : [];
      const readers: Reader[] = [...(await this.readers.of(shop)), ...operators];
      return readers.map((reader) => ({ to: reader.email, mail: this.reminder(notice, shop, reader, DUE - day) }));
    },
  };

  private async notice(withdrawalId: string): Promise<WithdrawalNotice> {
    return found(await this.returns.withdrawal({ withdrawalId }), `withdrawal ${withdrawalId}`);
  }

  private async shopOf({ shopId }: WithdrawalNotice): Promise<ShopCard | null> {
    if (!shopId) return null;
    const [shop] = await this.catalog.shops({ ids: [shopId] });
    return found(shop, `shop ${shopId}`);
  }

  private async toShop(notice: WithdrawalNotice, shop: ShopCard): Promise<Draft[]> {
    const readers = await this.readers.of(shop);
    return readers.map((reader) => ({ to: reader.email, mail: this.forShop(notice, shop, reader) }));
  }

  private forShop(notice: WithdrawalNotice, shop: ShopCard, reader: Reader): Mail {
    const words = withdrawalDesk.declared;
    const sheet = this.stationery.forDesk();
    return sheet.mail(
      {
        subject: words.subject(notice.number, notice.orderNumber ?? ''),
        preview: words.preview(notice.name),
        title: words.title,
        blocks: [
          { kind: 'text', text: desk.greeting(reader.name) },
          { kind: 'text', text: words.intro(notice.name, sheet.format.stamp(notice.receivedAt)) },
          { kind: 'text', text: words.due(sheet.format.date(notice.refundDue)) },
          { kind: 'button', label: withdrawalDesk.open, url: this.stationery.page('/merchant/withdrawals') },
        ],
      },
      withdrawalDesk.why(shop.name),
    );
  }

  private reminder(notice: WithdrawalNotice, shop: ShopCard, reader: Reader, left: number): Mail {
    const words = withdrawalDesk.due;
    const sheet = this.stationery.forDesk();
    const day = sheet.format.date(notice.refundDue);
    return sheet.mail(
      {
        subject: words.subject(notice.number, left),
        preview: words.preview(day),
        title: words.title,
        blocks: [
          { kind: 'text', text: desk.greeting(reader.name) },
          { kind: 'text', text: words.intro(notice.number, notice.name, day) },
          { kind: 'button', label: withdrawalDesk.open, url: this.stationery.page('/merchant/withdrawals') },
        ],
      },
      withdrawalDesk.why(shop.name),
    );
  }

  private async toOperators(notice: WithdrawalNotice): Promise<Draft[]> {
    const words = withdrawalDesk.unknown;
    const sheet = this.stationery.forDesk();
    const operators = await this.accounts.cityPeople({ role: 'operator' });
    return operators.map(({ name, email }) => ({
      to: email,
      mail: sheet.mail(
        {
          subject: words.subject(notice.number),
          preview: words.preview,
          title: words.title,
          blocks: [
            { kind: 'text', text: desk.greeting(name) },
            { kind: 'text', text: words.intro(notice.name, notice.contract) },
            { kind: 'button', label: words.open, url: this.stationery.page('/city/withdrawals') },
          ],
        },
        words.why,
      ),
    }));
  }
}

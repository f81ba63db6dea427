import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, MerchantsPort, PaymentsPort, type PayoutAccountState } from '#contracts/ports';
import type { Block, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { needed, payout } from '../texts/payout.de.js';
import type { Draft, Letter } from './letter.js';
import { eachOnce, type Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To the owners, or to whoever applies: money can be paid out, or no longer. Staff are not written to about money. */
@Injectable()
export class PayoutAccountChanged implements Letter<Facts['payout_account.changed']> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(PaymentsPort) private readonly payments: PaymentsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  /** Nothing when it has changed again meanwhile: that has a letter of its own. */
  async write({ merchantId, status }: Facts['payout_account.changed']): Promise<Draft[]> {
    const account = await this.payments.payoutAccount({ merchantId });
    if (account.status !== status || (status !== 'active' && status !== 'restricted')) return [];
    const url = this.stationery.page('/merchant/payouts');
    const sheet = this.stationery.forDesk();
    const readers = await this.readers(merchantId);
    return readers.map((reader) => ({ to: reader.email, mail: payoutAccountChanged(account, reader, url, sheet) }));
  }

  private async readers(merchantId: string): Promise<Reader[]> {
    const owners = (await this.accounts.members({ merchantId })).filter(({ role }) => role === 'owner');
    if (owners.length > 0) return eachOnce(owners);
    const applicant = await this.merchants.applicant({ merchantId });
    return applicant ? [{ name: applicant.name, email: applicant.email }] : [];
  }
}

export function payoutAccountChanged(account: PayoutAccountState, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const active = account.status === 'active';
  const words = active ? payout.active : payout.restricted;
  return sheet.mail(
    {
      subject: words.subject,
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro },
        ...(active ? [] : needs(account.requirements)),
        { kind: 'button', label: words.open, url },
      ],
    },
    payout.why,
  );
}

function needs(topics: string[]): Block[] {
  if (topics.length === 0) return [{ kind: 'text', text: payout.restricted.nothing }];
  return [
    { kind: 'heading', text: payout.restricted.needs },
    ...topics.map((topic): Block => ({ kind: 'text', text: `• ${needed(topic)}` })),
  ];
}

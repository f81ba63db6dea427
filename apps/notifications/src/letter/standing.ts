import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, MerchantsPort, type DocumentNotice, type MerchantNotice } from '#contracts/ports';
import type { Block, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { oversight } from '../texts/oversight.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import { MerchantReaders } from './merchant-readers.js';
import type { Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

interface Words {
  subject: string;
  preview: string;
  title: string;
  paragraphs: string[];
  reason?: string | null;
  button: string;
}

/** To the owners of a merchant: about documents, the VAT id and the end of the contract. */
@Injectable()
export class StandingLetters {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(MerchantReaders) private readonly readers: MerchantReaders,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  readonly documentExpiring: Letter<Facts['document.expiring']> = {
    write: async ({ documentId, days }) => {
      const document = await this.document(documentId);
      return this.toMerchant(document, expiringWords(document, days, this.stationery.forDesk()));
    },
  };

  readonly renewalDecided: Letter<Facts['renewal.decided']> = {
    write: async ({ documentId, outcome }) => {
      const document = await this.document(documentId);
      return this.toMerchant(document, renewalWords(document, outcome));
    },
  };

  readonly vatIdChecked: Letter<Facts['merchant.vat_id_checked']> = {
    write: async ({ merchantId, valid }) => {
      const merchant = await this.merchant(merchantId);
      return this.toMerchant(
        { merchantId, merchantName: merchant.name, email: merchant.email },
        vatWords(merchant, valid),
      );
    },
  };

  readonly left: Letter<Facts['merchant.left']> = {
    write: async ({ merchantId }) => {
      const merchant = await this.merchant(merchantId);
      return this.toMerchant({ merchantId, merchantName: merchant.name, email: merchant.email }, leftWords(merchant));
    },
  };

  /** To the reviewers: somebody has to look at it. */
  readonly renewalSent: Letter<Facts['renewal.sent']> = {
    write: async ({ documentId }) => {
      const document = await this.document(documentId);
      const reviewers = await this.accounts.cityPeople({ role: 'reviewer' });
      const url = this.stationery.page('/city/merchants/renewals');
      const sheet = this.stationery.forDesk();
      const words = renewalSentWords(document);
      return reviewers.map((reader) => ({
        to: reader.email,
        mail: mail(words, reader, url, oversight.whyCity, sheet),
      }));
    },
  };

  private async toMerchant(
    about: { merchantId: string; merchantName: string; email: string },
    words: Words,
  ): Promise<Draft[]> {
    const url = this.stationery.page('/merchant/standing');
    const sheet = this.stationery.forDesk();
    const why = oversight.why(about.merchantName);
    return (await this.readers.of(about)).map((reader) => ({
      to: reader.email,
      mail: mail(words, reader, url, why, sheet),
    }));
  }

  private async document(documentId: string): Promise<DocumentNotice> {
    return found(await this.merchants.document({ documentId }), `document ${documentId}`);
  }

  private async merchant(merchantId: string): Promise<MerchantNotice> {
    return found(await this.merchants.merchant({ merchantId }), `merchant ${merchantId}`);
  }
}

function expiringWords(document: DocumentNotice, days: number, { format }: DeskSheet): Words {
  const { name, shopName, validUntil } = document;
  const date = format.date(`${validUntil}T12:00:00Z`);
  const words = days === 0 ? oversight.expired : oversight.expiring;
  return {
    ...words,
    subject: words.subject(name, days),
    paragraphs: [words.intro(name, shopName, date)],
    button: oversight.upload,
  };
}

function renewalWords(document: DocumentNotice, outcome: 'accepted' | 'declined'): Words {
  const words = outcome === 'accepted' ? oversight.renewalAccepted : oversight.renewalDeclined;
  return {
    ...words,
    subject: words.subject(document.name),
    paragraphs: [words.intro(document.shopName)],
    reason: document.reason,
    button: outcome === 'accepted' ? oversight.open : oversight.upload,
  };
}

function renewalSentWords({ merchantName, shopName, name }: DocumentNotice): Words {
  const words = oversight.renewalSent;
  return {
    ...words,
    subject: words.subject(merchantName),
    paragraphs: [words.intro(merchantName, shopName, name)],
    button: words.open,
  };
}

function vatWords(merchant: MerchantNotice, valid: boolean): Words {
  const words = valid ? oversight.vatConfirmed : oversight.vatDoubted;
  return { ...words, paragraphs: [words.intro(merchant.vatId ?? '')], button: oversight.open };
}

function leftWords(merchant: MerchantNotice): Words {
  const words = oversight.left;
  return {
    ...words,
    subject: words.subject(merchant.name),
    paragraphs: [words.intro, words.orders, words.data],
    button: oversight.open,
  };
}

function mail(words: Words, reader: Reader, url: string, why: string, sheet: DeskSheet): Mail {
  const { subject, preview, title, paragraphs, reason, button } = words;
  const blocks: Block[] = [
    { kind: 'text', text: desk.greeting(reader.name) },
    ...paragraphs.map((text): Block => ({ kind: 'text', text })),
    ...(reason ? [{ kind: 'quote' as const, by: oversight.reason, text: reason }] : []),
    { kind: 'button', label: button, url },
  ];
  return sheet.mail({ subject, preview, title, blocks }, why);
}

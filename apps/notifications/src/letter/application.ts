import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, MerchantsPort, type ApplicationNotice } from '#contracts/ports';
import type { Block, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import type { Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To the reviewers of the city: somebody waits for them. */
@Injectable()
export class ApplicationSubmitted implements Letter<Facts['application.submitted']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId }: Facts['application.submitted']): Promise<Draft[]> {
    const application = found(await this.merchants.notice({ applicationId }), `application ${applicationId}`);
    const reviewers = await this.accounts.cityPeople({ role: 'reviewer' });
    const url = this.stationery.page(`/city/applications/${applicationId}`);
    const sheet = this.stationery.forDesk();
    return reviewers.map((person) => ({
      to: person.email,
      mail: applicationSubmitted(application, person, url, sheet),
    }));
  }
}

/** To the applicant: the decision, its reason, and how to object to it (Art. 17 and 20 DSA). */
@Injectable()
export class ApplicationDecided implements Letter<Facts['application.decided']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId, outcome }: Facts['application.decided']): Promise<Draft[]> {
    const application = found(await this.merchants.notice({ applicationId }), `application ${applicationId}`);
    const sheet = this.stationery.forDesk();
    const mail =
      outcome === 'approved'
        ? applicationApproved(application, this.stationery.page('/merchant'), sheet)
        : applicationRejected(application, this.stationery.page(`/merchant/applications/${applicationId}`), sheet);
    return [{ to: application.email, mail }];
  }
}

export function applicationSubmitted(about: ApplicationNotice, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const words = desk.applicationSubmitted;
  return sheet.mail(
    {
      subject: words.subject(about.shopName),
      preview: words.preview(about.merchantName),
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(about.merchantName, about.shopName) },
        {
          kind: 'sums',
          rows: [
            { label: words.merchant, value: about.merchantName },
            { label: words.shop, value: about.shopName },
            { label: words.applicant, value: about.applicantName },
          ],
        },
        { kind: 'button', label: words.open, url },
      ],
    },
    words.why,
  );
}

export function applicationApproved(about: ApplicationNotice, url: string, sheet: DeskSheet): Mail {
  const words = desk.applicationApproved;
  return sheet.mail(
    {
      subject: words.subject(about.shopName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(about.applicantName) },
        { kind: 'text', text: words.intro(about.shopName) },
        ...reasonOf(about, words.by),
        { kind: 'button', label: words.open, url },
      ],
    },
    desk.applicationWhy,
  );
}

export function applicationRejected(about: ApplicationNotice, url: string, sheet: DeskSheet): Mail {
  const words = desk.applicationRejected;
  return sheet.mail(
    {
      subject: words.subject(about.shopName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(about.applicantName) },
        { kind: 'text', text: words.intro(about.shopName) },
        ...reasonOf(about, words.by),
        { kind: 'callout', tone: 'plain', title: words.againTitle, text: words.again },
        { kind: 'button', label: words.open, url },
        { kind: 'heading', text: words.complainTitle },
        { kind: 'text', text: words.complain },
      ],
    },
    desk.applicationWhy,
  );
}

const reasonOf = (about: ApplicationNotice, by: string): Block[] =>
  about.reason ? [{ kind: 'quote', by, text: about.reason }] : [];

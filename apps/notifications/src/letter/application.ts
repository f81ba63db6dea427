import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, MerchantsPort, type ApplicationNotice } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import { eachOnce, type Reader } from './shop-readers.js';
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

/** To everybody else of the city who may agree: one has, and it needs two. */
@Injectable()
export class SecondWanted implements Letter<Facts['application.second_wanted']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId, firstBy, firstByName }: Facts['application.second_wanted']): Promise<Draft[]> {
    const application = found(await this.merchants.notice({ applicationId }), `application ${applicationId}`);
    // Somebody was faster, or it was taken back: there is nothing to ask for any more.
    if (application.status !== 'awaiting_second') return [];
    const roles = ['reviewer', 'lead_reviewer'];
    const people = (await Promise.all(roles.map((role) => this.accounts.cityPeople({ role })))).flat();
    const url = this.stationery.page(`/city/applications/${applicationId}`);
    const sheet = this.stationery.forDesk();
    return eachOnce(people.filter(({ personId }) => personId !== firstBy)).map((person) => ({
      to: person.email,
      mail: secondWanted(application, firstByName, person, url, sheet),
    }));
  }
}

export function secondWanted(
  about: ApplicationNotice,
  first: string,
  reader: Reader,
  url: string,
  sheet: DeskSheet,
): Mail {
  const words = desk.secondWanted;
  return sheet.mail(
    {
      subject: words.subject(about.shopName),
      preview: words.preview(first),
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(first, about.merchantName, about.shopName) },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: words.next, soft: true },
      ],
    },
    desk.applicationSubmitted.why,
  );
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

import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { MerchantsPort, type ApplicationLinkLetter } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { applicationLinkWords } from '../texts/application-link.de.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To an applicant who goes on elsewhere, or an owner who has to confirm. Nothing when the link has run out. */
@Injectable()
export class ApplicationLink implements Letter<Facts['application.link_requested']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ linkId }: Facts['application.link_requested']): Promise<Draft[]> {
    const link = await this.merchants.applicationLink({ linkId });
    return link ? [{ to: link.email, mail: applicationLink(link, this.stationery.forDesk()) }] : [];
  }
}

export function applicationLink(link: ApplicationLinkLetter, sheet: DeskSheet): Mail {
  return link.kind === 'owner' ? toOwner(link, sheet) : toApplicant(link, sheet);
}

function toApplicant({ name, shopName, url, expiresAt }: ApplicationLinkLetter, sheet: DeskSheet): Mail {
  const words = applicationLinkWords.continue;
  return sheet.mail(
    {
      subject: words.subject(shopName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: applicationLinkWords.greeting(name) },
        { kind: 'text', text: words.intro },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: words.until(sheet.format.moment(expiresAt)), soft: true },
      ],
    },
    words.why,
  );
}

function toOwner(link: ApplicationLinkLetter, sheet: DeskSheet): Mail {
  const { name, shopName, url, expiresAt, email } = link;
  const words = applicationLinkWords.owner;
  const helper = link.helperName ?? 'Jemand';
  return sheet.mail(
    {
      subject: words.subject(shopName),
      preview: words.preview(helper),
      title: words.title,
      blocks: [
        { kind: 'text', text: applicationLinkWords.greeting(name) },
        { kind: 'text', text: words.intro(helper, shopName) },
        { kind: 'text', text: words.steps },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: words.how(email) },
        { kind: 'text', text: words.until(sheet.format.moment(expiresAt)), soft: true },
      ],
    },
    words.why,
  );
}

import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, type AccountLink } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To whoever wants to prove an address or has lost a password. Nothing when the link has run out meanwhile. */
@Injectable()
export class PersonLink implements Letter<Facts['person.link_requested']> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ linkId }: Facts['person.link_requested']): Promise<Draft[]> {
    const link = await this.accounts.link({ linkId });
    return link ? [{ to: link.email, mail: personLink(link, this.stationery.forDesk()) }] : [];
  }
}

export function personLink(link: AccountLink, sheet: DeskSheet): Mail {
  const words = link.kind === 'verify_email' ? desk.verifyEmail : desk.resetPassword;
  return sheet.mail(
    {
      subject: words.subject,
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(link.name) },
        { kind: 'text', text: words.intro },
        { kind: 'button', label: words.open, url: link.url },
        { kind: 'text', text: words.until(sheet.format.moment(link.expiresAt)), soft: true },
      ],
    },
    words.why,
  );
}

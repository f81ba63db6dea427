import { Inject, Injectable } from '@nestjs/common';
import type { Facts, SecurityChange } from '#contracts/facts';
import { AccountsPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { securityWhy, securityWords } from '../texts/security.de.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To the owner of an account: something about their sign-in was changed, whoever did it. */
@Injectable()
export class SecurityChanged implements Letter<Facts['person.security_changed']> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ personId, what }: Facts['person.security_changed'], at: string): Promise<Draft[]> {
    const person = await this.accounts.person({ personId });
    if (!person) return [];
    const url = this.stationery.page(securityWords[what].page);
    return [{ to: person.email, mail: securityChanged(what, person.name, at, url, this.stationery.forDesk()) }];
  }
}

export function securityChanged(what: SecurityChange, name: string, at: string, url: string, sheet: DeskSheet): Mail {
  const words = securityWords[what];
  return sheet.mail(
    {
      subject: words.subject,
      preview: words.happened,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(name) },
        { kind: 'text', text: words.happened },
        { kind: 'text', text: words.mine },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: `${sheet.format.moment(at)} Uhr`, soft: true },
      ],
    },
    securityWhy,
  );
}

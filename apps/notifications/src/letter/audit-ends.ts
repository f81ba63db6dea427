import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { oversight } from '../texts/oversight.de.js';
import type { Draft, Letter } from './letter.js';
import type { Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

type About = Facts['audit.heads_noted'];

/** To the city's administrators: how far the audit logs have come, to be kept where the database is not. */
@Injectable()
export class AuditEnds implements Letter<About> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: About, at: string): Promise<Draft[]> {
    const sheet = this.stationery.forDesk();
    const url = this.stationery.page('/city/audit');
    const readers = await this.accounts.cityPeople({ role: 'administrator' });
    return readers.map((reader) => ({ to: reader.email, mail: auditEnds(about, at, reader, url, sheet) }));
  }
}

export function auditEnds({ heads }: About, at: string, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const words = oversight.ends;
  return sheet.mail(
    {
      subject: words.subject(sheet.format.date(at)),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro },
        ...heads.map(({ chain, number, hash }) => ({
          kind: 'quote' as const,
          by: words.chains[chain] ?? chain,
          text: `${words.entry(number, hash)}\n${chain}:${number}:${hash}`,
        })),
        { kind: 'text', text: words.how, soft: true },
        { kind: 'button', label: words.title, url },
      ],
    },
    oversight.whyCity,
  );
}

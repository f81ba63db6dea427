import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, MerchantsPort, type AppealNotice } from '#contracts/ports';
import type { Block, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { oversight } from '../texts/oversight.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import type { Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** About complaints: to whoever complains, that it came and how it ended; to the lead reviewers, that it waits. */
@Injectable()
export class AppealLetters {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  readonly filed: Letter<Facts['appeal.filed']> = {
    write: async ({ appealId }, at) => {
      const appeal = await this.appeal(appealId);
      const sheet = this.stationery.forDesk();
      const leads = await this.accounts.cityPeople({ role: 'lead_reviewer' });
      const url = this.stationery.page(`/city/appeals/${appealId}`);
      return [
        { to: appeal.appellant.email, mail: appealFiled(appeal, at, sheet) },
        ...leads.map((lead) => ({ to: lead.email, mail: appealWaits(appeal, lead, url, sheet) })),
      ];
    },
  };

  readonly decided: Letter<Facts['appeal.decided']> = {
    write: async ({ appealId }): Promise<Draft[]> => {
      const appeal = await this.appeal(appealId);
      const path = appeal.applicationId ? `/merchant/applications/${appeal.applicationId}` : '/merchant/standing';
      const mail = appealDecided(appeal, this.stationery.page(path), this.stationery.forDesk());
      return [{ to: appeal.appellant.email, mail }];
    },
  };

  private async appeal(appealId: string): Promise<AppealNotice> {
    return found(await this.merchants.appeal({ appealId }), `appeal ${appealId}`);
  }
}

const against = (appeal: AppealNotice, { format }: DeskSheet): string =>
  oversight.against(appeal.against, format.date(appeal.againstAt));

export function appealFiled(appeal: AppealNotice, at: string, sheet: DeskSheet): Mail {
  const words = oversight.appealFiled;
  return sheet.mail(
    {
      subject: words.subject,
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(appeal.appellant.name) },
        { kind: 'text', text: words.intro(against(appeal, sheet), sheet.format.stamp(at)) },
        { kind: 'quote', by: words.yours, text: appeal.text },
        { kind: 'text', text: words.next },
      ],
    },
    oversight.why(appeal.merchantName),
  );
}

export function appealWaits(appeal: AppealNotice, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const words = oversight.appealWaits;
  return sheet.mail(
    {
      subject: words.subject(appeal.merchantName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(appeal.merchantName, against(appeal, sheet)) },
        { kind: 'button', label: words.open, url },
      ],
    },
    oversight.whyCity,
  );
}

export function appealDecided(appeal: AppealNotice, url: string, sheet: DeskSheet): Mail {
  const words = appeal.status === 'overturned' ? oversight.appealOverturned : oversight.appealUpheld;
  return sheet.mail(
    {
      subject: words.subject,
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(appeal.appellant.name) },
        { kind: 'text', text: words.intro(against(appeal, sheet)) },
        { kind: 'quote', by: oversight.reason, text: appeal.reason ?? '' },
        ...next(appeal).map((text): Block => ({ kind: 'text', text })),
        { kind: 'button', label: oversight.open, url },
      ],
    },
    oversight.why(appeal.merchantName),
  );
}

function next(appeal: AppealNotice): readonly string[] {
  if (appeal.status === 'upheld') return oversight.appealUpheld.next;
  return [appeal.applicationId ? oversight.appealOverturned.application : oversight.appealOverturned.merchant];
}

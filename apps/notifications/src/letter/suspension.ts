import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { MerchantsPort, type SuspensionNotice } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { oversight } from '../texts/oversight.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import { MerchantReaders } from './merchant-readers.js';
import type { Reader } from './shop-readers.js';
import { statementBlocks } from './statement.js';
import { Stationery, type DeskSheet } from './stationery.js';

type Write = (about: SuspensionNotice, reader: Reader, url: string, sheet: DeskSheet) => Mail;

/** To the owners of a merchant: a restriction with its whole statement of reasons, when it is announced and begins. */
@Injectable()
export class SuspensionLetters {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(MerchantReaders) private readonly readers: MerchantReaders,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  readonly announced: Letter<Facts['suspension.announced']> = { write: (about) => this.write(about, announced) };
  readonly cancelled: Letter<Facts['suspension.cancelled']> = { write: (about) => this.write(about, cancelled) };
  readonly reinstated: Letter<Facts['merchant.reinstated']> = { write: (about) => this.write(about, reinstated) };

  /** What held at once was told with its announcement. */
  readonly inEffect: Letter<Facts['merchant.suspended']> = {
    write: (about) => this.write(about, (notice, ...rest) => (isImmediate(notice) ? null : inEffect(notice, ...rest))),
  };

  private async write(
    { suspensionId }: { suspensionId: string },
    mailOf: (...args: Parameters<Write>) => Mail | null,
  ): Promise<Draft[]> {
    const notice = found(await this.merchants.suspension({ suspensionId }), `suspension ${suspensionId}`);
    const url = this.stationery.page('/merchant/standing');
    const sheet = this.stationery.forDesk();
    return (await this.readers.of(notice)).flatMap((reader) => {
      const mail = mailOf(notice, reader, url, sheet);
      return mail ? [{ to: reader.email, mail }] : [];
    });
  }
}

const isImmediate = ({ statement, takesEffectAt, announcedAt }: SuspensionNotice): boolean =>
  statement.exception !== undefined && takesEffectAt === announcedAt;

export const announced: Write = (about, reader, url, sheet) => {
  const words = oversight.announced;
  const from = sheet.format.moment(about.takesEffectAt!);
  return sheet.mail(
    {
      subject: isImmediate(about)
        ? words.subjectNow(about.merchantName)
        : words.subject(about.kind, about.merchantName),
      preview: words.preview(from),
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(from) },
        ...statementBlocks(about, url, sheet.format),
      ],
    },
    oversight.why(about.merchantName),
  );
};

export const inEffect: Write = (about, reader, url, sheet) => {
  const words = oversight.inEffect;
  return sheet.mail(
    {
      subject: words.subject(about.merchantName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro },
        ...statementBlocks(about, url, sheet.format),
      ],
    },
    oversight.why(about.merchantName),
  );
};

export const cancelled: Write = (about, reader, url, sheet) => over(oversight.cancelled, about, reader, url, sheet);
export const reinstated: Write = (about, reader, url, sheet) => over(oversight.reinstated, about, reader, url, sheet);

function over(
  words: typeof oversight.cancelled,
  about: SuspensionNotice,
  reader: Reader,
  url: string,
  sheet: DeskSheet,
): Mail {
  return sheet.mail(
    {
      subject: words.subject(about.merchantName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro },
        { kind: 'quote', by: oversight.reason, text: oversight.endReason(about.endReason ?? '') },
        { kind: 'button', label: oversight.open, url },
      ],
    },
    oversight.why(about.merchantName),
  );
}

import { Inject, Injectable } from '@nestjs/common';
import type { CheckoutView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Format } from '../mail/format.js';
import type { Link, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { localeOf, textsIn, type Locale, type Texts } from '../texts/locale.js';

type Body = Pick<Mail, 'subject' | 'preview' | 'title' | 'blocks'>;

/** What a letter to a shopper is written with: their language, and the links that open their checkout. */
export interface ShopperSheet {
  locale: Locale;
  texts: Texts;
  format: Format;
  /** The checkout's page, opened by its secret. */
  track: string;
  /** Where contracts of the checkout are withdrawn from. */
  withdraw: string;
  mail(body: Body): Mail;
}

/** What a letter to a shop, a reviewer or an operator is written with. */
export interface DeskSheet {
  format: Format;
  mail(body: Body, why: string): Mail;
}

/** Letterhead and footer of every mail, and the addresses of the pages that mails lead to. */
@Injectable()
export class Stationery {
  constructor(@Inject(Config) private readonly config: Config) {}

  forShopper(checkout: CheckoutView): ShopperSheet {
    const locale = localeOf(checkout.locale);
    const texts = textsIn(locale);
    const track = this.page(`/orders/${checkout.id}?token=${encodeURIComponent(checkout.token)}`);
    const lines = [texts.why(checkout.number), texts.privateLink, texts.sender(this.config.CITY_NAME)];
    const withdraw = this.withdrawUrl(checkout.number, locale);
    const links = [{ label: texts.withdraw, url: withdraw }];
    const format = new Format(locale);
    return { locale, texts, format, track, withdraw, mail: (body) => this.mail(locale, body, lines, links) };
  }

  /** The withdrawal function of § 356a BGB for a contract. It opens without a secret: whoever has it sees nothing. */
  private withdrawUrl(number: string, locale: Locale): string {
    const home = locale === 'de' ? '' : `/${locale}`;
    return this.page(`${home}/withdrawal?number=${encodeURIComponent(number)}`);
  }

  /** For somebody of whom no order is known: they may have declared something about one that we cannot find. */
  forPerson(locale: string): DeskSheet {
    const known = localeOf(locale);
    const sender = textsIn(known).sender(this.config.CITY_NAME);
    return { format: new Format(known), mail: (body, why) => this.mail(known, body, [why, sender], []) };
  }

  forDesk(): DeskSheet {
    const sender = desk.sender(this.config.CITY_NAME);
    return { format: new Format('de'), mail: (body, why) => this.mail('de', body, [why, sender], []) };
  }

  /** The address of one of our pages. */
  page(path: string): string {
    return `${this.config.PUBLIC_URL}${path}`;
  }

  private mail(locale: Locale, body: Body, lines: string[], links: Link[]): Mail {
    const subject = body.subject.replace(/\s+/g, ' ').trim();
    return { ...body, locale, subject, footer: { city: this.config.CITY_NAME, lines, links } };
  }
}

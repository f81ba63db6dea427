import type { ShopCard, WithdrawalNotice } from '#contracts/ports';
import type { Block, Mail, SumRow } from '../mail/mail.js';
import { localeOf } from '../texts/locale.js';
import { withdrawalDe } from '../texts/withdrawal.de.js';
import { withdrawalEn } from '../texts/withdrawal.en.js';
import { nameOf, placeBlock } from './goods.js';
import type { DeskSheet } from './stationery.js';

const GIVE_BACK_DAYS = 14;
const DAY = 86_400_000;

const textsIn = (locale: string) => (localeOf(locale) === 'de' ? withdrawalDe : withdrawalEn);

/** The receipt that § 356a (4) BGB asks for: the whole declaration, with the date and time of its arrival. */
export function receipt(notice: WithdrawalNotice, shop: string | null, sheet: DeskSheet): Mail {
  const texts = textsIn(notice.locale);
  const words = texts.declared;
  const { format } = sheet;
  const at = format.stamp(notice.receivedAt);
  const backBy = new Date(Date.parse(notice.receivedAt) + GIVE_BACK_DAYS * DAY).toISOString();
  const next: Block[] = shop
    ? [words.next(shop), words.sendBack(format.date(backBy)), words.money(format.date(notice.refundDue))].map(text)
    : [text(words.nextUnknown)];
  return sheet.mail(
    {
      subject: words.subject(notice.number, notice.orderNumber ?? notice.contract),
      preview: words.preview,
      title: words.title,
      blocks: [
        text(texts.greeting(notice.name)),
        text(words.intro(at)),
        { kind: 'heading', text: words.content },
        { kind: 'sums', rows: content(notice, at) },
        ...(notice.reason ? [{ kind: 'quote' as const, by: words.reason, text: notice.reason }] : []),
        ...next,
      ],
    },
    words.why,
  );
}

function content(notice: WithdrawalNotice, at: string): SumRow[] {
  const texts = textsIn(notice.locale);
  const words = texts.declared;
  const part = notice.lines?.map((line) => texts.pieces(line.quantity, nameOf(line))).join(', ') ?? notice.part;
  return [
    { label: words.name, value: notice.name },
    { label: words.contract, value: notice.orderNumber ?? notice.contract },
    { label: words.part, value: part ?? words.whole },
    { label: words.email, value: notice.email },
    { label: words.at, value: at },
    { label: words.number, value: notice.number },
  ];
}

/** What the shop decided: where the goods go, or why not. */
export function decided(notice: WithdrawalNotice, shop: ShopCard, sheet: DeskSheet): Mail {
  const texts = textsIn(notice.locale);
  const accepted = notice.status === 'accepted';
  const words = accepted ? texts.accepted : texts.rejected;
  return sheet.mail(
    {
      subject: words.subject(notice.number),
      preview: words.preview,
      title: words.title,
      blocks: [text(texts.greeting(notice.name)), ...(accepted ? toBring(notice, shop, sheet) : why(notice, shop))],
    },
    texts.declared.why,
  );
}

function toBring(notice: WithdrawalNotice, shop: ShopCard, sheet: DeskSheet): Block[] {
  const texts = textsIn(notice.locale);
  return [
    text(texts.accepted.intro(shop.name, notice.returnNumber ?? notice.number)),
    placeBlock(shop, texts.place.title, texts.place, sheet.format),
    text(texts.declared.money(sheet.format.date(notice.refundDue))),
  ];
}

function why(notice: WithdrawalNotice, shop: ShopCard): Block[] {
  const texts = textsIn(notice.locale);
  return [
    text(texts.rejected.intro(shop.name)),
    text(texts.reasons[notice.rejectionReason ?? 'other'] ?? ''),
    { kind: 'quote', by: shop.name, text: notice.rejectionText ?? '' },
    text(texts.rejected.rights),
  ];
}

const text = (value: string): Block => ({ kind: 'text', text: value });

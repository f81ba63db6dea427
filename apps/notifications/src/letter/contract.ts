import { sum } from '#contracts/money';
import type { OrderLineView, OrderView, ShopCard } from '#contracts/ports';
import type { Format } from '../mail/format.js';
import type { Block, TermsSection } from '../mail/mail.js';
import type { ContractTexts } from '../texts/contract.de.js';
import { besidePrice } from './beside-price.js';
import { addressOf, nameOf } from './goods.js';

export interface ContractParts {
  order: OrderView;
  shop: ShopCard;
  texts: ContractTexts;
  format: Format;
  /** When the money was taken, ISO. */
  paidAt: string;
  /** Where the contract can be withdrawn from online. */
  withdrawUrl: string;
}

type Covers = 'goods' | 'services';

/** Those for which the period runs from the contract, not from the pick-up. */
const FROM_CONTRACT = new Set(['service_early_start', 'digital_early_start']);

/**
 * The whole contract with one shop in words, for a durable medium (§ 312f (2) BGB): who, what, how much, how it is
 * handed over, rights, and the instruction on withdrawal that names this trader. Pure.
 */
export function contractBlock(parts: ContractParts): Block {
  const { order, shop, texts } = parts;
  return {
    kind: 'terms',
    title: texts.title(shop.legal.name, order.number),
    sections: [
      { title: texts.seller, paragraphs: [sellerLines(shop, texts).join('\n'), texts.complaints] },
      { title: texts.goods, paragraphs: goods(parts) },
      { title: texts.delivery, paragraphs: [texts.pickup(`${shop.name}, ${addressOf(shop)}`), paid(parts)] },
      { title: texts.warranty, paragraphs: [texts.warrantyText] },
      { title: texts.platform, paragraphs: [texts.platformText] },
      ...withdrawal(parts),
    ],
  };
}

function sellerLines({ legal, name }: ShopCard, texts: ContractTexts): string[] {
  return [
    legal.name === name ? name : texts.tradingAs(legal.name, name),
    addressOf(legal),
    texts.phone(legal.phone),
    texts.email(legal.email),
    ...(legal.register ? [texts.register(legal.register)] : []),
    ...(legal.vatId ? [texts.vatId(legal.vatId)] : []),
  ];
}

function goods({ order, shop, texts, format }: ContractParts): string[] {
  const { currency } = order;
  const lines = order.lines.map((line) =>
    [
      `${line.quantity} × ${nameOf(line)}: ${format.money(line.price * line.quantity, currency)}`,
      ...besidePrice(line, currency, format),
    ].join(' · '),
  );
  const deposit = sum(order.lines.map((line) => line.deposit * line.quantity));
  const total = texts.total(format.money(order.total, currency));
  return [
    lines.join('\n'),
    deposit > 0 ? `${total}, ${texts.depositIncluded(format.money(deposit, currency))}` : total,
    `${shop.legal.smallBusiness ? texts.smallBusiness : texts.vat} ${texts.costs}`,
  ];
}

const paid = ({ texts, format, paidAt }: ContractParts): string => texts.payment(format.date(paidAt));

/** Exceptions by line, then an instruction for what can be withdrawn from: goods and services never in one. */
function withdrawal(parts: ContractParts): TermsSection[] {
  const { order, texts } = parts;
  const special = order.lines.filter((line) => texts.withdrawalReasons[line.withdrawal] !== undefined);
  const exceptions = special.map((line) => texts.exception(nameOf(line), texts.withdrawalReasons[line.withdrawal]!));
  const open = order.lines.filter((line) => !line.withdrawal.startsWith('none_'));
  const goodsLines = open.filter((line) => !FROM_CONTRACT.has(line.withdrawal));
  const serviceLines = open.filter((line) => FROM_CONTRACT.has(line.withdrawal));
  return [
    ...(exceptions.length > 0 ? [{ title: texts.exceptions, paragraphs: exceptions }] : []),
    ...(goodsLines.length > 0 ? instruction(parts, 'goods', goodsLines) : []),
    ...(serviceLines.length > 0 ? instruction(parts, 'services', serviceLines) : []),
    ...(open.length > 0 ? [{ title: texts.form, paragraphs: texts.formText(sellerOneLine(parts)) }] : []),
  ];
}

function instruction(parts: ContractParts, covers: Covers, lines: OrderLineView[]): TermsSection[] {
  const { texts, order } = parts;
  const some = lines.length < order.lines.length ? [texts.covers(lines.map(nameOf).join('; '))] : [];
  return [
    { title: texts.instruction(covers), paragraphs: some },
    { title: texts.right, paragraphs: texts.rightText(sellerOneLine(parts), parts.withdrawUrl, covers) },
    { title: texts.effects, paragraphs: texts.effectsText(covers) },
  ];
}

function sellerOneLine({ shop, texts }: ContractParts): string {
  const { legal } = shop;
  return [legal.name, addressOf(legal), texts.phone(legal.phone), texts.email(legal.email)].join(', ');
}

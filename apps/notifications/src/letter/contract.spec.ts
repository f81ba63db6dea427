import { describe, expect, it } from '@jest/globals';
import type { OrderLineView } from '#contracts/ports';
import { aLine, anOrder, SHOPS } from '../../../../test/support/letters.js';
import { Format } from '../mail/format.js';
import type { TermsSection } from '../mail/mail.js';
import { contractIn, type Locale } from '../texts/locale.js';
import { contractBlock } from './contract.js';

const URL = 'https://laden.example/orders/checkout?token=t';

function sectionsOf(shopAt: number, lines: OrderLineView[], locale: Locale = 'de'): TermsSection[] {
  const shop = SHOPS[shopAt]!;
  const block = contractBlock({
    order: anOrder(1, shop.id, lines),
    shop,
    texts: contractIn(locale),
    format: new Format(locale),
    paidAt: '2026-11-24T15:00:00.000Z',
    withdrawUrl: URL,
  });
  return block.kind === 'terms' ? block.sections : [];
}

const textOf = (sections: TermsSection[], title?: string): string =>
  sections
    .filter((section) => title === undefined || section.title === title)
    .flatMap((section) => section.paragraphs)
    .join('\n');
const titles = (sections: TermsSection[]) => sections.map((section) => section.title);

describe('the contract in words', () => {
  it('names the trader, not only the shop, with everything to reach them', () => {
    expect(textOf(sectionsOf(0, [aLine()]), 'Ihr Vertragspartner')).toBe(
      [
        'Brendel Bücher GmbH („Buchhandlung Brendel“)',
        'Markt 1, 07545 Gera',
        'Telefon: 0365 5678',
        'E-Mail: post@books.example',
        'Register: Amtsgericht Jena, HRB 501234',
        'Beschwerden und Mängelanzeigen richten Sie bitte an diese Adresse.',
      ].join('\n'),
    );
  });

  it('lists goods, deposit and total, and no VAT for a small business', () => {
    const lines = [aLine({ name: 'Apfelsaft', variant: '0,7 l', quantity: 6, price: 249, deposit: 15 })];
    expect(textOf(sectionsOf(1, lines), 'Ware und Preis').replaceAll('\u00a0', ' ')).toBe(
      '6 × Apfelsaft, 0,7 l: 14,94 €\nGesamtpreis: 15,84 €, darin 0,90 € Pfand\n' +
        'Die Preise enthalten die gesetzliche Umsatzsteuer. Weitere Kosten entstehen nicht.',
    );
    expect(textOf(sectionsOf(2, [aLine()]), 'Ware und Preis')).toContain('§ 19 UStG');
  });

  it('says beside every price what the law wants there', () => {
    const lines = [
      aLine({ name: 'Apfelsaft', variant: '0,7 l', price: 249, unitPrice: { amount: 356, currency: 'EUR', per: 'l' } }),
      aLine({
        name: 'Bergkäse',
        variant: null,
        quantity: 2,
        price: 685,
        weighed: { basisPrice: 249, basisGrams: 100, grams: 250, estimate: 623 },
      }),
      aLine({ name: 'Teekanne', variant: null, price: 4500, taxNotice: 'margin' }),
    ];
    const text = textOf(sectionsOf(1, lines), 'Ware und Preis').replaceAll('\u00a0', ' ');
    expect(text).toContain('1 × Apfelsaft, 0,7 l: 2,49 € · 3,56 €/l');
    expect(text).toContain(
      '2 × Bergkäse: 13,70 € · 2,49 €/100 g · ca. 500 g, bezahlt wird das tatsächliche Gewicht, höchstens dieser Betrag',
    );
    expect(text).toContain('1 × Teekanne: 45,00 € · Gebrauchtgegenstände/Sonderregelung (§ 25a UStG)');
  });

  it('instructs on withdrawal from this trader, by name, address, telephone and e-mail, and says where online', () => {
    const right = textOf(sectionsOf(1, [aLine()]), 'Widerrufsrecht');
    expect(right).toContain(
      '(Marlies Untermann e. K., Markt 1, 07545 Gera, Telefon: 0365 5678, E-Mail: post@farm.example)',
    );
    expect(right).toContain(`auch online unter ${URL} ausüben`);
    expect(right).toContain('die Waren in Besitz genommen haben');
    expect(textOf(sectionsOf(1, [aLine()]), 'Muster-Widerrufsformular')).toContain('– An Marlies Untermann e. K.');
  });

  it('says of each line that cannot be withdrawn from why, and instructs on the others only', () => {
    const sections = sectionsOf(1, [
      aLine(),
      aLine({ name: 'Ziegenkäse', variant: null, withdrawal: 'none_perishable' }),
    ]);
    expect(textOf(sections, 'Kein Widerrufsrecht oder vorzeitiges Erlöschen')).toBe(
      'Ziegenkäse: Für diesen Artikel besteht kein Widerrufsrecht, weil er schnell verderben kann.',
    );
    expect(textOf(sections, 'Widerrufsbelehrung')).toBe('Diese Belehrung gilt für: Der Zauberberg, Taschenbuch.');
  });

  it('gives no instruction and no form where nothing can be withdrawn from', () => {
    const sections = sectionsOf(1, [aLine({ withdrawal: 'none_custom' })]);
    expect(titles(sections)).not.toContain('Widerrufsbelehrung');
    expect(titles(sections)).not.toContain('Muster-Widerrufsformular');
    expect(textOf(sections)).toContain('weil er nach Ihren Vorgaben angefertigt wird');
  });

  it('keeps the right where it may only lapse', () => {
    const sections = sectionsOf(1, [aLine({ withdrawal: 'lapse_hygiene_seal' })]);
    expect(textOf(sections)).toContain('wenn Sie die Versiegelung nach der Lieferung entfernen');
    expect(titles(sections)).toContain('Widerrufsbelehrung');
  });

  it('never puts goods and services into one instruction', () => {
    const sections = sectionsOf(2, [
      aLine(),
      aLine({ name: 'Strickkurs', variant: null, withdrawal: 'service_early_start' }),
    ]);
    expect(titles(sections).filter((title) => title.startsWith('Widerrufsbelehrung'))).toEqual([
      'Widerrufsbelehrung',
      'Widerrufsbelehrung für Dienstleistungen und Digitales',
    ]);
    expect(textOf(sections, 'Widerrufsrecht')).toContain('ab dem Tag des Vertragsabschlusses.');
  });

  it('has words for every kind of exception in both languages', () => {
    expect(Object.keys(contractIn('en').withdrawalReasons).sort()).toEqual(
      Object.keys(contractIn('de').withdrawalReasons).sort(),
    );
    expect(titles(sectionsOf(0, [aLine()], 'en'))).toContain('Model withdrawal form');
  });
});

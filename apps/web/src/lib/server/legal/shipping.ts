import type { LegalText } from './document.ts';

export const shipping: LegalText = (city) => ({
  de: {
    title: 'Versand und Zahlung',
    sections: [
      {
        heading: 'Abholung',
        paragraphs: [
          `Zurzeit holen Sie Ihre Bestellung in den Läden in ${city} ab. Das kostet nichts extra: Es fallen 0,00 € Versandkosten an.`,
          'Sobald alles bereitliegt, bekommen Sie den Abholcode per E-Mail.',
        ],
      },
      {
        heading: 'Zahlung',
        paragraphs: [
          'Sie bezahlen mit Karte, ohne Aufschlag. Der Betrag wird erst vorgemerkt und abgebucht, sobald die Läden geantwortet haben.',
        ],
      },
      {
        heading: 'Ware nach Gewicht',
        paragraphs: [
          'Manches wird gewogen, zum Beispiel Käse von der Theke. Angegeben ist der Preis für 100 g oder 1 kg. Im Warenkorb steht, was ein Stück ungefähr kostet und wie viel höchstens (10 % mehr). Höchstens dieser Betrag wird abgebucht.',
          'Beim Packen wiegt der Laden. Bezahlt wird das tatsächliche Gewicht; was zu viel abgebucht ist, erstatten wir sofort auf die Karte. Wiegt es mehr, zahlen Sie trotzdem nicht mehr als den Höchstbetrag.',
        ],
      },
      {
        heading: 'Preise',
        paragraphs: [
          'Alle Preise sind Gesamtpreise. Läden, die nach § 19 UStG keine Umsatzsteuer erheben, und gebrauchte Ware mit Differenzbesteuerung (§ 25a UStG) sind gekennzeichnet. Pfand steht neben dem Preis und kommt dazu.',
          'Bei Reduzierungen nennen wir den niedrigsten Preis der letzten 30 Tage davor; die Prozente beziehen sich darauf.',
        ],
      },
    ],
  },
  en: {
    title: 'Shipping and payment',
    sections: [
      {
        heading: 'Collection',
        paragraphs: [
          `At the moment you collect your order in the shops in ${city}. This costs nothing extra: shipping is €0.00.`,
          'As soon as everything is ready you receive the collection code by e-mail.',
        ],
      },
      {
        heading: 'Payment',
        paragraphs: [
          'You pay by card, without a surcharge. The amount is reserved first and charged once the shops have answered.',
        ],
      },
      {
        heading: 'Goods priced by weight',
        paragraphs: [
          'Some goods are weighed, such as cheese from the counter. You see the price per 100 g or 1 kg. The cart says what a piece costs about, and what it costs at most (10 % more). No more than that is charged.',
          'The shop weighs when it packs. You pay for the real weight; what was charged too much is refunded to your card at once. If it weighs more, you still pay no more than that amount.',
        ],
      },
      {
        heading: 'Prices',
        paragraphs: [
          'All prices are total prices. Shops that charge no VAT (§ 19 UStG) and second-hand goods under the margin scheme (§ 25a UStG) are marked. Deposits stand beside the price and are added to it.',
          'Reductions name the lowest price of the 30 days before; the percentage is computed from it.',
        ],
      },
    ],
  },
});

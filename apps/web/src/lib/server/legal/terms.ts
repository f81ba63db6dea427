import type { LegalText } from './document.ts';

export const terms: LegalText = (city) => ({
  de: {
    title: 'AGB',
    sections: [
      {
        paragraphs: [
          'Dies sind Mustertexte einer Vorführung. Vor dem Betrieb müssen sie anwaltlich geprüft und ersetzt werden.',
        ],
      },
      {
        heading: '1. Worum es geht',
        paragraphs: [
          `Der Lieblingsladen ${city} ist ein Marktplatz. Ihr Vertrag kommt mit dem jeweiligen Händler zustande. Die Plattform übernimmt für den Händler die Zahlungsabwicklung und die Bestellmails. Eigene vertragliche Ansprüche gegen die Plattform entstehen Ihnen daraus nicht.`,
        ],
      },
      {
        heading: '2. Preise und Zahlung',
        paragraphs: [
          'Alle Preise enthalten die Mehrwertsteuer; Pfand wird gesondert genannt. Mit Ihrer Bestellung wird der Betrag auf Ihrer Karte vorgemerkt. Abgebucht wird erst, wenn alle Läden geantwortet haben, und nur für das, was sie zugesagt haben. Der Rest wird freigegeben.',
        ],
      },
      {
        heading: '3. Abholung',
        paragraphs: [
          'Sobald ein Laden Ihre Bestellung bereitgelegt hat, bekommen Sie einen Abholcode per E-Mail. Bei Waren mit Altersgrenze wird das Alter bei der Übergabe geprüft.',
        ],
      },
      {
        heading: '4. Widerruf, Rückgabe, Mängel',
        paragraphs: [
          'Bei Waren haben Sie ein Widerrufsrecht von 14 Tagen ab Abholung; Ausnahmen stehen beim Angebot. Das gesetzliche Mängelrecht gilt uneingeschränkt. Abgeholte Ware können Sie über die Bestellseite zurückgeben; erstattet wird auf dasselbe Zahlungsmittel.',
        ],
      },
      {
        heading: '5. Reihenfolge der Angebote',
        paragraphs: [
          'Angebote stehen in der Reihenfolge, die Sie wählen, sonst neueste zuerst; Suchergebnisse nach Übereinstimmung mit dem Suchwort. Bezahlte Plätze gibt es nicht. Alle Merkmale und ihr Gewicht stehen auf der Seite „Wie wird sortiert?“.',
        ],
      },
    ],
  },
  en: {
    title: 'Terms',
    sections: [
      {
        paragraphs: [
          'These are sample texts of a demonstration. Before going live they must be reviewed by a lawyer and replaced.',
        ],
      },
      {
        heading: '1. What this is',
        paragraphs: [
          `Lieblingsladen ${city} is a marketplace. Your contract is with the respective trader. The platform handles payment and order e-mails on the trader’s behalf. This gives you no contractual claims against the platform itself.`,
        ],
      },
      {
        heading: '2. Prices and payment',
        paragraphs: [
          'All prices include VAT; deposits are named separately. With your order the amount is reserved on your card. It is charged only when all shops have answered, and only for what they have accepted. The rest is released.',
        ],
      },
      {
        heading: '3. Collection',
        paragraphs: [
          'As soon as a shop has your order ready you receive a collection code by e-mail. For goods with an age limit, age is checked at hand-over.',
        ],
      },
      {
        heading: '4. Withdrawal, returns, defects',
        paragraphs: [
          'For goods you have a right of withdrawal of 14 days from collection; exceptions are stated with the offer. Statutory rights for defects apply in full. You can give back collected goods through the order page; the refund goes to the same means of payment.',
        ],
      },
      {
        heading: '5. Order of offers',
        paragraphs: [
          'Offers are listed in the order you choose, otherwise newest first; search results by how well they match. There are no paid places.',
        ],
      },
    ],
  },
});

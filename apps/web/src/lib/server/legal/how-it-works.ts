import type { LegalText } from './document.ts';

export const howItWorks: LegalText = (city) => ({
  de: {
    title: 'So geht’s',
    sections: [
      {
        heading: 'Vom Aussuchen zum Abholen',
        list: [
          'Sie legen Waren aus beliebig vielen Läden in einen Warenkorb.',
          'An der Kasse geben Sie Name und E-Mail-Adresse an. Ein Konto brauchen Sie nicht.',
          'Sie bezahlen einmal mit Karte. Der Betrag wird zunächst nur vorgemerkt.',
          'Jeder Laden nimmt seinen Teil an oder sagt ab. Danach wird abgebucht, was angenommen ist.',
          'Liegt alles bereit, bekommen Sie den Abholcode per E-Mail und zeigen ihn im Laden vor.',
          'Passt etwas nicht, melden Sie die Rückgabe auf der Bestellseite an und bringen es zurück.',
        ],
      },
      {
        heading: 'So kommt der Vertrag zustande',
        paragraphs: [
          'Mit dem Knopf „zahlungspflichtig bestellen“ geben Sie jedem Laden, dessen Ware in der Übersicht steht, ein verbindliches Angebot ab. Den Eingang bestätigen wir sofort per E-Mail; das ist noch keine Annahme.',
          'Der Vertrag mit einem Laden kommt zustande, sobald er Ihre Bestellung annimmt. Nimmt er sie nicht an, wird dafür nichts abgebucht.',
          'Bis zum Knopf können Sie alles ändern: Mengen über „Warenkorb ändern“, Ihre Angaben unmittelbar im Formular.',
          'Den Inhalt Ihrer Bestellung speichern wir; Sie finden ihn über den Link in der Bestätigungsmail. Vertragssprachen sind Deutsch und Englisch.',
        ],
      },
      {
        heading: 'Lieferung und Zahlung',
        paragraphs: [
          `Zurzeit holen Sie in den Läden in ${city} ab, ohne Aufpreis. Bezahlt wird mit Karte; Gebühren dafür gibt es nicht.`,
        ],
      },
    ],
  },
  en: {
    title: 'How it works',
    sections: [
      {
        heading: 'From choosing to collecting',
        list: [
          'Put goods from as many shops as you like into one cart.',
          'At checkout give your name and e-mail address. You do not need an account.',
          'Pay once by card. The amount is only reserved at first.',
          'Each shop accepts its part or declines. After that, what was accepted is charged.',
          'When everything is ready you receive the collection code by e-mail and show it at the shop.',
          'If something does not fit, announce the return on the order page and bring it back.',
        ],
      },
      {
        heading: 'How the contract is concluded',
        paragraphs: [
          'With the button “order with obligation to pay” you make a binding offer to each shop whose goods are in the overview. We confirm receipt at once by e-mail; this is not yet an acceptance.',
          'The contract with a shop is concluded when it accepts your order. If it does not, you are not charged for it.',
          'Until you press the button you can change everything: quantities through “Change cart”, your details in the form itself.',
          'We store the contents of your order; you find them through the link in the confirmation e-mail. Contract languages are German and English.',
        ],
      },
      {
        heading: 'Delivery and payment',
        paragraphs: [
          `At the moment you collect in the shops in ${city} at no extra cost. You pay by card; there are no fees for that.`,
        ],
      },
    ],
  },
});

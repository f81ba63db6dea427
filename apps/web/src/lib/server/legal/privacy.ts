import type { LegalText } from './document.ts';

export const privacy: LegalText = (city) => ({
  de: {
    title: 'Datenschutz',
    sections: [
      {
        paragraphs: [
          `Diese Seite sagt, was der Lieblingsladen ${city} über Sie weiß und wozu. In der Vorführung sind alle Läden erfunden; bitte geben Sie keine echten Kartendaten ein.`,
        ],
      },
      {
        heading: 'Beim Stöbern',
        paragraphs: [
          'Es gibt keine Werbung, keine Besucherzählung durch Dritte und keine Verfolgung über Seiten hinweg.',
        ],
        list: [
          'Ihr Warenkorb: eine Kennung in einem Cookie, 90 Tage.',
          'Ihre letzten Bestellungen auf diesem Gerät: Kennung und Schlüssel in einem Cookie, 6 Monate.',
          'Helle oder dunkle Farben, falls Sie gewählt haben: ein Cookie, 1 Jahr.',
          'Ihre Anmeldung, falls Sie eine haben: ein Cookie bis zum Abmelden.',
        ],
      },
      {
        heading: 'Bei einer Bestellung',
        paragraphs: [
          'Wir brauchen Ihren Namen und Ihre E-Mail-Adresse, damit der Vertrag geschlossen und erfüllt werden kann (Art. 6 Abs. 1 Buchst. b DSGVO). Die Telefonnummer ist freiwillig.',
          'Jeder Laden sieht nur seinen Teil der Bestellung und Ihren Namen. Rechnungsdaten werden so lange aufbewahrt, wie das Steuerrecht es verlangt.',
          'Die Zahlung läuft über Stripe. Kartendaten gehen unmittelbar dorthin und erreichen uns nie. In der Vorführung tritt eine Testkasse an die Stelle von Stripe.',
        ],
      },
      {
        heading: 'Ihre Rechte',
        paragraphs: [
          'Sie können Auskunft, Berichtigung, Löschung, Einschränkung und Herausgabe Ihrer Daten verlangen und der Verarbeitung widersprechen. Schreiben Sie an datenschutz@lieblingsladen.example. Beschwerden nimmt die Datenschutzaufsicht Ihres Landes entgegen.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    sections: [
      {
        paragraphs: [
          `This page says what Lieblingsladen ${city} knows about you and what for. In the demonstration all shops are invented; please do not enter real card details.`,
        ],
      },
      {
        heading: 'While browsing',
        paragraphs: ['There is no advertising, no counting of visitors by others and no tracking across sites.'],
        list: [
          'Your cart: an identifier in a cookie, 90 days.',
          'Your last orders on this device: identifier and key in a cookie, 6 months.',
          'Light or dark colours, if you have chosen: a cookie, 1 year.',
          'Your sign-in, if you have one: a cookie until you sign out.',
        ],
      },
      {
        heading: 'When ordering',
        paragraphs: [
          'We need your name and e-mail address to conclude and perform the contract (Art. 6 (1) (b) GDPR). The phone number is optional.',
          'Each shop sees only its part of the order and your name. Invoice data are kept as long as tax law demands.',
          'Payment runs through Stripe. Card details go straight there and never reach us. In the demonstration a test till takes the place of Stripe.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You may ask for access, correction, deletion, restriction and a copy of your data, and object to processing. Write to datenschutz@lieblingsladen.example. The data protection authority of your state accepts complaints.',
        ],
      },
    ],
  },
});

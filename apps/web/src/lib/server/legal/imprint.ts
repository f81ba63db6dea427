import type { LegalText } from './document.ts';

export const imprint: LegalText = (city) => ({
  de: {
    title: 'Impressum',
    sections: [
      {
        paragraphs: [
          'Dies ist eine Vorführung. Die folgenden Angaben sind Platzhalter und müssen vor dem Betrieb durch die des Betreibers ersetzt werden.',
        ],
      },
      {
        heading: 'Anbieter (§ 5 DDG)',
        paragraphs: [
          `Lieblingsladen ${city} (Demo-Betreiber)\nMusterstraße 1a\n07545 Musterstadt`,
          'E-Mail: kontakt@lieblingsladen.example\nTelefon: 0171 3920000',
          'Vertreten durch: Maxi Mustermann. Register und USt-IdNr. werden im Betrieb hier genannt.',
        ],
      },
      {
        heading: 'Verantwortlich für redaktionelle Inhalte (§ 18 Abs. 2 MStV)',
        paragraphs: ['Maxi Mustermann, Anschrift wie oben.'],
      },
      {
        heading: 'Wer hier verkauft',
        paragraphs: [
          'Der Lieblingsladen vermittelt. Verkäufer ist immer der Laden, dessen Name beim Angebot steht; seine Anbieterangaben stehen beim Angebot und auf seiner Seite.',
        ],
      },
      {
        heading: 'Verbraucherstreitbeilegung',
        paragraphs: [
          'Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.',
        ],
      },
    ],
  },
  en: {
    title: 'Imprint',
    sections: [
      {
        paragraphs: [
          'This is a demonstration. The following details are placeholders and must be replaced by those of the operator before it goes live.',
        ],
      },
      {
        heading: 'Provider (§ 5 DDG)',
        paragraphs: [
          `Lieblingsladen ${city} (demo operator)\nMusterstraße 1a\n07545 Musterstadt, Germany`,
          'E-mail: kontakt@lieblingsladen.example\nPhone: +49 171 3920000',
          'Represented by Maxi Mustermann. Register and VAT ID are named here in operation.',
        ],
      },
      {
        heading: 'Responsible for editorial content (§ 18 (2) MStV)',
        paragraphs: ['Maxi Mustermann, address as above.'],
      },
      {
        heading: 'Who sells here',
        paragraphs: [
          'Lieblingsladen is an intermediary. The seller is always the shop named with the offer; its details are shown with the offer and on its page.',
        ],
      },
      {
        heading: 'Consumer dispute resolution',
        paragraphs: [
          'We are neither willing nor obliged to take part in dispute resolution before a consumer arbitration board.',
        ],
      },
    ],
  },
});

/** What owners read about their payout account. Topics as payments names them; an unknown one is said in general. */
export const payout = {
  active: {
    subject: 'Ihr Auszahlungskonto ist bereit',
    preview: 'Stripe hat alles bestätigt.',
    title: 'Ihr Auszahlungskonto ist bereit',
    intro:
      'Stripe hat Ihre Angaben geprüft und bestätigt. Was Sie verkaufen, kann ab jetzt auf Ihr Bankkonto ausgezahlt werden. Sie müssen nichts weiter tun.',
    open: 'Auszahlungskonto ansehen',
  },
  restricted: {
    subject: 'Bitte handeln: Auszahlungen sind angehalten',
    preview: 'Stripe braucht noch etwas von Ihnen.',
    title: 'Auszahlungen sind angehalten',
    intro:
      'der Zahlungsdienst Stripe zahlt im Moment nichts an Sie aus. Ihr Geld geht nicht verloren: Es wartet, bis der Grund behoben ist.',
    needs: 'Das braucht Stripe von Ihnen',
    open: 'Angaben bei Stripe ergänzen',
    nothing:
      'Stripe nennt nichts, was Sie selbst ergänzen können. Antworten Sie bitte auf diese E-Mail, dann klären wir den Fall mit Stripe.',
  },
  why: 'Sie bekommen diese E-Mail, weil Sie für die Auszahlungen Ihres Ladens zuständig sind.',
};

const topics: Record<string, string> = {
  business_type: 'Die Rechtsform Ihres Unternehmens.',
  business_name: 'Den Namen Ihres Unternehmens, wie er im Register oder auf der Gewerbeanmeldung steht.',
  business_activity: 'Womit Sie handeln: Branche und eine kurze Beschreibung.',
  business_address: 'Die Anschrift Ihres Unternehmens.',
  business_contact: 'Telefonnummer oder E-Mail-Adresse Ihres Unternehmens.',
  register: 'Ihre Registernummer.',
  tax_number: 'Ihre Steuernummer oder Umsatzsteuer-Identifikationsnummer.',
  business_document: 'Einen Nachweis über Ihr Unternehmen, zum Beispiel einen Registerauszug.',
  representative: 'Angaben zu der Person, die das Unternehmen vertritt.',
  birth_date: 'Das Geburtsdatum der Person, die das Unternehmen vertritt.',
  home_address: 'Die Privatanschrift der Person, die das Unternehmen vertritt.',
  person_contact: 'Telefonnummer oder E-Mail-Adresse der Person, die das Unternehmen vertritt.',
  identity_document: 'Ein Foto des Personalausweises oder Reisepasses.',
  owners: 'Wem das Unternehmen gehört und wer es leitet.',
  bank_account: 'Die IBAN des Bankkontos, auf das ausgezahlt werden soll.',
  bank_document: 'Einen Nachweis, dass das Bankkonto Ihnen gehört.',
  terms: 'Ihre Zustimmung zu den Nutzungsbedingungen von Stripe.',
};

export const needed = (topic: string): string => topics[topic] ?? 'Eine weitere Angabe. Stripe zeigt Ihnen, welche.';

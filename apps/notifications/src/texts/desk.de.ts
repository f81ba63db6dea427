/** What shops, reviewers and operators read. The desks speak German. */
export const desk = {
  greeting: (name: string | null) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  sender: (city: string) => `Lieblingsladen, der gemeinsame Marktplatz der Läden in ${city}`,
  total: 'Summe',
  deposit: 'Pfand',
  newOrder: {
    subject: (number: string, amount: string, by: string) =>
      `Neue Bestellung ${number} über ${amount}: bis ${by} antworten`,
    subjectAccepted: (number: string, amount: string) => `Neue Bestellung ${number} über ${amount}`,
    preview: (shop: string, customer: string) => `${customer} möchte bei ${shop} abholen.`,
    title: (shop: string) => `Neue Bestellung für ${shop}`,
    answerTitle: (by: string) => `Bitte bis ${by} antworten`,
    answer: (customer: string) =>
      `${customer} möchte abholen. Das Geld ist vorgemerkt. Ohne Antwort endet die Bestellung von selbst, und die Ware ist wieder frei.`,
    acceptedTitle: 'Automatisch angenommen',
    accepted: (customer: string) =>
      `${customer} möchte abholen. Packen Sie bitte, sobald die Bestellung bei Ihnen als bestätigt steht: Dann ist sie bezahlt.`,
    subtitle: (number: string, at: string) => `Bestellung ${number} vom ${at}`,
    open: 'Bestellung öffnen und antworten',
    openAccepted: 'Bestellung öffnen',
    why: (shop: string) => `Sie bekommen diese E-Mail, weil Sie Bestellungen für ${shop} annehmen.`,
  },
  returnRequested: {
    subject: (number: string, order: string) => `Rückgabe ${number} zu Bestellung ${order}`,
    preview: (customer: string) => `${customer} möchte etwas zurückgeben.`,
    title: 'Eine Rückgabe ist angemeldet',
    intro: (customer: string, at: string) =>
      `${customer} hat am ${at} Uhr erklärt, Ware zurückzugeben. Bitte halten Sie fest, was angekommen ist, sobald es im Laden ist: Danach geht das Geld zurück.`,
    subtitle: (order: string) => `aus Bestellung ${order}`,
    expected: 'Erstattung, wenn alles ankommt',
    reason: 'Grund, freiwillig angegeben',
    open: 'Rückgaben öffnen',
    why: (shop: string) => `Sie bekommen diese E-Mail, weil Sie Bestellungen für ${shop} annehmen.`,
  },
  refundFailed: {
    subject: (order: string) => `Erstattung zu ${order} ist fehlgeschlagen`,
    preview: 'Bitte bei Stripe nachsehen und den Fall klären.',
    title: 'Eine Erstattung ist fehlgeschlagen',
    intro: (amount: string, order: string) =>
      `Stripe konnte ${amount} zu Bestellung ${order} nicht erstatten. Die Person ist informiert, dass es länger dauert.`,
    next: 'Bitte sehen Sie bei Stripe nach, warum, und klären Sie mit der Person einen anderen Weg. Nach 14 Tagen ist die Erstattung überfällig.',
    refund: 'Erstattung',
    checkout: 'Bestellvorgang',
    shopper: 'Zu erreichen unter',
    why: 'Sie bekommen diese E-Mail, weil Sie den Marktplatz betreiben.',
  },
  verifyEmail: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    preview: 'Ein Klick genügt.',
    title: 'Ist das Ihre E-Mail-Adresse?',
    intro: 'mit dieser Adresse wurde ein Konto angelegt. Bestätigen Sie bitte, dass sie Ihnen gehört.',
    open: 'Adresse bestätigen',
    until: (at: string) => `Der Link gilt bis ${at} Uhr. Waren Sie es nicht, löschen Sie diese E-Mail einfach.`,
    why: 'Sie bekommen diese E-Mail, weil jemand mit Ihrer Adresse ein Konto angelegt hat.',
  },
  resetPassword: {
    subject: 'Neues Passwort festlegen',
    preview: 'Der Link gilt nur kurze Zeit.',
    title: 'Neues Passwort festlegen',
    intro: 'für Ihr Konto wurde ein neues Passwort angefordert. Über den Knopf legen Sie es fest.',
    open: 'Neues Passwort festlegen',
    until: (at: string) =>
      `Der Link gilt bis ${at} Uhr und nur einmal. Waren Sie es nicht, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.`,
    why: 'Sie bekommen diese E-Mail, weil jemand für Ihr Konto ein neues Passwort angefordert hat.',
  },
  applicationSubmitted: {
    subject: (shop: string) => `Neuer Antrag: ${shop}`,
    preview: (merchant: string) => `${merchant} möchte auf dem Marktplatz verkaufen.`,
    title: 'Ein Antrag wartet auf Sie',
    intro: (merchant: string, shop: string) =>
      `${merchant} möchte mit „${shop}“ auf dem Marktplatz verkaufen. Angaben und Nachweise sind vollständig eingereicht.`,
    merchant: 'Händler',
    shop: 'Laden',
    applicant: 'Gestellt von',
    open: 'Antrag prüfen',
    why: 'Sie bekommen diese E-Mail, weil Sie Anträge prüfen.',
  },
  secondWanted: {
    subject: (shop: string) => `Zweite Prüfung nötig: ${shop}`,
    preview: (first: string) => `${first} hat zugestimmt. Jetzt braucht es noch jemanden.`,
    title: 'Ein Antrag wartet auf die zweite Prüfung',
    intro: (first: string, merchant: string, shop: string) =>
      `${first} hat dem Antrag von ${merchant} für „${shop}“ zugestimmt. Entschieden ist er erst, wenn eine zweite Person ihn geprüft hat.`,
    open: 'Antrag ansehen',
    next: 'Sie sind unabhängig: Sie können zustimmen, ablehnen oder den Antrag mit einer Begründung zurückgeben.',
  },
  applicationDecision: {
    preview: {
      approved: 'Ihr Laden ist ab jetzt zu sehen.',
      rejected: 'Hier stehen der Grund und was Sie tun können.',
      changes_requested: 'Hier steht, was noch fehlt. Ihr Antrag ist wieder geöffnet.',
    },
    open: {
      approved: 'Antrag und Laden ansehen',
      rejected: 'Antrag ansehen und Beschwerde einlegen',
      changes_requested: 'Antrag nachbessern',
    },
    complain: 'Sie sind nicht einverstanden?',
    by: (name: string) => `Entschieden hat: ${name}. Bitte heben Sie diese E-Mail auf.`,
  },
  applicationQuestion: {
    subject: (shop: string) => `Eine Frage zu Ihrem Antrag für ${shop}`,
    preview: 'Die Stadt möchte etwas von Ihnen wissen.',
    title: 'Die Stadt hat eine Frage',
    intro: (by: string, shop: string) => `${by} prüft Ihren Antrag für „${shop}“ und möchte etwas wissen:`,
    open: 'Frage beantworten',
    next: 'Ihr Antrag bleibt an seinem Platz. Sobald Sie geantwortet haben, geht die Prüfung weiter.',
  },
  applicationWhy: 'Sie bekommen diese E-Mail, weil Sie einen Antrag gestellt haben.',
};

import type { AppealNotice, StatementOfReasons, SuspensionNotice } from '#contracts/ports';

const NAMES: Record<AppealNotice['against'], string> = {
  rejected: 'die Ablehnung Ihres Antrags',
  changes_requested: 'die Aufforderung zur Nachbesserung',
  suspension: 'die Sperre',
  termination: 'die Kündigung',
};

/** Why the city ended something, where a machine or the calendar has said so. */
const END_REASONS: Record<string, string> = {
  time_is_over: 'Die festgesetzte Dauer ist abgelaufen.',
  merchant_left: 'Der Vertrag ist durch Sie beendet worden.',
};

/** What merchants and the city read about suspensions, complaints and documents. */
export const oversight = {
  why: (merchant: string) =>
    `Sie bekommen diese E-Mail, weil Sie für ${merchant} Vertragspartner des Marktplatzes sind.`,
  whyCity: 'Sie bekommen diese E-Mail, weil Sie für die Stadt den Marktplatz beaufsichtigen.',
  open: 'Stand Ihres Ladens ansehen',
  kinds: { suspension: 'Vorübergehende Sperre', termination: 'Kündigung durch die Stadt' },
  origins: {
    notice: 'Meldung',
    own_initiative: 'eigene Feststellung der Stadt, keine Meldung',
    order: 'Anordnung einer Behörde',
  } satisfies Record<StatementOfReasons['origin'], string>,
  grounds: { law: 'Gesetz', terms: 'Nutzungsbedingungen' } satisfies Record<StatementOfReasons['ground'], string>,
  exceptions: {
    legal_duty: 'gesetzliche Pflicht oder behördliche Anordnung',
    imperative_reason: 'zwingender Grund nach nationalem Recht',
    repeated_infringement: 'wiederholter Verstoß gegen die Nutzungsbedingungen',
    danger: 'Gefahr für Kundinnen und Kunden',
  } as Record<string, string>,
  rows: {
    kind: 'Art der Maßnahme',
    scope: 'Umfang',
    territory: 'Gebiet',
    from: 'Wirksam ab',
    until: 'Dauer',
    payouts: 'Auszahlungen',
    origin: 'Anlass',
    automated: 'Automatische Mittel',
    ground: 'Grundlage',
    exception: 'Ohne Frist, weil',
  },
  scope: (shops: string[]) => `Angebote und Seiten dieser Läden werden nicht gezeigt: ${shops.join(', ')}`,
  untilDate: (date: string) => `bis ${date}`,
  untilWhen: (condition: string) => `bis zur Aufhebung: ${condition}`,
  forGood: 'auf Dauer',
  payoutsHeld: 'werden für die Dauer der Maßnahme zurückgehalten',
  payoutsGoOn: 'laufen weiter',
  automated: (detected: boolean, decided: boolean) =>
    `${detected ? 'zum Auffinden genutzt' : 'nicht zum Auffinden genutzt'}, ${
      decided ? 'auch zur Entscheidung genutzt' : 'entschieden hat ein Mensch'
    }`,
  facts: 'Was wir festgestellt haben',
  groundTitle: 'Warum die Grundlage zutrifft',
  orders: 'Was mit offenen Bestellungen geschieht',
  ordersGoOn:
    'Bezahlte und angenommene Bestellungen sind Verträge und laufen weiter: Packen Sie sie, geben Sie sie heraus, und nehmen Sie Rückgaben an wie sonst. Bestellungen, die Sie noch nicht beantwortet haben, können Sie weiter annehmen oder ablehnen. Neue Bestellungen sind nicht möglich.',
  ordersDeclined:
    'Bezahlte und angenommene Bestellungen sind Verträge und laufen weiter: Packen Sie sie, geben Sie sie heraus, und nehmen Sie Rückgaben an wie sonst. Bestellungen, die Sie bis dahin nicht beantwortet haben, werden abgelehnt, und das Geld wird sofort freigegeben. Neue Bestellungen sind nicht möglich.',
  remedies: 'Sie sind nicht einverstanden?',
  remedyText: (until: string) => [
    `Beschwerde: Bis ${until} können Sie sich kostenlos und elektronisch beschweren (Art. 20 Verordnung (EU) 2022/2065, Art. 11 Verordnung (EU) 2019/1150). Es entscheidet jemand, der an dieser Entscheidung nicht beteiligt war. Die Beschwerde schiebt die Maßnahme nicht auf.`,
    'Außergerichtliche Streitbeilegung: Sie können sich an eine zertifizierte Stelle wenden (Art. 21 Verordnung (EU) 2022/2065). Die Liste führt die Bundesnetzagentur: www.dsc.bund.de.',
    'Gericht: Der Rechtsweg steht Ihnen unabhängig davon offen.',
  ],
  complain: 'Beschwerde einlegen',
  announced: {
    subject: (kind: SuspensionNotice['kind'], merchant: string) =>
      kind === 'termination' ? `Kündigung: ${merchant}` : `Ankündigung einer Sperre: ${merchant}`,
    subjectNow: (merchant: string) => `Ihre Angebote sind gesperrt: ${merchant}`,
    preview: (from: string) => `Wirksam ab ${from}. Mit Begründung und Ihren Rechten.`,
    title: 'Begründung unserer Entscheidung',
    intro: (from: string) =>
      `wir haben eine Entscheidung über Ihre Teilnahme am Marktplatz getroffen. Sie gilt ab ${from}.`,
  },
  inEffect: {
    subject: (merchant: string) => `Jetzt wirksam: ${merchant}`,
    preview: 'Ihre Angebote werden nicht mehr gezeigt.',
    title: 'Die angekündigte Maßnahme ist jetzt wirksam',
    intro:
      'wie angekündigt werden die Angebote dieser Läden ab jetzt nicht mehr gezeigt. Die Begründung steht hier noch einmal vollständig.',
  },
  cancelled: {
    subject: (merchant: string) => `Zurückgenommen: ${merchant}`,
    preview: 'Die angekündigte Maßnahme kommt nicht.',
    title: 'Die angekündigte Maßnahme ist zurückgenommen',
    intro: 'die Maßnahme, die wir Ihnen angekündigt hatten, wird nicht wirksam. Für Sie ändert sich nichts.',
  },
  reinstated: {
    subject: (merchant: string) => `Wieder freigeschaltet: ${merchant}`,
    preview: 'Ihre Angebote sind wieder zu sehen.',
    title: 'Ihre Läden sind wieder freigeschaltet',
    intro:
      'die Sperre ist aufgehoben. Ihre Seiten und Angebote sind wieder so zu sehen, wie sie vorher waren, soweit kein anderer Grund entgegensteht.',
  },
  reason: 'Begründung der Stadt',
  endReason: (reason: string) => END_REASONS[reason] ?? reason,
  left: {
    subject: (merchant: string) => `Vertrag beendet: ${merchant}`,
    preview: 'Was jetzt mit Bestellungen und Daten geschieht.',
    title: 'Der Vertrag mit dem Marktplatz ist beendet',
    intro: 'Ihre Seiten und Angebote werden nicht mehr gezeigt.',
    orders:
      'Offene Bestellungen laufen aus: Bitte packen Sie Angenommenes, geben Sie es heraus, und nehmen Sie Rückgaben an. Ihr Zugang bleibt dafür offen.',
    data: 'Ausweise und andere Unterlagen zur Prüfung löschen wir sechs Monate nach dem Ende des Vertrags. Rechnungen und Steuerdaten müssen wir länger aufbewahren (§ 147 AO, § 22f UStG, § 24 PStTG).',
  },
  expiring: {
    subject: (document: string, days: number) => `${document}: noch ${days} Tage gültig`,
    preview: 'Bitte schicken Sie rechtzeitig eine neue Fassung.',
    title: 'Eine Unterlage läuft ab',
    intro: (document: string, shop: string, date: string) =>
      `die Unterlage „${document}“ für ${shop} gilt bis zum ${date}. Bitte laden Sie vorher eine neue hoch. Liegt dann keine gültige vor, werden die Angebote des Ladens nicht mehr gezeigt, bis die neue angenommen ist.`,
  },
  expired: {
    subject: (document: string) => `${document} ist abgelaufen: Ihre Angebote sind nicht zu sehen`,
    preview: 'Laden Sie eine neue Fassung hoch, dann sind sie wieder da.',
    title: 'Eine Unterlage ist abgelaufen',
    intro: (document: string, shop: string, date: string) =>
      `die Unterlage „${document}“ für ${shop} galt bis zum ${date}. Die Angebote des Ladens werden deshalb nicht gezeigt. Sobald die Stadt eine neue Fassung angenommen hat, sind sie von selbst wieder zu sehen. Offene Bestellungen laufen weiter.`,
  },
  upload: 'Neue Unterlage hochladen',
  renewalSent: {
    subject: (merchant: string) => `Neue Unterlage von ${merchant}`,
    preview: 'Bitte ansehen und annehmen oder ablehnen.',
    title: 'Eine erneuerte Unterlage wartet',
    intro: (merchant: string, shop: string, document: string) =>
      `${merchant} hat für ${shop} eine neue Fassung geschickt: „${document}“.`,
    open: 'Unterlage ansehen',
  },
  renewalAccepted: {
    subject: (document: string) => `Angenommen: ${document}`,
    preview: 'Vielen Dank, alles ist in Ordnung.',
    title: 'Ihre neue Unterlage ist angenommen',
    intro: (shop: string) =>
      `die neue Unterlage für ${shop} ist angenommen. Waren Angebote nur deshalb nicht zu sehen, sind sie jetzt wieder da.`,
  },
  renewalDeclined: {
    subject: (document: string) => `Nicht angenommen: ${document}`,
    preview: 'Bitte schicken Sie eine andere Fassung.',
    title: 'Ihre neue Unterlage wurde nicht angenommen',
    intro: (shop: string) =>
      `die neue Unterlage für ${shop} konnten wir nicht annehmen. Bitte schicken Sie eine andere.`,
  },
  vatDoubted: {
    subject: 'Ihre USt-IdNr. ist ungültig: Angebote sind nicht zu sehen',
    preview: 'Bitte klären Sie das mit dem Bundeszentralamt für Steuern.',
    title: 'Ihre USt-IdNr. wurde als ungültig gemeldet',
    intro: (vatId: string) =>
      `die Prüfung der USt-IdNr. ${vatId} hat ergeben, dass sie nicht gültig ist. Ohne gültige Nummer dürfen wir Verkäufe nicht vermitteln (§ 25e UStG); Ihre Angebote werden deshalb nicht gezeigt. Wir prüfen weiter, und sobald die Nummer wieder gültig ist, sind sie von selbst wieder da. Offene Bestellungen laufen weiter.`,
  },
  vatConfirmed: {
    subject: 'Ihre USt-IdNr. ist wieder gültig',
    preview: 'Ihre Angebote sind wieder zu sehen.',
    title: 'Ihre USt-IdNr. ist wieder gültig',
    intro: (vatId: string) =>
      `die USt-IdNr. ${vatId} ist bestätigt. Ihre Angebote sind wieder zu sehen, soweit kein anderer Grund entgegensteht.`,
  },
  against: (what: AppealNotice['against'], at: string) => `${NAMES[what]} vom ${at}`,
  appealFiled: {
    subject: 'Ihre Beschwerde ist eingegangen',
    preview: 'Es entscheidet jemand, der bisher nicht beteiligt war.',
    title: 'Ihre Beschwerde ist eingegangen',
    intro: (against: string, at: string) =>
      `wir haben Ihre Beschwerde gegen ${against} am ${at} Uhr erhalten. Sie lautet:`,
    next: 'Es entscheidet jemand, der an der Entscheidung nicht beteiligt war. Das Ergebnis bekommen Sie mit Begründung per E-Mail. Kosten entstehen Ihnen nicht.',
    yours: 'Ihre Beschwerde',
  },
  appealWaits: {
    subject: (merchant: string) => `Beschwerde von ${merchant}`,
    preview: 'Entscheiden kann nur, wer bisher nicht beteiligt war.',
    title: 'Eine Beschwerde wartet',
    intro: (merchant: string, against: string) => `${merchant} beschwert sich gegen ${against}.`,
    open: 'Beschwerde öffnen',
  },
  appealUpheld: {
    subject: 'Ihre Beschwerde: Die Entscheidung bleibt bestehen',
    preview: 'Mit Begründung und den weiteren Wegen.',
    title: 'Die Entscheidung bleibt bestehen',
    intro: (against: string) => `wir haben Ihre Beschwerde gegen ${against} geprüft. Die Entscheidung bleibt bestehen.`,
    next: [
      'Sie können sich an eine zertifizierte Stelle für außergerichtliche Streitbeilegung wenden (Art. 21 Verordnung (EU) 2022/2065). Die Liste führt die Bundesnetzagentur: www.dsc.bund.de.',
      'Der Rechtsweg steht Ihnen unabhängig davon offen.',
    ],
  },
  appealOverturned: {
    subject: 'Ihre Beschwerde hat Erfolg',
    preview: 'Die Entscheidung ist aufgehoben.',
    title: 'Die Entscheidung ist aufgehoben',
    intro: (against: string) =>
      `wir haben Ihre Beschwerde gegen ${against} geprüft. Sie hat Erfolg: Die Entscheidung ist aufgehoben.`,
    application: 'Ihr Antrag liegt wieder zur Prüfung vor, wie Sie ihn eingereicht haben.',
    merchant:
      'Ihre Seiten und Angebote sind wieder so zu sehen, wie sie vorher waren, soweit kein anderer Grund entgegensteht.',
  },
  ends: {
    subject: (date: string) => `Prüfprotokoll: Stand vom ${date}`,
    preview: 'Bitte aufbewahren.',
    title: 'Bis hierhin reicht das Prüfprotokoll',
    intro:
      'heben Sie diese E-Mail bitte auf, am besten außerhalb des Systems. Mit diesen Werten lässt sich später zeigen, dass aus dem Prüfprotokoll nichts entfernt und nichts darin geändert wurde.',
    chains: { merchants: 'Händler und Anträge', accounts: 'Personen und Rechte' } as Record<string, string>,
    entry: (number: number, hash: string) => `Eintrag ${number}, Prüfsumme ${hash}`,
    how: 'Prüfen: npm run audit:verify -- mit diesen Werten als Bereich:Nummer:Prüfsumme',
  },
};

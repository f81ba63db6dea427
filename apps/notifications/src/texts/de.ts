const shops = (count: number) => (count === 1 ? 'ein Laden' : `${count} Läden`);
const pieces = (count: number) => (count === 1 ? '1 Stück' : `${count} Stück`);

/** What shoppers read, in German. English has the same shape. */
export const de = {
  greeting: (name: string) => `Guten Tag ${name},`,
  track: 'Bestellung ansehen',
  total: 'Summe',
  deposit: 'Pfand',
  depositFor: (quantity: number, each: string) => `${quantity} × ${each}`,
  vatIncluded: 'Alle Preise inkl. MwSt., soweit sie anfällt.',
  orderSubtitle: (number: string, address: string) => `Bestellung ${number} · ${address}`,
  withdraw: 'Vertrag widerrufen',
  privateLink:
    'Der Link zu Ihrer Bestellung gehört nur Ihnen: Wer ihn hat, sieht Ihre Bestellung. Bitte geben Sie ihn nicht weiter.',
  why: (number: string) => `Sie bekommen diese E-Mail, weil Sie die Bestellung ${number} aufgegeben haben.`,
  sender: (city: string) =>
    `Lieblingsladen ist der gemeinsame Marktplatz der Läden in ${city}. Ihr Vertrag kommt mit dem jeweiligen Laden zustande.`,
  address: 'Adresse',
  openingHours: 'Geöffnet',
  phone: 'Telefon',
  email: 'E-Mail',
  orderReceived: {
    subject: (number: string) => `Ihre Bestellung ${number} ist angekommen`,
    preview: (count: number) =>
      count === 1
        ? 'Der Laden sieht sie sich jetzt an. Abgebucht wird erst, wenn er zusagt.'
        : `${count} Läden sehen sie sich jetzt an. Abgebucht wird erst, wenn sie zusagen.`,
    title: 'Danke, Ihre Bestellung ist angekommen',
    intro: (count: number, at: string) =>
      `wir haben Ihre Bestellung vom ${at} erhalten und an ${shops(count)} weitergegeben. ` +
      (count === 1
        ? 'Mit dieser Nachricht bestätigen wir den Eingang. Der Kauf kommt zustande, wenn der Laden zusagt.'
        : 'Mit dieser Nachricht bestätigen wir den Eingang. Der Kauf kommt bei jedem Laden zustande, wenn er zusagt.'),
    reserved: 'Auf Ihrer Karte vorgemerkt',
    nextTitle: 'So geht es weiter',
    steps: (count: number) => [
      count === 1 ? 'Der Laden sagt zu oder ab.' : 'Jeder Laden sagt für seinen Teil zu oder ab.',
      'Dann buchen wir genau das ab, was zugesagt ist. Den Rest gibt Ihre Bank wieder frei.',
      'Ist etwas gepackt, bekommen Sie den Abholcode per E-Mail.',
    ],
    answerBy: (at: string) => `Der Laden antwortet spätestens ${at}.`,
    accepted: 'Der Laden hat schon zugesagt.',
  },
  orderDeclined: {
    subject: (shop: string, number: string) => `${shop} kann Ihre Bestellung ${number} nicht liefern`,
    preview: 'Dafür wird Ihnen nichts berechnet.',
    title: (shop: string) => `${shop} kann leider nicht liefern`,
    refused: (shop: string) => `${shop} hat Ihre Bestellung angesehen und musste absagen.`,
    lapsed: (shop: string) =>
      `${shop} hat nicht rechtzeitig geantwortet. Damit Sie nicht länger warten, haben wir die Bestellung dort beendet.`,
    cancelled: (shop: string) =>
      `Ihre Bestellung bei ${shop} ist storniert: Die Zahlung ließ sich nicht abbuchen. Sie können jederzeit neu bestellen.`,
    moneyTitle: 'Sie zahlen dafür nichts',
    money: (amount: string) =>
      `Für diese Bestellung buchen wir nichts ab. Ihre Bank gibt die vorgemerkten ${amount} wieder frei; je nach Bank ist die Vormerkung noch einige Tage zu sehen.`,
    others: 'Ihre Bestellungen bei den anderen Läden laufen weiter.',
  },
  orderConfirmed: {
    subject: (number: string) => `Bestätigt: Ihre Bestellung ${number}`,
    preview: (amount: string) => `Abgebucht: ${amount}. Sobald gepackt ist, kommt der Abholcode.`,
    title: 'Ihre Bestellung ist bestätigt',
    intro: (count: number) =>
      count === 1
        ? 'der Laden hat zugesagt und packt jetzt für Sie. Sobald alles bereitliegt, bekommen Sie den Abholcode.'
        : `${shops(count)} haben zugesagt und packen jetzt für Sie. Sobald etwas bereitliegt, bekommen Sie den Abholcode dafür.`,
    charged: 'Von Ihrer Karte abgebucht',
    notCharged: (shop: string) => `Nicht berechnet: ${shop}`,
    released:
      'Was nicht berechnet wird, gibt Ihre Bank wieder frei; je nach Bank ist die Vormerkung noch einige Tage zu sehen.',
    contracts: (count: number): string => (count === 1 ? 'Ihr Vertrag' : 'Ihre Verträge'),
    contractsIntro: (count: number): string =>
      count === 1
        ? 'Hier steht alles, was zu Ihrem Kauf gehört. Bitte heben Sie diese E-Mail auf.'
        : 'Mit jedem Laden haben Sie einen eigenen Vertrag. Hier steht alles, was dazugehört. Bitte heben Sie diese E-Mail auf.',
  },
  pickupReady: {
    subject: (shop: string) => `Abholbereit bei ${shop}`,
    preview: 'Ihr Abholcode ist da.',
    title: 'Liegt für Sie bereit',
    intro: (shop: string) => `${shop} hat gepackt. Kommen Sie vorbei, wann es Ihnen passt.`,
    codeLabel: 'Ihr Abholcode',
    codeHint: 'Zeigen Sie den QR-Code oder sagen Sie die sechs Ziffern. Wer den Code hat, bekommt die Ware.',
    qrAlt: (code: string) => `QR-Code für den Abholcode ${code}`,
    where: 'Hier holen Sie ab',
    what: 'Das liegt bereit',
  },
  handedOver: {
    subject: (shop: string) => `Abgeholt bei ${shop}: Ihr Beleg`,
    preview: 'Danke für Ihren Einkauf in der Stadt.',
    title: 'Danke für Ihren Einkauf',
    intro: (shop: string, at: string) => `Sie haben Ihre Bestellung am ${at} bei ${shop} abgeholt. Viel Freude damit.`,
    backTitle: 'Passt etwas nicht?',
    back: (shop: string) =>
      `Sagen Sie es auf der Seite Ihrer Bestellung, auch für einzelne Stücke, und bringen Sie die Ware zu ${shop}. Das Geld kommt auf demselben Weg zurück. Ist etwas beschädigt oder falsch, hilft Ihnen der Laden auch später.`,
  },
  returnRequested: {
    subject: (number: string) => `Rückgabe ${number} ist angemeldet`,
    preview: 'So geben Sie die Ware zurück.',
    title: 'Ihre Rückgabe ist angemeldet',
    intro: (number: string, at: string) =>
      `wir haben Ihre Erklärung am ${at} Uhr erhalten und an den Laden weitergegeben. Ihre Rückgabe hat die Nummer ${number}.`,
    what: 'Das geben Sie zurück',
    subtitle: (order: string) => `aus Bestellung ${order}`,
    reason: 'Ihr Grund',
    expected: 'Erstattung, wenn alles ankommt',
    where: 'Bringen Sie die Ware hierhin',
    next: (number: string) =>
      `Nennen Sie an der Kasse die Nummer ${number}. Der Laden hält fest, was angekommen ist; danach geht das Geld auf demselben Weg zurück, auf dem Sie bezahlt haben.`,
  },
  returnReceived: {
    subject: (number: string) => `Rückgabe ${number} ist im Laden angekommen`,
    preview: (amount: string) => `Sie bekommen ${amount} zurück.`,
    previewNothing: 'Bitte lesen Sie, was der Laden festgehalten hat.',
    title: 'Ihre Rückgabe ist angekommen',
    titleNothing: 'Ihre Rückgabe ist abgeschlossen',
    intro: (shop: string) => `${shop} hat festgehalten, was angekommen ist:`,
    arrived: (received: number, quantity: number) =>
      received === quantity ? `${pieces(received)} angekommen` : `${received} von ${quantity} Stück angekommen`,
    refund: 'Erstattung',
    refundNext:
      'Wir geben das Geld jetzt an die Karte zurück, mit der Sie bezahlt haben. Sobald es unterwegs ist, schreiben wir Ihnen noch einmal.',
    nothing:
      'Daraus ergibt sich keine Erstattung. Stimmt das nicht, sprechen Sie bitte mit dem Laden. Was nicht angekommen ist, können Sie noch einmal zurückgeben.',
  },
  refundSucceeded: {
    subject: (amount: string) => `Erstattung über ${amount} ist unterwegs`,
    preview: 'In der Regel ist das Geld nach 5 bis 10 Bankarbeitstagen auf der Karte.',
    title: (amount: string) => `${amount} sind auf dem Weg zu Ihnen`,
    forReturn: (number: string, shop: string) =>
      `Zu Ihrer Rückgabe ${number} bei ${shop} haben wir das Geld zurückgegeben.`,
    forOrder: (number: string, shop: string) =>
      `Zu Ihrer Bestellung ${number} bei ${shop} haben wir das Geld zurückgegeben.`,
    forWeight: (number: string, shop: string) =>
      `Ihre Ware nach Gewicht aus der Bestellung ${number} bei ${shop} ist gewogen. Sie kostet weniger als vorgemerkt; den Unterschied haben wir zurückgegeben.`,
    when: 'Es geht an die Karte, mit der Sie bezahlt haben. Banken brauchen dafür meist 5 bis 10 Arbeitstage.',
    amount: 'Erstattet',
  },
  refundFailed: {
    subject: 'Ihre Erstattung dauert noch etwas',
    preview: 'Sie müssen nichts tun. Wir kümmern uns darum.',
    title: 'Ihre Erstattung dauert noch etwas',
    intro: (amount: string, number: string) =>
      `wir wollten Ihnen ${amount} zu Ihrer Bestellung ${number} erstatten. Ihre Bank hat das nicht angenommen.`,
    next: 'Sie müssen nichts tun: Der Marktplatz klärt das und meldet sich bei Ihnen. Ihr Anspruch auf das Geld bleibt bestehen.',
  },
};

export type Texts = typeof de;

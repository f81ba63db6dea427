/** Names, address and ways to reach the seller, as one line of text. */
export interface SellerLine {
  name: string;
  /** `Name, Straße 1, 07545 Ort, Telefon: …, E-Mail: …` */
  full: string;
}

/**
 * The text of one contract (Art. 246a § 1 EGBGB), in German. The instruction on withdrawal follows annex 1 to
 * Art. 246a § 1 (2) EGBGB in the version of 19 June 2026, the form annex 2: their words are the law's, not ours.
 */
export const contractDe = {
  title: (seller: string, number: string) => `Vertrag mit ${seller}, Bestellung ${number}`,
  seller: 'Ihr Vertragspartner',
  tradingAs: (seller: string, shop: string) => `${seller} („${shop}“)`,
  phone: (phone: string) => `Telefon: ${phone}`,
  email: (email: string) => `E-Mail: ${email}`,
  register: (register: string) => `Register: ${register}`,
  vatId: (vatId: string) => `USt-IdNr.: ${vatId}`,
  complaints: 'Beschwerden und Mängelanzeigen richten Sie bitte an diese Adresse.',
  goods: 'Ware und Preis',
  total: (amount: string) => `Gesamtpreis: ${amount}`,
  depositIncluded: (amount: string) => `darin ${amount} Pfand`,
  vat: 'Die Preise enthalten die gesetzliche Umsatzsteuer.',
  smallBusiness: 'Umsatzsteuerfrei gemäß § 19 UStG (Kleinunternehmer).',
  costs: 'Weitere Kosten entstehen nicht.',
  delivery: 'Abholung und Zahlung',
  pickup: (address: string) =>
    `Abholung im Laden: ${address}. Sie bekommen den Abholcode, sobald die Ware bereitliegt, spätestens 30 Tage nach Vertragsschluss.`,
  payment: (at: string) => `Bezahlt per Karte, abgebucht am ${at}.`,
  warranty: 'Gewährleistung',
  warrantyText: 'Es gilt das gesetzliche Mängelhaftungsrecht.',
  platform: 'Rolle des Marktplatzes',
  platformText:
    'Ihr Vertrag kommt mit dem genannten Händler zustande. Die Plattform übernimmt für den Händler: Zahlungsabwicklung über Stripe und Bestellmails. Eigene vertragliche Ansprüche gegen die Plattform entstehen Ihnen daraus nicht.',
  exceptions: 'Kein Widerrufsrecht oder vorzeitiges Erlöschen',
  exception: (line: string, reason: string) => `${line}: ${reason}`,
  withdrawalReasons: {
    none_custom: 'Für diesen Artikel besteht kein Widerrufsrecht, weil er nach Ihren Vorgaben angefertigt wird.',
    none_perishable: 'Für diesen Artikel besteht kein Widerrufsrecht, weil er schnell verderben kann.',
    none_press_single:
      'Für diesen Artikel besteht kein Widerrufsrecht, weil es sich um eine einzelne Zeitung oder Zeitschrift handelt.',
    none_service_date:
      'Für diese Leistung besteht kein Widerrufsrecht, weil für die Leistung ein fester Termin vereinbart ist.',
    none_auction: 'Für diesen Artikel besteht kein Widerrufsrecht, weil er öffentlich versteigert wurde.',
    none_urgent_repair:
      'Für diese Leistung besteht kein Widerrufsrecht, weil Sie den Besuch für eine dringende Reparatur verlangt haben.',
    lapse_hygiene_seal:
      'Das Widerrufsrecht erlischt, wenn Sie die Versiegelung nach der Lieferung entfernen (Gesundheitsschutz/Hygiene).',
    lapse_mixed:
      'Das Widerrufsrecht erlischt, wenn die Ware nach der Lieferung untrennbar mit anderen Gütern vermischt wird.',
    lapse_media_seal:
      'Das Widerrufsrecht erlischt, wenn Sie die Versiegelung nach der Lieferung entfernen (Datenträger).',
    service_early_start:
      'Das Widerrufsrecht erlischt, wenn die Leistung auf Ihren ausdrücklichen Wunsch vor Ablauf der Frist vollständig erbracht ist.',
    digital_early_start:
      'Das Widerrufsrecht erlischt, wenn auf Ihren ausdrücklichen Wunsch vor Ablauf der Frist mit der Bereitstellung begonnen wird.',
  } as Record<string, string>,
  instruction: (covers: 'goods' | 'services'): string =>
    covers === 'goods' ? 'Widerrufsbelehrung' : 'Widerrufsbelehrung für Dienstleistungen und Digitales',
  covers: (lines: string) => `Diese Belehrung gilt für: ${lines}.`,
  right: 'Widerrufsrecht',
  rightText: (seller: string, url: string, covers: 'goods' | 'services') => [
    'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.',
    covers === 'goods'
      ? 'Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie oder ein von Ihnen benannter Dritter, der nicht der Beförderer ist, die Waren in Besitz genommen haben bzw. hat.'
      : 'Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag des Vertragsabschlusses.',
    `Um Ihr Widerrufsrecht auszuüben, müssen Sie uns (${seller}) mittels einer eindeutigen Erklärung (z. B. ein mit der Post versandter Brief oder E-Mail) über Ihren Entschluss, diesen Vertrag zu widerrufen, informieren. Sie können dafür das beigefügte Muster-Widerrufsformular verwenden, das jedoch nicht vorgeschrieben ist. Sie können Ihr Widerrufsrecht auch online unter ${url} ausüben. Wenn Sie diese Online-Funktion nutzen, übermitteln wir Ihnen auf einem dauerhaften Datenträger (z. B. durch eine E-Mail) unverzüglich eine Eingangsbestätigung mit Informationen zum Inhalt der Widerrufserklärung sowie dem Datum und der Uhrzeit ihres Eingangs.`,
    'Zur Wahrung der Widerrufsfrist reicht es aus, dass Sie die Mitteilung über die Ausübung des Widerrufsrechts vor Ablauf der Widerrufsfrist absenden.',
  ],
  effects: 'Folgen des Widerrufs',
  effectsText: (covers: 'goods' | 'services') => [
    'Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen, die wir von Ihnen erhalten haben, einschließlich der Lieferkosten (mit Ausnahme der zusätzlichen Kosten, die sich daraus ergeben, dass Sie eine andere Art der Lieferung als die von uns angebotene, günstigste Standardlieferung gewählt haben), unverzüglich und spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen, an dem die Mitteilung über Ihren Widerruf dieses Vertrags bei uns eingegangen ist. Für diese Rückzahlung verwenden wir dasselbe Zahlungsmittel, das Sie bei der ursprünglichen Transaktion eingesetzt haben, es sei denn, mit Ihnen wurde ausdrücklich etwas anderes vereinbart; in keinem Fall werden Ihnen wegen dieser Rückzahlung Entgelte berechnet.',
    ...(covers === 'goods'
      ? [
          'Wir können die Rückzahlung verweigern, bis wir die Waren wieder zurückerhalten haben oder bis Sie den Nachweis erbracht haben, dass Sie die Waren zurückgesandt haben, je nachdem, welches der frühere Zeitpunkt ist.',
          'Sie haben die Waren unverzüglich und in jedem Fall spätestens binnen vierzehn Tagen ab dem Tag, an dem Sie uns über den Widerruf dieses Vertrags unterrichten, an uns zurückzusenden oder zu übergeben. Die Frist ist gewahrt, wenn Sie die Waren vor Ablauf der Frist von vierzehn Tagen absenden.',
          'Wir tragen die Kosten der Rücksendung der Waren.',
          'Sie müssen für einen etwaigen Wertverlust der Waren nur aufkommen, wenn dieser Wertverlust auf einen zur Prüfung der Beschaffenheit, Eigenschaften und Funktionsweise der Waren nicht notwendigen Umgang mit ihnen zurückzuführen ist.',
        ]
      : [
          'Haben Sie verlangt, dass die Dienstleistungen während der Widerrufsfrist beginnen soll, so haben Sie uns einen angemessenen Betrag zu zahlen, der dem Anteil der bis zu dem Zeitpunkt, zu dem Sie uns von der Ausübung des Widerrufsrechts hinsichtlich dieses Vertrags unterrichten, bereits erbrachten Dienstleistungen im Vergleich zum Gesamtumfang der im Vertrag vorgesehenen Dienstleistungen entspricht.',
        ]),
  ],
  form: 'Muster-Widerrufsformular',
  formText: (seller: string) => [
    '(Wenn Sie den Vertrag widerrufen wollen, dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.)',
    `– An ${seller}:`,
    '– Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*)/die Erbringung der folgenden Dienstleistung (*)',
    '– Bestellt am (*)/erhalten am (*)',
    '– Name des/der Verbraucher(s)',
    '– Anschrift des/der Verbraucher(s)',
    '– Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier)',
    '– Datum',
    '(*) Unzutreffendes streichen.',
  ],
};

export type ContractTexts = typeof contractDe;

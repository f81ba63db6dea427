/** What shoppers read about a withdrawal, in German. English has the same shape. */
export const withdrawalDe = {
  greeting: (name: string) => `Guten Tag ${name},`,
  declared: {
    subject: (number: string, contract: string) => `Eingang Ihres Widerrufs ${number}: ${contract}`,
    preview: 'Mit Inhalt, Datum und Uhrzeit. Bitte bewahren Sie diese E-Mail auf.',
    title: 'Ihr Widerruf ist eingegangen',
    intro: (at: string) => `Ihr Widerruf ist am ${at} Uhr bei uns eingegangen.`,
    content: 'Inhalt Ihrer Erklärung',
    name: 'Name',
    contract: 'Vertrag',
    part: 'Umfang',
    whole: 'der ganze Vertrag',
    email: 'E-Mail für diese Bestätigung',
    at: 'Eingegangen',
    number: 'Nummer',
    reason: 'Ihr Grund, freiwillig angegeben',
    next: (shop: string) =>
      `Wir haben Ihren Widerruf an ${shop} weitergegeben, mit dem Ihr Vertrag besteht. Sie hören von dort, sobald er angesehen ist.`,
    nextUnknown:
      'Zu Ihrer Angabe haben wir noch keine Bestellung gefunden. Jemand von uns sucht sie heraus; Ihre Frist ist mit dieser Erklärung gewahrt, wenn sie rechtzeitig war. Sie müssen nichts weiter tun.',
    sendBack: (day: string) =>
      `Haben Sie die Ware schon, geben Sie sie bitte bis ${day} zurück oder schicken Sie sie bis dahin ab.`,
    money: (day: string) =>
      `Ihr Geld bekommen Sie spätestens am ${day} auf dem Weg zurück, auf dem Sie bezahlt haben. Der Laden darf damit warten, bis er die Ware oder einen Nachweis hat, dass Sie sie abgeschickt haben.`,
    why: 'Sie bekommen diese E-Mail, weil jemand mit dieser Adresse einen Vertrag widerrufen hat. Das Gesetz verlangt, dass wir es sofort bestätigen.',
  },
  accepted: {
    subject: (number: string) => `Ihr Widerruf ${number} ist angenommen`,
    preview: 'So kommen Ware und Geld zurück.',
    title: 'Ihr Widerruf ist angenommen',
    intro: (shop: string, back: string) =>
      `${shop} hat Ihren Widerruf angenommen. Bringen Sie die Ware bitte in den Laden und nennen Sie die Nummer ${back}. Haben Sie noch nichts bekommen, müssen Sie nichts tun.`,
  },
  rejected: {
    subject: (number: string) => `Zu Ihrem Widerruf ${number}`,
    preview: 'Der Laden sieht es anders. Hier steht, warum.',
    title: 'Der Laden nimmt Ihren Widerruf nicht an',
    intro: (shop: string) => `${shop} hat Ihren Widerruf geprüft und nimmt ihn nicht an. Die Begründung:`,
    rights:
      'Sehen Sie das anders? Antworten Sie dem Laden, oder wenden Sie sich an die Verbraucherzentrale. Ihre Rechte bei Mängeln bleiben davon unberührt.',
  },
  reasons: {
    period_over: 'Die Widerrufsfrist war abgelaufen.',
    excluded: 'Für diese Ware oder Leistung besteht kein Widerrufsrecht.',
    no_contract: 'Es gibt keinen solchen Vertrag.',
    already_withdrawn: 'Dieser Vertrag ist schon widerrufen.',
    other: 'Anderer Grund.',
  } as Record<string, string>,
  place: { title: 'Hierhin', openingHours: 'Geöffnet', phone: 'Telefon' },
  pieces: (quantity: number, name: string) => `${quantity} × ${name}`,
};

/** What shops and the operator read about withdrawals. */
export const withdrawalDesk = {
  declared: {
    subject: (number: string, order: string) => `Widerruf ${number} zu Bestellung ${order}`,
    preview: (name: string) => `${name} hat den Vertrag widerrufen.`,
    title: 'Ein Vertrag ist widerrufen',
    intro: (name: string, at: string) =>
      `${name} hat am ${at} Uhr den Vertrag widerrufen. Der Eingang ist schon bestätigt. Bitte sehen Sie den Widerruf an und nehmen Sie ihn an, wenn nichts dagegen spricht: Dann weiß die Kundschaft, wohin mit der Ware.`,
    due: (day: string) => `Das Geld muss spätestens am ${day} zurück sein (§ 357 BGB).`,
  },
  due: {
    subject: (number: string, left: number) =>
      left > 0
        ? `Noch ${left === 1 ? 'ein Tag' : `${left} Tage`}: Widerruf ${number}`
        : `Heute fällig: Widerruf ${number}`,
    preview: (day: string) => `Das Geld muss spätestens am ${day} zurück sein.`,
    title: 'Ein Widerruf ist noch nicht erledigt',
    intro: (number: string, name: string, day: string) =>
      `der Widerruf ${number} von ${name} ist noch offen. Das Geld muss spätestens am ${day} zurück sein, es sei denn, Sie warten noch auf die Ware und auf einen Nachweis, dass sie abgeschickt ist.`,
  },
  unknown: {
    subject: (number: string) => `Widerruf ${number} ohne bekannte Bestellung`,
    preview: 'Bitte heraussuchen, zu welcher Bestellung er gehört.',
    title: 'Zu diesem Widerruf fehlt die Bestellung',
    intro: (name: string, contract: string) =>
      `${name} hat einen Vertrag widerrufen und ihn so bezeichnet: „${contract}“. Dazu kennen wir keine Bestellung. Bitte suchen Sie sie heraus und ordnen Sie sie zu; der Laden hört es dann sofort.`,
    open: 'Widerrufe ohne Bestellung öffnen',
    why: 'Sie bekommen diese E-Mail, weil Sie den Marktplatz betreiben.',
  },
  open: 'Widerrufe öffnen',
  why: (shop: string) => `Sie bekommen diese E-Mail, weil Sie Bestellungen für ${shop} annehmen.`,
};

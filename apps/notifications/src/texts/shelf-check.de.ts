/** The weekly reminder to look along the shelf. */
export const shelfCheck = {
  subject: (shop: string) => `${shop}: Ist noch alles da?`,
  preview: 'Einmal in der Woche, eine Minute, mit dem Telefon am Regal.',
  title: 'Ist noch alles da?',
  intro: (offers: number) =>
    offers === 1
      ? 'ein gefragtes Angebot Ihres Ladens haben Sie länger nicht bestätigt. Ein Tipp genügt: „Noch da“ oder „Weg“.'
      : `${offers} gefragte Angebote Ihres Ladens haben Sie länger nicht bestätigt. Ein Tipp je Angebot genügt: „Noch da“ oder „Weg“. Das dauert etwa eine Minute.`,
  reason:
    'Kundinnen und Kunden sehen dann „heute bestätigt“ statt „bitte im Laden fragen“, und Sie müssen weniger Bestellungen ablehnen.',
  open: 'Regal prüfen',
  why: 'Sie bekommen diese Erinnerung höchstens einmal in der Woche. Auf der Seite können Sie sie abstellen.',
};

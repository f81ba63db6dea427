/** What the letters with a link to an application say. */
export const applicationLinkWords = {
  greeting: (name: string) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  continue: {
    subject: (shop: string) => (shop ? `Weiter mit Ihrem Antrag: ${shop}` : 'Weiter mit Ihrem Antrag'),
    preview: 'Der Link führt auf jedem Gerät an die Stelle, an der Sie aufgehört haben.',
    title: 'Weiter mit Ihrem Antrag',
    intro:
      'alles bisher Eingegebene ist gespeichert. Öffnen Sie diesen Link auf dem Gerät, mit dem Sie weitermachen möchten, und melden Sie sich dort an.',
    open: 'Antrag öffnen',
    until: (moment: string) =>
      `Der Link gilt bis ${moment} Uhr und nur zusammen mit Ihrem Konto: Wer ihn sonst öffnet, erfährt nichts.`,
    why: 'Sie bekommen diese E-Mail, weil Sie sich selbst einen Link geschickt haben.',
  },
  owner: {
    subject: (shop: string) => (shop ? `Bitte bestätigen: Antrag für ${shop}` : 'Bitte bestätigen: Ihr Antrag'),
    preview: (helper: string) => `${helper} hat den Antrag mit Ihnen vorbereitet.`,
    title: 'Ihr Antrag ist vorbereitet',
    intro: (helper: string, shop: string) =>
      `${helper} von der Stadt hat ${shop ? `für „${shop}“ ` : ''}einen Antrag ausgefüllt, damit Sie auf dem gemeinsamen Marktplatz verkaufen können. Abgeschickt ist noch nichts: Das können nur Sie.`,
    steps:
      'Sehen Sie bitte alles durch und ändern Sie, was nicht stimmt. Danach bestätigen Sie die Angaben und reichen den Antrag ein. Ab dann sieht die helfende Person Bankverbindung, Steuerdaten und Dokumente nicht mehr.',
    open: 'Antrag ansehen und bestätigen',
    how: (email: string) =>
      `Sie brauchen dafür ein Konto mit der Adresse ${email}. Haben Sie noch keines, legen Sie es beim Öffnen an.`,
    until: (moment: string) =>
      `Der Link gilt bis ${moment} Uhr. Geben Sie ihn nicht weiter; mit einer anderen Adresse öffnet er nichts.`,
    why: 'Sie bekommen diese E-Mail, weil jemand von der Stadt für Sie einen Antrag ausgefüllt hat. Wissen Sie davon nichts, tun Sie einfach nichts.',
  },
};

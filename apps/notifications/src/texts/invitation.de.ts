import type { Role } from '#contracts/actor';

/** What an invitation says. Roles are named as they are on the screens. */
export const invitationWords = {
  city: 'die Stadt',
  subject: (place: string) =>
    `Einladung: ${place === 'die Stadt' ? 'für die Stadt arbeiten' : `mitarbeiten bei ${place}`}`,
  preview: (invitedBy: string) => `${invitedBy} lädt Sie ein.`,
  title: 'Sie sind eingeladen',
  greeting: 'Guten Tag,',
  intro: (invitedBy: string, place: string, role: string) =>
    place === 'die Stadt'
      ? `${invitedBy} lädt Sie ein, im Lieblingsladen für die Stadt zu arbeiten. Ihre Aufgabe: ${role}.`
      : `${invitedBy} lädt Sie ein, im Lieblingsladen für „${place}“ zu arbeiten. Ihre Aufgabe: ${role}.`,
  roles: {
    owner: 'Inhaberin oder Inhaber',
    staff: 'Mitarbeit im Laden',
    helper: 'Kümmerin oder Kümmerer',
    reviewer: 'Prüfung von Anträgen',
    lead_reviewer: 'Leitung der Prüfung',
    administrator: 'Verwaltung',
    operator: 'Betrieb der Technik',
    courier: 'Auslieferung',
  } satisfies Record<Role, string>,
  may: {
    owner: 'Sie können dann alles tun, was den Laden betrifft: Bestellungen, Bestand, Angebote, Geld und das Team.',
    staff: 'Sie können dann Bestellungen beantworten und Bestand und Angebote pflegen.',
    helper: 'Sie können dann Läden beim Ausfüllen ihres Antrags helfen.',
    reviewer: 'Sie können dann Anträge von Läden prüfen und entscheiden.',
    lead_reviewer: 'Sie können dann Anträge entscheiden, Läden sperren und über Beschwerden entscheiden.',
    administrator: 'Sie können dann Prüfliste, Personen und Einladungen der Stadt verwalten.',
    operator: 'Sie können dann Störungen sehen und beheben.',
    courier: 'Sie können dann die Abendtour fahren.',
  } satisfies Record<Role, string>,
  open: 'Einladung ansehen',
  how: (email: string) =>
    `Sie brauchen ein Konto mit der Adresse ${email}. Haben Sie noch keines, legen Sie es beim Öffnen an.`,
  until: (moment: string) =>
    `Die Einladung gilt bis ${moment} und nur einmal. Geben Sie den Link nicht weiter; mit einer anderen Adresse öffnet er nichts.`,
  why: 'Sie erhalten diese Nachricht, weil jemand Sie mit dieser Adresse eingeladen hat. Möchten Sie nicht, tun Sie einfach nichts.',
};

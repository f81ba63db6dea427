import type { DecisionLetter } from './decision.entity.js';

export interface LetterMatter {
  outcome: 'approved' | 'rejected' | 'changes_requested';
  city: string;
  shopName: string;
  applicantName: string;
  submittedAt: Date;
  /** In the reviewer's words. */
  reason: string;
  points: { title: string; text: string }[];
}

/** Art. 20 (1) DSA: at least six months. */
export const MONTHS_TO_COMPLAIN = 6;

const day = (at: Date): string => at.toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });

const TITLES = {
  approved: (shop: string) => `${shop} ist zugelassen`,
  rejected: (shop: string) => `Ihr Antrag für ${shop} ist abgelehnt`,
  changes_requested: (shop: string) => `Bitte bessern Sie Ihren Antrag für ${shop} nach`,
};

const OPENINGS = {
  approved: (city: string) =>
    `die Stadt ${city} hat Ihren Antrag geprüft und lässt Ihren Laden auf dem Marktplatz zu. Ihre Seite ist ab sofort zu sehen.`,
  rejected: (city: string) =>
    `die Stadt ${city} hat Ihren Antrag geprüft und kann Ihren Laden nicht auf dem Marktplatz zulassen.`,
  changes_requested: (city: string) =>
    `die Stadt ${city} hat Ihren Antrag geprüft. Damit wir ihn genehmigen können, fehlt noch etwas. Ihr Antrag ist dafür wieder geöffnet; alles andere bleibt, wie Sie es eingetragen haben.`,
};

const LEGAL_BASIS = {
  approved:
    'Rechtsgrundlage: Art. 30 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste, DSA) in Verbindung mit den Teilnahmebedingungen des Marktplatzes. Nach Art. 30 DSA dürfen nur Unternehmen anbieten, deren Angaben geprüft sind.',
  rejected:
    'Rechtsgrundlage: Art. 30 Abs. 1 bis 3 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste, DSA) und Art. 4 der Verordnung (EU) 2019/1150 (P2B) in Verbindung mit den Teilnahmebedingungen des Marktplatzes. Die Begründung folgt Art. 17 DSA. Die Entscheidung hat ein Mensch getroffen; Prüfungen durch Programme haben sie nur vorbereitet.',
  changes_requested:
    'Rechtsgrundlage: Art. 30 Abs. 2 und 3 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste, DSA): Sind Angaben unvollständig oder nicht verlässlich, bittet der Marktplatz darum, sie unverzüglich zu berichtigen.',
};

const COMPLAINTS = {
  approved: `Sind Sie mit einer Auflage nicht einverstanden? Sie können innerhalb von ${MONTHS_TO_COMPLAIN} Monaten kostenlos und elektronisch Beschwerde einlegen (Art. 20 DSA).`,
  rejected: `Sie sind nicht einverstanden? Innerhalb von ${MONTHS_TO_COMPLAIN} Monaten können Sie kostenlos und elektronisch Beschwerde einlegen (Art. 20 DSA). Über die Beschwerde entscheidet jemand, der an dieser Entscheidung nicht beteiligt war. Außerdem können Sie sich an eine zugelassene Stelle zur außergerichtlichen Streitbeilegung wenden (Art. 21 DSA). Der Weg zu den Gerichten steht Ihnen immer offen.`,
  changes_requested: `Halten Sie eine Forderung für falsch? Schreiben Sie es uns beim Antrag. Gegen eine spätere Ablehnung können Sie ${MONTHS_TO_COMPLAIN} Monate lang Beschwerde einlegen (Art. 20 DSA) und sich an eine Stelle zur außergerichtlichen Streitbeilegung wenden (Art. 21 DSA).`,
};

/** The decision as the applicant gets it: facts, reasons, the law, and how to complain (Art. 17, 20 and 21 DSA). */
export function composeLetter(matter: LetterMatter): DecisionLetter {
  const { outcome, city, shopName, applicantName, submittedAt, reason, points } = matter;
  return {
    title: TITLES[outcome](shopName),
    paragraphs: [
      `Guten Tag ${applicantName},`,
      OPENINGS[outcome](city),
      `Es geht um den Antrag vom ${day(submittedAt)} für den Laden „${shopName}“. Grundlage sind Ihre Angaben und die Unterlagen, die Sie eingereicht haben.`,
      ...(reason === '' ? [] : [reason]),
    ],
    points,
    legalBasis: LEGAL_BASIS[outcome],
    complaint: COMPLAINTS[outcome],
  };
}

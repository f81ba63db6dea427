/**
 * Which courts keep registers in a state: one for companies, several for associations. By ISO 3166-2 code; a state
 * that is not here is not judged.
 */
const COURTS: Record<string, { companies: readonly string[]; associations: readonly string[] }> = {
  TH: {
    companies: ['Jena'],
    associations: [
      'Altenburg',
      'Apolda',
      'Arnstadt',
      'Bad Salzungen',
      'Eisenach',
      'Erfurt',
      'Gera',
      'Gotha',
      'Greiz',
      'Heilbad Heiligenstadt',
      'Hildburghausen',
      'Jena',
      'Meiningen',
      'Mühlhausen',
      'Nordhausen',
      'Pößneck',
      'Rudolstadt',
      'Sömmerda',
      'Sondershausen',
      'Sonneberg',
      'Stadtroda',
      'Suhl',
      'Weimar',
    ],
  },
};

/** `Amtsgericht Jena`, `AG Jena` and `Registergericht Jena` are Jena. */
export const courtTown = (court: string): string =>
  court.replace(/^(amtsgericht|registergericht|ag)\s+(in\s+)?/i, '').trim();

export type CourtJudgement = 'fits' | 'other_state' | 'wrong_court' | 'unknown';

/** Whether a court of this state keeps this part of the register: another one is unusual, not wrong. */
export function judgeCourt(state: string, court: string, part: string): CourtJudgement {
  const known = COURTS[state];
  if (!known) return 'unknown';
  const town = courtTown(court).toLowerCase();
  const inList = (list: readonly string[]) => list.some((one) => one.toLowerCase() === town);
  if (inList(part === 'VR' ? known.associations : known.companies)) return 'fits';
  return inList(known.associations) ? 'wrong_court' : 'other_state';
}

import type { ApplicationEntity } from '../application/application.entity.js';
import type { LetterMatter } from '../decision/compose-letter.js';
import type { Case } from './case.queries.js';
import { linesToPutRight } from './review-lines.js';

type Applied = Pick<ApplicationEntity, 'applicant_name' | 'shop' | 'legal' | 'submitted_at'>;

/** What a letter about a decision has to say. */
export function matterOf(
  row: Applied,
  { lines }: Case,
  outcome: LetterMatter['outcome'],
  reason: string,
  city: string,
): LetterMatter {
  const points = linesToPutRight(lines).map(({ item, judged }) => ({ title: item.words.de, text: judged!.reason }));
  return {
    outcome,
    city,
    shopName: row.shop.name ?? row.legal.name ?? '',
    applicantName: row.applicant_name,
    submittedAt: row.submitted_at!,
    reason,
    points: outcome === 'approved' ? [] : points,
  };
}

import type { DocumentEntity } from '../document/document.entity.js';
import { finding, when, type Finding } from './finding.js';

export type FoundDocument = Pick<
  DocumentEntity,
  'id' | 'kind' | 'name' | 'sha256' | 'issued_on' | 'stated_until' | 'valid_until' | 'warnings'
>;

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

/** What is odd about the papers of an application. `today` and all days are YYYY-MM-DD. */
export function findInDocuments(documents: readonly FoundDocument[], today: string): Finding[] {
  return [
    ...when(
      !documents.some(({ kind }) => kind === 'trade_licence'),
      'trade_licence_missing',
      'documents.trade_licence',
    ),
    ...documents.flatMap((document) => [...dates(document, today), ...file(document)]),
    ...twice(documents),
  ];
}

const pathOf = ({ kind }: FoundDocument): string => `documents.${kind}`;
const naming = ({ id, name, kind }: FoundDocument) => ({ documentId: id, name, kind });

function dates(document: FoundDocument, today: string): Finding[] {
  const { issued_on: issued, stated_until: stated } = document;
  const until = document.valid_until ?? stated;
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const about = { ...naming(document), until, issued };
  return [
    ...when(until && until < today, 'document_expired', pathOf(document), about),
    ...when(until && until >= today && until <= soon, 'document_expires_soon', pathOf(document), about),
    ...when(
      (issued && issued > today) || (issued && until && until < issued),
      'document_dates_contradict',
      pathOf(document),
      about,
    ),
  ];
}

const file = (document: FoundDocument): Finding[] =>
  document.warnings.map((warning) => finding(`document_${warning}`, pathOf(document), naming(document)));

/** The same file under two kinds may be right; somebody should have seen it. */
function twice(documents: readonly FoundDocument[]): Finding[] {
  return documents.flatMap((document, at) => {
    const first = documents.slice(0, at).find(({ sha256 }) => sha256 === document.sha256);
    return when(first, 'document_twice', pathOf(document), {
      ...naming(document),
      as: first?.kind,
      asName: first?.name,
    });
  });
}

import type { DocumentKind } from '../document/document.entity.js';
import { concerns, type ChecklistItem, type Forms } from './checklist-item.js';

/** The kinds of documents that have to be there at handing in: of every inner list one is enough. */
export function wantedProofs(items: readonly ChecklistItem[], forms: Forms): DocumentKind[][] {
  const proofs = items
    .filter((item) => item.required && item.upload && item.documents.length > 0)
    .filter((item) => concerns(item, forms))
    .map(({ documents }) => documents);
  return [...new Map(proofs.map((kinds) => [kinds.join(), kinds])).values()];
}

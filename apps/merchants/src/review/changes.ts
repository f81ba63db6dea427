import { isDeepStrictEqual } from 'node:util';

/** What was handed in at one time. */
export interface HandedIn {
  legal: Record<string, unknown>;
  shop: Record<string, unknown>;
  documents: { id: string; kind: string; name: string; sha256?: string }[];
}

export interface Change {
  /** `legal.iban`, or `documents.trade_licence`. */
  path: string;
  before: unknown;
  after: unknown;
}

/** Field by field and document by document: what differs between two times. */
export function changesBetween(before: HandedIn, after: HandedIn): Change[] {
  return [
    ...fieldChanges('legal', before.legal, after.legal),
    ...fieldChanges('shop', before.shop, after.shop),
    ...documentChanges(before.documents, after.documents),
  ];
}

function fieldChanges(part: string, before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isDeepStrictEqual(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ path: `${part}.${field}`, before: before[field] ?? null, after: after[field] ?? null }));
}

function documentChanges(before: HandedIn['documents'], after: HandedIn['documents']): Change[] {
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
  const come = after.filter(({ id }) => !before.some((other) => other.id === id));
  const change = (kind: string, from: string | null, to: string | null): Change => ({
    path: `documents.${kind}`,
    before: from,
    after: to,
  });
  return [
    ...gone.map(({ kind, name }) => change(kind, name, null)),
    ...come.map(({ kind, name }) => change(kind, null, name)),
  ];
}

import type { LegalForm } from '../application/legal.form.js';
import type { KnownCheck } from '../outside-check/outside-check.queries.js';
import { when, type Finding } from './finding.js';
import { isSameName } from './same-name.js';

/** What registers outside said about the numbers that stand there now; silence is said, too. */
export function findOutside(legal: LegalForm, checks: readonly KnownCheck[]): Finding[] {
  return [...vatId(legal, checks), ...lucid(legal, checks)];
}

const about = (check: KnownCheck | undefined) => ({
  state: check?.state ?? 'not_checked',
  reason: check ? check.reason : 'not_asked_yet',
  source: check?.source ?? null,
  at: check ? new Date(check.at).toISOString() : null,
  by: check?.by_name ?? null,
  ...check?.details,
});

function vatId({ vatId: number, name }: LegalForm, checks: readonly KnownCheck[]): Finding[] {
  if (!number) return [];
  const check = checks.find(({ kind, subject }) => kind === 'vat_id' && subject === number);
  const said = { vatId: number, ...about(check) };
  const registered = check?.details.name;
  const differs = typeof registered === 'string' && name && !isSameName(registered, name);
  return [
    ...when(check?.state === 'refused', 'vat_id_refused', 'legal.vatId', said),
    ...when(!check || check.state === 'not_checked', 'vat_id_unconfirmed', 'legal.vatId', said),
    ...when(check?.state === 'confirmed' && differs, 'vat_id_name_differs', 'legal.vatId', { ...said, registered }),
  ];
}

function lucid({ lucidNumber: number }: LegalForm, checks: readonly KnownCheck[]): Finding[] {
  if (!number) return [];
  const check = checks.find(({ kind, subject }) => kind === 'lucid' && subject === number);
  const said = { lucidNumber: number, ...about(check) };
  return [
    ...when(check?.state === 'refused', 'lucid_invalid', 'legal.lucidNumber', said),
    ...when(!check || check.state === 'not_checked', 'lucid_unconfirmed', 'legal.lucidNumber', said),
  ];
}

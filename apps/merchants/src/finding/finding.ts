import { FINDING_CODES, type FindingCode, type Severity } from './finding-codes.js';

/** Something about an application that a reviewer should know; found by rules, never guessed. */
export interface Finding {
  code: string;
  severity: Severity;
  /** The field it is about, `legal.iban`. */
  path?: string;
  /** What the sentence about it names. */
  data: Record<string, unknown>;
}

export const finding = (code: FindingCode, path?: string, data: Record<string, unknown> = {}): Finding => ({
  code,
  severity: FINDING_CODES[code],
  ...(path ? { path } : {}),
  data,
});

/** A finding, or none. */
export const when = (holds: unknown, ...[code, path, data]: Parameters<typeof finding>): Finding[] =>
  holds ? [finding(code, path, data)] : [];

import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { DomainError } from '#platform/errors/domain-error';
import { FIELD_KEYS, type FieldKey } from './import-fields.js';
import type { RowCode, RowMessage } from './row-message.js';

/** A message, and the place in the list of variants of the row that it is about. */
export interface Fault {
  at: number | null;
  message: RowMessage;
}

/** The same bounds as a typed offer: what the classes of the verbs refuse, said about rows. */
export function checkInput<T extends object>(type: new () => T, plain: object): { input: T; faults: Fault[] } {
  const input = plainToInstance(type, plain);
  const errors = validateSync(input, { whitelist: true, forbidUnknownValues: true, stopAtFirstError: true });
  return { input, faults: errors.flatMap((error) => faultsOf(error, '')) };
}

function faultsOf(error: ValidationError, parent: string): Fault[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((constraint) =>
    fault(path, CODES[constraint] ?? 'invalid', error),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}

const CODES: Record<string, RowCode> = {
  isLength: 'text_too_long',
  maxLength: 'text_too_long',
  matches: 'text_broken',
  arrayMaxSize: 'too_many_variants',
};

function fault(path: string, code: RowCode, { value }: ValidationError): Fault {
  const variant = /^variants\.(\d+)\./.exec(path);
  return {
    at: variant ? Number(variant[1]) : null,
    message: { code, weight: 'refused', field: fieldOf(path), value: String(value ?? '').slice(0, 80) },
  };
}

const NAMES: Record<string, FieldKey> = { vatRate: 'vat', content: 'content', amount: 'content', class: 'energyClass' };

/** The field that a path ends in: `duties.food.origin`, `duties.manufacturer.name`, `variants.0.price`. */
export function fieldOf(path: string): FieldKey | null {
  const parts = path.split('.');
  const last = parts.at(-1)!;
  const party = ['manufacturer', 'operator'].find((one) => parts.includes(one));
  if (party) return `${party}${last === party ? 'Name' : last[0]!.toUpperCase() + last.slice(1)}` as FieldKey;
  if (parts[0] === 'variants' && last === 'name') return 'variant';
  if (parts.includes('content')) return 'content';
  return FIELD_KEYS.find((key) => key === last) ?? NAMES[last] ?? null;
}

const REFUSALS: Record<string, RowCode> = {
  'offer.variant_name': 'variant_name',
  'offer.gtin_wrong': 'gtin_wrong',
  'offer.sku_twice': 'twin',
  'offer.pieces_held': 'pieces_held',
};

/** Runs a rule that throws; its refusal as a fault, of the variant that it names if it names one. */
export function faultOf(rule: () => void): Fault | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const at = /^variants\.(\d+)/.exec(error.details.fields?.[0]?.path ?? '')?.[1];
    const code = REFUSALS[error.code] ?? 'invalid';
    return { at: at ? Number(at) : null, message: { code, weight: 'refused', more: error.code } };
  }
}

import type { AttributeSpec, AttributeValue, AttributeValues } from './attribute-schema.js';
import type { GivenValues } from './attribute-values-field.js';

/** An attribute as people read it; `key` when it is one of the category's. */
export interface ToldAttribute {
  name: string;
  value: string;
  key?: string;
}

export interface SaidAttributes {
  attribute_values: AttributeValues;
  attributes: ToldAttribute[];
  /** Keys whose values are none that the category knows. */
  wrong: string[];
}

const YES = new Set(['ja', 'yes', 'true', '1', 'x']);
const NO = new Set(['nein', 'no', 'false', '0']);

/**
 * What an offer says about the attributes of its category: from values by key, and from lines like 'Größe: 38' whose
 * name is an attribute's. The lines come out in the order of the category, with what else was told behind them.
 */
export function attributesOf(
  specs: readonly AttributeSpec[],
  given: GivenValues,
  told: readonly ToldAttribute[],
): SaidAttributes {
  const values: AttributeValues = {};
  const lines: ToldAttribute[] = [];
  const free = [...told];
  const wrong = Object.keys(given).filter((key) => given[key] !== null && !specs.some((spec) => spec.key === key));
  for (const spec of specs) {
    const at = free.findIndex((line) => names(spec, line));
    const line = at < 0 ? null : free[at]!;
    const raw = given[spec.key] === undefined ? line?.value : given[spec.key];
    const value = valueOf(spec, raw);
    if (value === null && given[spec.key] !== undefined && given[spec.key] !== null) wrong.push(spec.key);
    if (line && (value !== null || raw === null)) free.splice(at, 1);
    if (value === null) continue;
    values[spec.key] = value;
    lines.push({ name: spec.name.de, value: shown(spec, value), key: spec.key });
  }
  return { attribute_values: values, attributes: [...lines, ...free.map(bare)], wrong };
}

const names = (spec: AttributeSpec, { name }: ToldAttribute): boolean =>
  [spec.name.de, spec.name.en, spec.key].some((known) => known.toLowerCase() === name.trim().toLowerCase());

const bare = ({ name, value }: ToldAttribute): ToldAttribute => ({ name, value });

/** The value as its type wants it; null when it is missing or cannot be read. */
export function valueOf(spec: AttributeSpec, raw: string | number | boolean | null | undefined): AttributeValue | null {
  if (raw === undefined || raw === null || raw === '') return null;
  if (spec.type === 'boolean') return yesOrNo(raw);
  if (spec.type === 'number') return typeof raw === 'boolean' ? null : numberOf(String(raw));
  const text = String(raw).trim();
  if (spec.type === 'text') return text === '' ? null : text;
  return (spec.choices ?? []).find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null;
}

function yesOrNo(raw: string | number | boolean): boolean | null {
  if (typeof raw === 'boolean') return raw;
  const text = String(raw).trim().toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}

/** '1,5 l' and '1.5' are both one and a half. */
function numberOf(text: string): number | null {
  const found = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*[^\d.,]*)?$/.exec(text);
  return found ? Number(found[1]!.replace(',', '.')) : null;
}

function shown(spec: AttributeSpec, value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return `${String(value).replace('.', ',')}${spec.unit ? ` ${spec.unit}` : ''}`;
  return value;
}

/** Fields whose keys are the caller's business, or depend on the kind of what they hold. */
const free = new Set(['metadata', 'last_payment_error', 'next_action', 'capabilities', 'fraud_details']);

/**
 * Where `actual` differs from the example: a key too few or too many, or another JSON type. Null fits everything,
 * because the example does not say which of its fields may be null. Below the top, the example may say less.
 */
export function differences(example: unknown, actual: unknown, also: string[] = [], path = ''): string[] {
  if (example === null || actual === null || free.has(path.split('.').at(-1) as string)) return [];
  if (kindOf(example) !== kindOf(actual)) return [`${path} is ${kindOf(actual)}, not ${kindOf(example)}`];
  if (kindOf(example) === 'array') {
    const [first] = example as unknown[];
    return first === undefined ? [] : (actual as unknown[]).flatMap((one) => differences(first, one, [], `${path}[]`));
  }
  if (kindOf(example) !== 'object') return [];
  const [wanted, found] = [example as Record<string, unknown>, actual as Record<string, unknown>];
  const absent = Object.keys(wanted).filter((key) => !(key in found));
  const extra = path === '' ? Object.keys(found).filter((key) => !(key in wanted) && !also.includes(key)) : [];
  return [
    ...absent.map((key) => `${path}.${key} is absent`),
    ...extra.map((key) => `${path}.${key} is not in the example`),
    ...Object.keys(wanted).flatMap((key) =>
      key in found ? differences(wanted[key], found[key], [], `${path}.${key}`) : [],
    ),
  ];
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

import { badParameter } from '../error/stripe-failure.js';
import type { Form, FormValue } from './form.js';

/** Turns one field into a value, or throws Stripe's error that names it. */
export interface Reader<T> {
  (value: FormValue, path: string): T;
  required?: boolean;
}
export type Shape = Record<string, Reader<unknown>>;
type RequiredNames<S extends Shape> = { [N in keyof S]: S[N] extends { required: true } ? N : never }[keyof S];
/** The values a shape reads; what is not required may be absent. */
export type Values<S extends Shape> = { [N in RequiredNames<S>]: ReturnType<S[N]> } & {
  [N in Exclude<keyof S, RequiredNames<S>>]?: ReturnType<S[N]>;
};

/** Reads all fields of a call. An unknown field is an error, as it is at Stripe; `expand` is allowed everywhere. */
export function readParameters<S extends Shape>(form: Form, shape: S): Values<S> {
  return readFields(form, shape, '', ['expand']);
}

export function required<T>(reader: Reader<T>): Reader<T> & { required: true } {
  return Object.assign((value: FormValue, path: string) => reader(value, path), { required: true } as const);
}

export function text(max = 5000): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw badParameter(`Invalid string: ${JSON.stringify(value)}`, path);
    if (value === '') throw badParameter(emptyMessage(path), path, 'parameter_invalid_empty');
    if (value.length > max) throw badParameter(`Invalid string: must be at most ${max} characters`, path);
    return value;
  };
}

export function integer(min = 0, max = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value, path) => {
    if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value)) {
      throw badParameter(`Invalid integer: ${JSON.stringify(value)}`, path, 'parameter_invalid_integer');
    }
    const number = Number(value);
    const bound = number < min ? `greater than or equal to ${min}` : number > max ? `less than or equal to ${max}` : '';
    if (bound) throw badParameter(`This value must be ${bound}.`, path, 'parameter_invalid_integer');
    return number;
  };
}

/** Cents; Stripe takes eight digits at most. */
export const amount: Reader<number> = integer(1, 99_999_999);

export const flag: Reader<boolean> = (value, path) => {
  if (value === 'true' || value === 'false') return value === 'true';
  throw badParameter(`Invalid boolean: ${JSON.stringify(value)}`, path);
};

export function oneOf<const T extends string>(...allowed: T[]): Reader<T> {
  return (value, path) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw badParameter(`Invalid ${path}: must be one of ${allowed.join(', ')}`, path);
    return found;
  };
}

export function listOf<T>(reader: Reader<T>): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw badParameter('Invalid array', path);
    return value.map((one, index) => reader(one, `${path}[${index}]`));
  };
}

export function group<S extends Shape>(shape: S): Reader<Values<S>> {
  return (value, path) => {
    if (typeof value === 'string' || Array.isArray(value)) throw badParameter('Invalid object', path);
    return readFields(value, shape, path, []);
  };
}

/** A field that an empty string unsets. */
export function orEmpty<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === '' ? null : reader(value, path));
}

/** Anything goes, read as it is: for fields that are kept but never interpreted. */
export const fields: Reader<Form> = (value, path) => {
  if (typeof value === 'string' || Array.isArray(value)) throw badParameter('Invalid object', path);
  return value;
};

/** Known to Stripe, not to the simulator: better refused than silently ignored. */
export const unsupported: Reader<never> = (_value, path) => {
  throw badParameter(`The simulator does not support ${path}.`, path);
};

export const currency: Reader<string> = (value, path) => {
  if (typeof value === 'string' && /^[a-z]{3}$/i.test(value)) return value.toLowerCase();
  throw badParameter(`Invalid currency: ${JSON.stringify(value)}`, path);
};

export const metadata: Reader<Record<string, string>> = (value, path) => {
  if (value === '') return {};
  const entries = Object.entries(fields(value, path));
  if (entries.length > 50) throw badParameter('Metadata may hold 50 keys at most', path);
  for (const [key, one] of entries) {
    if (key.length > 40) throw badParameter('Metadata keys may be 40 characters at most', `${path}[${key}]`);
    if (typeof one !== 'string' || one.length > 500) {
      throw badParameter('Metadata values may be 500 characters at most', `${path}[${key}]`);
    }
  }
  return Object.fromEntries(entries) as Record<string, string>;
};

/** New metadata over old: an empty value takes its key away, an empty field all of them. */
export function mergeMetadata(old: Record<string, string>, form: Form, change: Record<string, string> | undefined) {
  if (!change) return old;
  if (form['metadata'] === '') return {};
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== ''));
}

function readFields<S extends Shape>(form: Form, shape: S, prefix: string, also: string[]): Values<S> {
  const unknown = Object.keys(form).filter((name) => !Object.hasOwn(shape, name) && !also.includes(name));
  if (unknown.length > 0) {
    const names = unknown.map((name) => within(prefix, name));
    const word = names.length === 1 ? 'parameter' : 'parameters';
    throw badParameter(`Received unknown ${word}: ${names.join(', ')}`, names[0] as string, 'parameter_unknown');
  }
  const values: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(shape)) {
    const value = form[name];
    if (value !== undefined) values[name] = reader(value, within(prefix, name));
    else if (reader.required) {
      throw badParameter(`Missing required param: ${within(prefix, name)}.`, within(prefix, name), 'parameter_missing');
    }
  }
  return values as Values<S>;
}

function within(prefix: string, name: string): string {
  return prefix ? `${prefix}[${name}]` : name;
}

function emptyMessage(path: string): string {
  return `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`;
}

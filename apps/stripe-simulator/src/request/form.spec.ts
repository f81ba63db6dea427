import { describe, expect, it } from '@jest/globals';
import { parseForm } from './form.js';
import {
  amount,
  group,
  listOf,
  mergeMetadata,
  metadata,
  oneOf,
  orEmpty,
  readParameters,
  required,
  text,
} from './parameters.js';

const plain = (body: string): unknown => JSON.parse(JSON.stringify(parseForm(body)));

describe('a form', () => {
  it('holds fields within fields and lists', () => {
    expect(plain('a=1&b[c][d]=%C3%A4+x&e[]=1&e[]=2&f[0][g]=3&f[1][g]=4&h=')).toEqual({
      a: '1',
      b: { c: { d: 'ä x' } },
      e: ['1', '2'],
      f: [{ g: '3' }, { g: '4' }],
      h: '',
    });
  });

  it('is not fooled by odd names', () => {
    const form = parseForm('__proto__[admin]=yes&constructor=x&a[__proto__][b]=1&][=2&a[[]]=3');
    expect(Object.getPrototypeOf(form)).toBeNull();
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect(form['constructor']).toBe('x');
    expect(plain(`a${'[b]'.repeat(50)}=1`)).toEqual({});
  });
});

describe('parameters', () => {
  const shape = {
    amount: required(amount),
    kind: oneOf('one', 'two'),
    email: orEmpty(text(10)),
    nested: group({ list: listOf(text()), must: required(text()) }),
    metadata,
  };
  const read = (body: string) => readParameters(parseForm(body), shape);
  const failure = (body: string): unknown => {
    try {
      return read(body);
    } catch (error) {
      return (error as { body: unknown }).body;
    }
  };

  it('come out as what they are', () => {
    expect(read('amount=100&kind=two&email=&nested[must]=x&nested[list][]=y&metadata[a]=b&expand[]=c')).toEqual({
      amount: 100,
      kind: 'two',
      email: null,
      nested: { must: 'x', list: ['y'] },
      metadata: { a: 'b' },
    });
  });

  it.each([
    ['', 'amount', 'parameter_missing'],
    ['amount=0', 'amount', 'parameter_invalid_integer'],
    ['amount=1e3', 'amount', 'parameter_invalid_integer'],
    ['amount=100000000', 'amount', 'parameter_invalid_integer'],
    ['amount[a]=1', 'amount', 'parameter_invalid_integer'],
    ['amount=1&kind=three', 'kind', undefined],
    ['amount=1&email=aaaaaaaaaaaaaaa', 'email', undefined],
    ['amount=1&nested[list][]=y', 'nested[must]', 'parameter_missing'],
    ['amount=1&nested[must]=', 'nested[must]', 'parameter_invalid_empty'],
    ['amount=1&nested[must]=x&nested[more]=y', 'nested[more]', 'parameter_unknown'],
    ['amount=1&nested=x', 'nested', undefined],
    [`amount=1&metadata[${'k'.repeat(41)}]=v`, `metadata[${'k'.repeat(41)}]`, undefined],
    ['amount=1&metadata[a][b]=v', 'metadata[a]', undefined],
    ['amount=1&toString=v', 'toString', 'parameter_unknown'],
  ])('%s: the error names %s', (body, param, code) => {
    expect(failure(body)).toMatchObject({ type: 'invalid_request_error', param, ...(code ? { code } : {}) });
  });

  it('merge metadata: an empty value takes its key away, an empty field everything', () => {
    const merge = (body: string) =>
      mergeMetadata({ a: '1', b: '2' }, parseForm(body), readParameters(parseForm(body), { metadata }).metadata);
    expect(merge('metadata[a]=&metadata[c]=3')).toEqual({ b: '2', c: '3' });
    expect(merge('metadata=')).toEqual({});
    expect(merge('')).toEqual({ a: '1', b: '2' });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AttributeSpec } from './attribute-schema.js';
import { attributesOf, valueOf } from './attribute-values.js';

const size: AttributeSpec = { key: 'size', name: { de: 'Größe', en: 'Size' }, type: 'choice', choices: ['S', 'M'] };
const weight: AttributeSpec = { key: 'weight', name: { de: 'Gewicht', en: 'Weight' }, type: 'number', unit: 'kg' };
const vegan: AttributeSpec = { key: 'vegan', name: { de: 'Vegan', en: 'Vegan' }, type: 'boolean' };
const specs = [size, weight, vegan];

describe('the value of an attribute', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5 kg', 1.5],
    ['20', 20],
    [3, 3],
    ['etwa 20 kg', null],
    ['1,5 bis 2', null],
    [true, null],
  ])('reads %p as the number %p', (raw, value) => expect(valueOf(weight, raw)).toBe(value));

  it.each([
    ['ja', true],
    ['Nein', false],
    ['true', true],
    [false, false],
    ['vielleicht', null],
  ])('reads %p as the answer %p', (raw, value) => expect(valueOf(vegan, raw)).toBe(value));

  it('is one of the choices, however it is written', () => {
    expect(valueOf(size, ' m ')).toBe('M');
    expect(valueOf(size, 'XXL')).toBeNull();
  });
});

describe('what is said about attributes', () => {
  it('comes out in the order of the category, with the rest behind it', () => {
    const told = [
      { name: 'Pflege', value: 'kalt waschen' },
      { name: 'gewicht', value: '0,4 kg' },
    ];
    expect(attributesOf(specs, { size: 's', vegan: true }, told)).toEqual({
      attribute_values: { size: 'S', weight: 0.4, vegan: true },
      attributes: [
        { name: 'Größe', value: 'S', key: 'size' },
        { name: 'Gewicht', value: '0,4 kg', key: 'weight' },
        { name: 'Vegan', value: 'ja', key: 'vegan' },
        { name: 'Pflege', value: 'kalt waschen' },
      ],
      wrong: [],
    });
  });

  it('says the same when it is read again', () => {
    const first = attributesOf(specs, { size: 'M', weight: '1,25' }, [{ name: 'Pflege', value: 'keine' }]);
    expect(attributesOf(specs, {}, first.attributes)).toEqual(first);
  });

  it('takes a value away when that is null, with its line', () => {
    const told = [{ name: 'Größe', value: 'M', key: 'size' }];
    expect(attributesOf(specs, { size: null }, told)).toEqual({ attribute_values: {}, attributes: [], wrong: [] });
  });

  it('keeps a line that it cannot read, and names a value that it cannot read', () => {
    const answer = attributesOf(specs, { weight: 'schwer', colour: 'rot' }, [{ name: 'Größe', value: 'XXL' }]);
    expect(answer.attributes).toEqual([{ name: 'Größe', value: 'XXL' }]);
    expect(answer.wrong.sort()).toEqual(['colour', 'weight']);
  });

  it('of another category stays as a line to read', () => {
    const line = { name: 'Größe', value: 'M', key: 'size' };
    expect(attributesOf([], {}, [line])).toEqual({
      attribute_values: {},
      attributes: [{ name: 'Größe', value: 'M' }],
      wrong: [],
    });
  });
});

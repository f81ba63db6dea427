import { describe, expect, it } from '@jest/globals';
import { readArguments } from './read-arguments.js';
import { readPort } from './shape/read-port.js';

describe('the command line', () => {
  it('says nothing about the demo unless it is asked for', () => {
    expect(readArguments([])).toEqual({ split: false, verbose: false });
  });

  it('hands the sizes of the demo city on', () => {
    expect(readArguments(['--shops', '400', '--offers=100000', '--split'])).toEqual({
      split: true,
      verbose: false,
      shops: 400,
      offers: 100_000,
    });
  });

  it('can do without the demo city', () => {
    expect(readArguments(['--no-demo'])).toMatchObject({ demo: false });
  });

  it.each([
    [['--shops', 'many'], '--shops must be a whole number above 0, not "many".'],
    [['--offers', '0'], '--offers must be a whole number above 0, not "0".'],
    [['--spilt'], "Unknown option '--spilt'; see npm start -- --help."],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});

describe('PORT', () => {
  it('is 3000 when nobody says otherwise', () => {
    expect([readPort(undefined), readPort(''), readPort('8080'), readPort('0')]).toEqual([3000, 3000, 8080, 0]);
  });

  it.each(['abc', '-1', '65536', '1e3', '30.5'])('refuses %s', (text) => {
    expect(() => readPort(text)).toThrow(`not "${text}"`);
  });
});

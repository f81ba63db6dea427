import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compared, moved } from './compared.js';
import { said, some } from './german.js';
import { aCity, figuresWith } from './figures.fixture.js';
import { summaryOf } from './summary.js';

const words = (now: object = {}, earlier: object = {}, over = true): string =>
  summaryOf('Gera', figuresWith(now, earlier, over), aCity()).join('\n');

describe('a comparison', () => {
  it.each([
    [240, 200, '20 % mehr als im Vorquartal (200)'],
    [150, 200, '25 % weniger als im Vorquartal (200)'],
    [204, 200, 'etwa so viel wie im Vorquartal (200)'],
    [200, 200, 'genauso viele wie im Vorquartal'],
    [0, 0, 'wie im Vorquartal'],
    [7, 0, 'im Vorquartal gab es keine'],
    [7, 4, '3 mehr als im Vorquartal; die Zahlen sind klein, der Unterschied kann Zufall sein'],
    [7, null, 'ein Vergleich mit dem Vorquartal ist nicht möglich'],
  ])('of %j with %j is "%s"', (now, earlier, sentence) => expect(compared(now, earlier)).toBe(sentence));

  it('of times says both', () => {
    expect(moved(35, 50, 'minutes')).toBe('nach 50 Minuten im Vorquartal');
    expect(moved(35, 35.2, 'minutes')).toBe('wie im Vorquartal');
    expect(moved(35, null, 'minutes')).toBe('für das Vorquartal gibt es keinen Wert');
  });

  it('never gives a percentage of small numbers', () => {
    fc.assert(
      fc.property(fc.nat(19), fc.nat(19), (now, earlier) => {
        expect(compared(now, earlier)).not.toContain('%');
      }),
    );
  });

  it('says more exactly when it is more', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (now, earlier) => {
        const sentence = compared(now, earlier);
        if (sentence.includes(' mehr ')) expect(now).toBeGreaterThan(earlier);
        if (sentence.includes(' weniger ')) expect(now).toBeLessThan(earlier);
      }),
    );
  });
});

describe('figures in words', () => {
  it.each([
    [1234, 'count', '1.234'],
    [1290, 'cents', '12,90\u00a0€'],
    [129_050, 'euros', '1.291\u00a0€'],
    [98, 'share', '98 %'],
    [0.4, 'minutes', 'unter 1 Minute'],
    [35.4, 'minutes', '35 Minuten'],
    [3, 'hours', '3 Stunden'],
    [72, 'hours', '3 Tage'],
    [null, 'count', '–'],
  ] as const)('%j as %s is %j', (value, unit, text) => expect(said(value, unit)).toBe(text));

  it('count in German', () => {
    expect([0, 1, 2].map((n) => some(n, 'Laden', 'Läden'))).toEqual(['kein Laden', '1 Laden', '2 Läden']);
  });
});

describe('the summary', () => {
  it('of an empty quarter invents nothing', () => {
    const text = words();
    expect(text).toContain('war kein Laden zu sehen');
    expect(text).toContain('Bestellt wurde in diesem Quartal nichts');
    expect(text).toContain('keine Zahlen');
    expect(text).toContain('Umsatz gab es in diesem Quartal keinen');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|–/);
  });

  it('of a good quarter says what came and how that compares', () => {
    const text = words(
      {
        orders: {
          orders: 240,
          firm: 228,
          refused: 8,
          lapsed: 4,
          answers: 200,
          answersInTime: 200,
          answerMedianMinutes: 31,
          checkouts: 200,
          checkoutsOfManyShops: 50,
          handedOver: 220,
        },
      },
      { orders: { orders: 200, answerMedianMinutes: 42 } },
    );
    expect(text).toContain('240 bezahlte Bestellungen, 20 % mehr als im Vorquartal (200)');
    expect(text).toContain('verbindlich wurden 228 (95 %)');
    expect(text).toContain('binnen 31 Minuten, nach 42 Minuten im Vorquartal');
    expect(text).toContain('bei 98 % der Bestellungen');
    expect(text).toContain('Bei 25 % der Einkäufe');
  });

  it('calls few orders few', () => {
    expect(words({ orders: { orders: 6, firm: 6, checkouts: 6 } })).toContain('Das sind wenige Bestellungen');
    expect(words({ orders: { orders: 60, firm: 60, checkouts: 60 } })).not.toContain('Das sind wenige Bestellungen');
  });

  it('does not compare a quarter that is not over', () => {
    const text = words({ orders: { orders: 240, firm: 240, checkouts: 200 } }, { orders: { orders: 200 } }, false);
    expect(text).toContain('noch nicht zu Ende');
    expect(text).not.toContain('als im Vorquartal');
  });

  it('says why there is no turnover', () => {
    expect(words({ noMoney: 'too_few' })).toContain('weniger als fünf Läden');
    expect(words({ noMoney: 'not_over' })).toContain('erst ausgewiesen, wenn das Quartal zu Ende ist');
  });
});

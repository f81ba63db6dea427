import { expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

test('a table for spreadsheets keeps quotes, commas, umlauts and empty cells', () => {
  expect(
    csvOf(
      ['name', 'n'],
      [
        ['Töpferei "Rundum", Gera', 3],
        [null, 0.5],
        ['zwei\nZeilen', 1],
      ],
    ),
  ).toBe('name,n\r\n"Töpferei ""Rundum"", Gera",3\r\n,0.5\r\n"zwei\nZeilen",1\r\n');
});

test.each(['=1+1', '+49', '-5', '@SUM(A1)', '\t=1'])('%j does not become a formula', (text) => {
  expect(csvOf(['a'], [[text]])).toBe(`a\r\n'${text}\r\n`);
});

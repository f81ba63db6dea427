import { describe, expect, it } from '@jest/globals';
import { apiQuery, centsOf, changed, countChosen, readChosen } from './chosen.ts';

const read = (query: string) => readChosen(new URLSearchParams(query));

describe('what is chosen in the address of a page', () => {
  it('is told to the API in cents and by its names', () => {
    const chosen = read(
      'q=Schal&from=12,50&to=1.200&shop=a&shop=b&today=true&open=no&way=tour&attr=colour:rot&cursor=x',
    );
    expect(apiQuery(chosen, { sort: 'price', cursor: null })).toBe(
      'q=Schal&shop=a&shop=b&way=tour&attr=colour%3Arot&today=true&priceFrom=1250&priceTo=120000&sort=price',
    );
    expect(countChosen(chosen, true)).toBe(7);
  });

  it('leaves out what makes no sense', () => {
    const chosen = read('way=drone&attr=Colour&attr=x&from=cheap&shop=&district=' + 'a'.repeat(81));
    expect(apiQuery(chosen)).toBe('');
    expect(countChosen(chosen, true)).toBe(0);
  });

  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['12.50 €', 1250],
    ['1.200', 120_000],
    ['0', 0],
    ['', null],
    ['-3', null],
    ['1,234', null],
    ['abc', null],
  ])('%j euros are %j cents', (euros, cents) => {
    expect(centsOf(euros)).toBe(cents);
  });

  it('can be taken away one by one, and leads back to the first page', () => {
    const query = new URLSearchParams('q=a&shop=x&shop=y&cursor=c&district=&/near=');
    expect(changed(query, [['shop', 'x']])).toBe('?q=a&shop=y');
    expect(changed(query, [['shop', 'x'], ['shop', 'y'], ['q']])).toBe('');
    expect(changed(query, [['shop']], { sort: 'price' })).toBe('?q=a&sort=price');
  });
});

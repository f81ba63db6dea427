import { expect, it } from '@jest/globals';
import { changesBetween, type HandedIn } from './changes.js';

const handedIn = (more: Partial<HandedIn> = {}): HandedIn => ({
  legal: { name: 'Töpferei Lindner' },
  shop: { sells: ['goods'] },
  documents: [{ id: '1', kind: 'trade_licence', name: 'alt.pdf' }],
  ...more,
});

it('finds nothing between two times that say the same, an empty field and a missing one included', () => {
  expect(changesBetween(handedIn(), handedIn({ legal: { name: 'Töpferei Lindner', vatId: null } }))).toEqual([]);
});

it('names every field that came, went or says something else, and every document', () => {
  const after = handedIn({
    legal: { name: 'Keramik Lindner', vatId: 'DE136695976' },
    shop: { sells: ['goods', 'food'] },
    documents: [{ id: '2', kind: 'trade_licence', name: 'neu.pdf' }],
  });
  expect(changesBetween(handedIn(), after)).toEqual([
    { path: 'legal.name', before: 'Töpferei Lindner', after: 'Keramik Lindner' },
    { path: 'legal.vatId', before: null, after: 'DE136695976' },
    { path: 'shop.sells', before: ['goods'], after: ['goods', 'food'] },
    { path: 'documents.trade_licence', before: 'alt.pdf', after: null },
    { path: 'documents.trade_licence', before: null, after: 'neu.pdf' },
  ]);
});

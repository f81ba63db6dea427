import { describe, expect, it } from '@jest/globals';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import type { ChecklistItem } from '../checklist/checklist-item.js';
import type { Finding } from '../finding/finding.js';
import { linesOf, linesToPutRight, openLines, type CaseToReview, type Judged } from './review-lines.js';

const item = (key: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  key,
  words: { de: key, en: key },
  hint: { de: '', en: '' },
  forWhom: { legalForms: [], sells: [], registered: null, smallBusiness: null, given: [] },
  required: true,
  active: true,
  documents: [],
  upload: false,
  validMonths: null,
  check: 'human',
  codes: [],
  fields: [],
  since: 1,
  ...more,
});

const handedIn = new Date('2026-11-20T10:00:00Z');
const judged = (key: string, more: Partial<Judged> = {}): Judged => ({
  key,
  version: 1,
  state: 'ok',
  reason: '',
  document_id: null,
  valid_until: null,
  checklist_version: 1,
  at: new Date('2026-11-23T10:00:00Z'),
  by_id: 'rita',
  by_name: 'Rita Rat',
  ...more,
});
const before = { at: new Date('2026-11-19T10:00:00Z') };

const lines = (items: ChecklistItem[], more: Partial<CaseToReview> = {}) =>
  linesOf({
    items,
    legal: aLegalForm(),
    shop: aShopForm(),
    documents: [],
    findings: [],
    judged: [],
    submittedAt: handedIn,
    changed: new Set(),
    ...more,
  });
const finding = (code: string, severity: Finding['severity']): Finding => ({ code, severity, data: {} });

describe('a line that a machine decides', () => {
  const machine = item('address', { check: 'machine', codes: ['outside_city', 'postcode_spans_districts'] });

  it('is in order when nothing was found, not in order for a serious finding, and for a person to see for a warning', () => {
    expect(lines([machine])).toMatchObject([{ state: 'ok', setBy: 'machine' }]);
    expect(lines([machine], { findings: [finding('outside_city', 'serious')] })).toMatchObject([
      { state: 'not_ok', setBy: 'machine', findings: [{ code: 'outside_city' }] },
    ]);
    expect(lines([machine], { findings: [finding('postcode_spans_districts', 'warning')] })).toMatchObject([
      { state: 'open', setBy: null },
    ]);
    expect(lines([machine], { findings: [finding('outside_city', 'info')] })).toMatchObject([{ state: 'ok' }]);
  });

  it('does not mind what belongs to other lines', () => {
    expect(lines([machine], { findings: [finding('duplicate_shop', 'serious')] })).toMatchObject([
      { state: 'ok', findings: [] },
    ]);
  });

  it('can be overruled by a person', () => {
    const overruled = { findings: [finding('outside_city', 'serious')], judged: [judged('address')] };
    expect(lines([machine], overruled)).toMatchObject([{ state: 'ok', setBy: 'human' }]);
  });
});

describe('what a person said', () => {
  it('counts as long as nothing has changed', () => {
    const line = item('licence', { fields: ['legal.name'], documents: ['trade_licence'] });
    expect(lines([line], { judged: [judged('licence', before)] })).toMatchObject([{ state: 'ok', again: null }]);
  });

  it('is asked again when the data or the kind of document changed since', () => {
    const line = item('licence', { fields: ['legal.name'], documents: ['trade_licence'] });
    const said = [judged('licence', before)];
    for (const path of ['legal.name', 'documents.trade_licence']) {
      expect(lines([line], { judged: said, changed: new Set([path]) })).toMatchObject([
        { state: 'open', again: 'data_changed' },
      ]);
    }
    expect(lines([line], { judged: said, changed: new Set(['legal.iban']) })).toMatchObject([{ state: 'ok' }]);
  });

  it('is asked again when it was not in order and came back', () => {
    for (const state of ['not_ok', 'needs_change'] as const) {
      expect(lines([item('a')], { judged: [judged('a', { ...before, state, reason: 'fehlt' })] })).toMatchObject([
        { state: 'open', again: 'handed_in_again' },
      ]);
    }
  });

  it('is asked again when the checklist says something else now, or the document is gone', () => {
    expect(lines([item('a', { since: 2 })], { judged: [judged('a')] })).toMatchObject([
      { state: 'open', again: 'checklist_changed' },
    ]);
    expect(lines([item('a')], { judged: [judged('a', { document_id: 'gone' })] })).toMatchObject([
      { state: 'open', again: 'data_changed' },
    ]);
  });
});

describe('what keeps an application from being approved', () => {
  it('are required lines that are open or not in order, nothing else', () => {
    const all = lines([item('open'), item('bad'), item('fine'), item('odd'), item('free', { required: false })], {
      judged: [
        judged('bad', { state: 'not_ok', reason: 'falsch' }),
        judged('fine'),
        judged('odd', { state: 'not_applicable', reason: 'kein Lebensmittel' }),
      ],
    });
    expect(openLines(all).map((line) => line.item.key)).toEqual(['open', 'bad']);
    expect(linesToPutRight(all).map((line) => line.item.key)).toEqual(['bad']);
  });

  it('is nothing that is not for the applicant', () => {
    const forOthers = [
      item('a', { forWhom: { ...item('x').forWhom, legalForms: ['gmbh'] } }),
      item('b', { forWhom: { ...item('x').forWhom, sells: ['alcohol'] } }),
      item('c', { forWhom: { ...item('x').forWhom, registered: true } }),
      item('d', { forWhom: { ...item('x').forWhom, smallBusiness: false } }),
      item('e', { forWhom: { ...item('x').forWhom, given: ['legal.vatId'] } }),
      item('f', { active: false }),
    ];
    expect(lines(forOthers)).toEqual([]);
    const company = { legal: aLegalForm({ legalForm: 'gmbh', smallBusiness: false, vatId: 'DE136695976' }) };
    const keys = lines(forOthers, { ...company, shop: aShopForm({ sells: ['alcohol'] }) }).map((l) => l.item.key);
    expect(keys).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

import { expect, it } from '@jest/globals';
import type { HistoryItem } from '#contracts/history';
import { csvLines, jsonLines } from './audit-lines.js';

const item = (note: string | null): HistoryItem => ({
  number: 7,
  at: '2026-11-24T09:30:00.000Z',
  what: 'rejected',
  subject: 'application',
  subjectId: 'a1',
  subjectName: 'Töpferei Lindner',
  merchantId: null,
  byId: 'p1',
  byName: 'Rita Rat',
  note,
  previous: '00',
  hash: 'ab',
});

async function text(lines: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const line of lines) all += line;
  return all;
}

async function* only(...items: HistoryItem[]) {
  yield* items;
}

it('A CSV keeps commas, quotes and line breaks in their cell', async () => {
  const csv = await text(csvLines(only(item('Sagt: "nein",\nso.'))));
  expect(csv).toBe(
    '\ufeffnumber,at,what,subject,subjectId,subjectName,merchantId,byId,byName,note,previous,hash\r\n' +
      '7,2026-11-24T09:30:00.000Z,rejected,application,a1,Töpferei Lindner,,p1,Rita Rat,"Sagt: ""nein"",\nso.",00,ab\r\n',
  );
});

it.each(['=HYPERLINK("http://x")', '+49', '-1', '@SUM(A1)'])(
  'A note that begins like a formula (%s) is text',
  async (note) => {
    expect(await text(csvLines(only(item(note))))).toContain(`'${note.replaceAll('"', '""')}`);
  },
);

it('A JSON line is the entry as it is', async () => {
  expect(JSON.parse(await text(jsonLines(only(item('=1')))))).toEqual(item('=1'));
});

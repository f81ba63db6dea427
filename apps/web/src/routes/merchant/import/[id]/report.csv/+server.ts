import { error } from '@sveltejs/kit';
import { formatCsvValue } from 'hucre/csv';
import type { RequestHandler } from './$types.js';
import type { ImportDetail, ImportRow, ImportRowPage } from '#lib/api/import.ts';
import { sayMessage } from '#lib/import/say-message.ts';
import { outcomeWord } from '#lib/import/words.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { ApiProblem, explain } from '#lib/server/problem.ts';

const AS_EXCEL_LIKES_IT = { delimiter: ';', escapeFormulae: true };

const line = (cells: (string | number | boolean | null)[]): string =>
  `${cells.map((cell) => formatCsvValue(cell, AS_EXCEL_LIKES_IT)).join(';')}\r\n`;

const german = (cell: ImportRow['cells'][number]) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell);

/**
 * Every row as it came, with what became of it and why behind it: to be corrected and brought again. Read from the API
 * page by page while the browser takes it.
 */
export const GET: RequestHandler = async (event) => {
  const path = `/api/merchant/imports/${event.params.id}`;
  const list = await api(event)
    .get<ImportDetail>(path)
    .catch((problem: unknown) => {
      if (problem instanceof ApiProblem) error(problem.status, explain(problem));
      throw problem;
    });
  const { headings } = list.settings;
  const outcome = event.url.searchParams.get('outcome');
  const encoder = new TextEncoder();
  let cursor: string | null = null;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const head = [...headings, m.import_report_row(), m.import_report_outcome(), m.import_report_reason()];
      controller.enqueue(encoder.encode(`\ufeff${line(head)}`));
    },
    async pull(controller) {
      const page: ImportRowPage = await api(event).get(`${path}/rows`, { outcome, cursor, limit: 100 });
      controller.enqueue(encoder.encode(page.items.map((row) => line(reported(row, headings.length))).join('')));
      cursor = page.next;
      if (!cursor) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="bericht.csv"',
      'cache-control': 'no-store',
    },
  });
};

function reported({ number, cells, outcome, messages, takenBack }: ImportRow, width: number) {
  const own = Array.from({ length: width }, (_, at) => german(cells[at] ?? null));
  const reasons = messages.map(sayMessage);
  if (takenBack === 'changed_since') reasons.push(m.import_row_changed_since());
  return [...own, number, outcome ? outcomeWord(outcome) : '', reasons.join(' ')];
}

import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HISTORY_EVENTS, MERCHANT_EVENTS } from '../../apps/merchants/src/history/history-event.js';

const folder = fileURLToPath(new URL('../../apps/web/messages', import.meta.url));

function messages(language: string): Record<string, string> {
  const files = readdirSync(`${folder}/${language}`).map((file) =>
    readFileSync(`${folder}/${language}/${file}`, 'utf8'),
  );
  return Object.assign({}, ...files.map((file) => JSON.parse(file) as Record<string, string>)) as Record<
    string,
    string
  >;
}

/** Which message stands for which event, read off the source: the messages themselves are made by the build. */
const source = readFileSync(
  new URL('../../apps/web/src/lib/merchant/application/happenings.ts', import.meta.url),
  'utf8',
);
const happenings = Object.fromEntries(
  [...source.matchAll(/^ {2}(\w+): m\.(\w+),$/gm)].map(([, what, key]) => [what!, key!]),
);

describe.each(['de', 'en'])('the history in %s', (language) => {
  const words = messages(language);

  it.each(HISTORY_EVENTS)('has words for the applicant when an application was "%s"', (what) => {
    expect(words[happenings[what] ?? '']).toMatch(/\S/);
  });

  it.each([...HISTORY_EVENTS, ...MERCHANT_EVENTS])('has words for the city when "%s" is in the audit log', (what) => {
    expect(words[`oversight_what_${what}`]).toMatch(/\S/);
  });
});

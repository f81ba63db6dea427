import type pg from 'pg';
import type { DemoApplication, DemoCity } from '../../../../demo/types.js';
import { concerns, type ChecklistItem } from '../checklist/checklist-item.js';
import { composeLetter } from '../decision/compose-letter.js';
import { demoId, partId } from './demo-ids.js';
import { reviewersOf, type SeededApplication } from './demo-applications.js';
import { noteDemo } from './note-demo.js';

type Sql = Pick<pg.ClientBase, 'query'>;
type Waiting = SeededApplication & { told: DemoApplication };

const RISKS: Record<string, number> = {
  outside_city: 2,
  duplicate: 2,
  licence_expired: 2,
  vat_id_wrong: 2,
  account_of_another: 1,
};

/** Writes how far the city has come with what waits: what was handed in, asked, judged and decided before the demo. */
export async function writeReviews(sql: Sql, city: DemoCity, waiting: SeededApplication[]): Promise<void> {
  for (const application of waiting) {
    const told = city.applications.find(({ slug }) => demoId('application', slug) === application.id)!;
    const begun = await sql.query(
      `insert into merchants.reviews (application_id, risk) values ($1, $2) on conflict do nothing returning 1`,
      [application.id, RISKS[told.concern ?? ''] ?? 0],
    );
    if (begun.rowCount === 1) await writeReview(sql, city, { ...application, told });
  }
}

async function writeReview(sql: Sql, city: DemoCity, about: Waiting): Promise<void> {
  const { state } = about.told;
  if (state === 'handed_in_again') await handIn(sql, about, 1, before(about));
  await handIn(sql, about, state === 'handed_in_again' ? 2 : 1, about);
  if (state === 'answered') await answered(sql, city, about);
  if (state === 'handed_in_again') await sendForChanges(sql, city, about, about.submittedHoursAgo + 20);
  if (state === 'with_applicant') await sendForChanges(sql, city, about, about.submittedHoursAgo - 100);
  if (state === 'with_applicant') await moveTo(sql, about.id, 'changes_requested');
  if (state === 'agreed_first') await agreedFirst(sql, city, about);
}

/** What was handed in first: another account, and a text that promised too much. */
const before = ({ legal, shop }: Waiting) => ({
  legal: { ...legal, iban: 'DE87999999990000000001' },
  shop: { ...shop, summary: 'Der schönste Schmuck von ganz Thüringen, garantiert unübertroffen.' },
});

async function handIn(
  sql: Sql,
  { id, submittedHoursAgo }: Waiting,
  number: number,
  forms: Pick<Waiting, 'legal' | 'shop'>,
): Promise<void> {
  await sql.query(
    `insert into merchants.submissions (application_id, number, submitted_at, legal, shop, documents)
     select $1, $2, now() - $3 * interval '1 hour', $4, $5,
            coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name,
              'sha256', d.sha256) order by d.uploaded_at, d.id) from merchants.documents d where d.application_id = $1), '[]')
     on conflict do nothing`,
    [id, number, submittedHoursAgo + (number === 1 ? 44 : 0), JSON.stringify(forms.legal), JSON.stringify(forms.shop)],
  );
}

async function answered(sql: Sql, city: DemoCity, { id, applicant }: Waiting): Promise<void> {
  const [by] = reviewersOf(city);
  const text = `Guten Tag ${applicant.name},\n\nIhre Räder sollen bei Speichentanz repariert werden. Gibt es dafür eine Vereinbarung, und wer haftet für die Leihräder?`;
  const answer =
    'Ja, wir haben seit März einen Wartungsvertrag. Für die Räder haften wir selbst, die Versicherung läuft über die UG.';
  await sql.query(
    `insert into merchants.questions (id, application_id, text, asked_at, asked_by, asked_by_name, answer, answered_at,
       answered_by_name)
     values ($1, $2, $3, now() - interval '20 hours', $4, $5, $6, now() - interval '3 hours', $7)`,
    [partId(id, 'question'), id, text, by!.id, by!.name, answer, applicant.name],
  );
  await noteDemo(sql, id, 'question_asked', by!, text);
  await noteDemo(sql, id, 'question_answered', applicant, answer);
}

/** A letter that asks for something to be put right. */
async function sendForChanges(sql: Sql, city: DemoCity, about: Waiting, hoursAgo: number): Promise<void> {
  const [, by] = reviewersOf(city);
  const key = about.told.state === 'with_applicant' ? 'trade_licence' : 'presentation';
  const reason =
    key === 'trade_licence'
      ? 'Auf dem Scan fehlt die zweite Seite mit dem Stempel der Behörde. Bitte laden Sie die Anmeldung vollständig hoch.'
      : 'Bitte ohne Superlative: „garantiert unübertroffen“ lässt sich nicht belegen.';
  const item = (await checklist(sql)).find((one) => one.key === key)!;
  await judge(sql, about, item, by!, { state: 'needs_change', reason, hoursAgo });
  const submittedAt = new Date(Date.now() - (hoursAgo + 24) * 3_600_000);
  const letter = composeLetter({
    outcome: 'changes_requested',
    city: city.city.name,
    shopName: about.shop.name!,
    applicantName: about.applicant.name,
    submittedAt,
    reason: 'Vielen Dank für Ihren Antrag. Ein Punkt fehlt noch.',
    points: [{ title: item.words.de, text: reason }],
  });
  const line = { key, words: item.words.de, state: 'needs_change', reason, machine: false };
  await decide(sql, about.id, by!, {
    outcome: 'changes_requested',
    reason: 'Ein Punkt fehlt noch.',
    letter,
    hoursAgo,
    lines: [line],
  });
  await noteDemo(sql, about.id, 'changes_requested', by!, `${item.words.de}: ${reason}`);
}

/** One of the city has agreed to what the rules warn of; somebody else has to agree too. */
async function agreedFirst(sql: Sql, city: DemoCity, about: Waiting): Promise<void> {
  const [by] = reviewersOf(city);
  const reason =
    'Der Laden liegt knapp außerhalb, beliefert aber seit Jahren Kundinnen in der Stadt. Ich würde ihn zulassen, bitte um eine zweite Meinung.';
  const items = (await checklist(sql)).filter(
    (item) => item.check === 'human' || item.key === 'address' || item.key === 'vat_id',
  );
  for (const item of items.filter((one) => one.required && concerns(one, about))) {
    await judge(sql, about, item, by!, { state: 'ok', reason: item.key === 'address' ? reason : '', hoursAgo: 8 });
  }
  await decide(sql, about.id, by!, { outcome: 'first_approval', reason, letter: null, hoursAgo: 7, lines: [] });
  await sql.query(
    `update merchants.reviews set first_by = $2, first_by_name = $3, first_reason = $4,
            first_at = now() - interval '7 hours', checklist_version = 1 where application_id = $1`,
    [about.id, by!.id, by!.name, reason],
  );
  await moveTo(sql, about.id, 'awaiting_second');
  await noteDemo(sql, about.id, 'approved_first', by!, reason);
}

async function checklist(sql: Sql): Promise<ChecklistItem[]> {
  const found = await sql.query<{ items: ChecklistItem[] }>(`select items from merchants.checklists where version = 1`);
  return found.rows[0]!.items;
}

interface Person {
  id: string;
  name: string;
}

async function judge(
  sql: Sql,
  { id }: Waiting,
  item: ChecklistItem,
  by: Person,
  said: { state: string; reason: string; hoursAgo: number },
): Promise<void> {
  await sql.query(
    `insert into merchants.review_lines (application_id, key, version, state, reason, checklist_version, at, by_id, by_name)
     values ($1, $2, 1, $3, $4, 1, now() - $5 * interval '1 hour', $6, $7)`,
    [id, item.key, said.state, said.reason, said.hoursAgo, by.id, by.name],
  );
}

interface Decided {
  outcome: string;
  reason: string;
  letter: object | null;
  hoursAgo: number;
  lines: object[];
}

async function decide(sql: Sql, id: string, by: Person, decided: Decided): Promise<void> {
  const { outcome, reason, letter, hoursAgo, lines } = decided;
  await sql.query(
    `insert into merchants.decisions (id, application_id, outcome, reason, lines, checklist_version, letter, at, by_id,
       by_name) values ($1, $2, $3, $4, $5, 1, $6, now() - $7 * interval '1 hour', $8, $9)`,
    [
      partId(id, `decision/${outcome}`),
      id,
      outcome,
      reason,
      JSON.stringify(lines),
      letter && JSON.stringify(letter),
      hoursAgo,
      by.id,
      by.name,
    ],
  );
}

async function moveTo(sql: Sql, id: string, status: string): Promise<void> {
  await sql.query(`update merchants.applications set status = $2, version = version + 1 where id = $1`, [id, status]);
}

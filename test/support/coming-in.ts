import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { listeningHost } from './host.js';
import { signUpAndIn } from './sign-up.js';
import type { Visitor } from './visitor.js';
import { Accounts } from '../../apps/accounts/src/accounts.module.js';
import { aNewBusiness } from './forms.js';
import type { ApplicationView } from '../../apps/merchants/src/application/application.view.js';
import { Merchants } from '../../apps/merchants/src/merchants.module.js';
import type { ReviewView } from '../../apps/merchants/src/review/review.view.js';

export const APPLICATIONS = '/api/merchant/applications';
export const QUEUE = '/api/city/applications';
export const REASON = 'Alle Unterlagen liegen vor und stimmen überein.';
export const PDF = Buffer.from(
  `%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n${'% Gewerbeanmeldung\n'.repeat(5)}%%EOF\n`,
);

/** A PDF that is like no other. */
export const aPdf = (text: string): Buffer => Buffer.concat([PDF, Buffer.from(`% ${text}\n%%EOF\n`)]);

/** A city in which people can sign up, apply and review. */
export interface ComingIn {
  app: INestApplicationContext;
  database: Database;
  config: Config;
  guest(): Visitor;
  /** Somebody who is signed in, with a role of the city if named. */
  person(name: string, role?: string): Promise<Visitor>;
  draft(applicant: Visitor): Promise<ApplicationView>;
  /** A complete application with one PDF, handed in. */
  submitted(applicant: Visitor): Promise<ApplicationView>;
  /** A reviewer has looked at every required line of the checklist, and all is in order. */
  settle(reviewer: Visitor, applicationId: string): Promise<void>;
  stop(): Promise<void>;
}

export async function comingIn(jobs = false): Promise<ComingIn> {
  const host = await listeningHost([Accounts, Merchants], {}, jobs);
  const { app } = host.host;
  const database = app.get(Database);
  return {
    app,
    database,
    config: host.config,
    guest: () => host.visitor(),
    person: (name, role) => signUp(database, host.visitor(), name, role),
    draft,
    submitted,
    settle,
    stop: () => host.stop(),
  };
}

async function signUp(database: Database, visitor: Visitor, name: string, role?: string): Promise<Visitor> {
  const email = `${newId()}@person.example`;
  await signUpAndIn(database, visitor, { name, email });
  if (role) {
    await database.rows(
      `insert into accounts.memberships (id, person_id, role)
       select gen_random_uuid(), id, $2 from accounts.people where email = $1`,
      [email, role],
    );
  }
  return visitor;
}

async function draft(applicant: Visitor): Promise<ApplicationView> {
  return (await applicant.post<ApplicationView>(APPLICATIONS, {})).body;
}

async function submitted(applicant: Visitor): Promise<ApplicationView> {
  const { id } = await draft(applicant);
  await applicant.patch(`${APPLICATIONS}/${id}`, { version: 1, ...aNewBusiness() });
  const file = { name: 'Gewerbeschein.pdf', bytes: aPdf(id) };
  await applicant.upload(`${APPLICATIONS}/${id}/documents`, file, { kind: 'trade_licence' });
  const { status, body } = await applicant.post<ApplicationView>(`${APPLICATIONS}/${id}/submission`, {});
  if (status !== 201) throw new Error(`the application was not handed in: ${JSON.stringify(body)}`);
  return body;
}

async function settle(reviewer: Visitor, applicationId: string): Promise<void> {
  const { body } = await reviewer.get<ReviewView>(`${QUEUE}/${applicationId}/review`);
  const open = body.checklist.lines.filter(({ item, state }) => item.required && state !== 'ok');
  for (const { item, documentIds } of open) {
    const judgement = { state: 'ok', reason: 'Gesehen und verglichen.', documentId: documentIds[0] ?? null };
    const answer = await reviewer.put(`${QUEUE}/${applicationId}/lines/${item.key}`, judgement);
    if (answer.status !== 200) throw new Error(`${item.key} was not settled: ${JSON.stringify(answer.body)}`);
  }
}

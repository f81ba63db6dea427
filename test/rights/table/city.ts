import type { ActorName } from '../actors.js';
import { city, REVIEW, theirHelp, type Ask, type Right } from '../right.js';

const LEAD: readonly ActorName[] = ['lead_reviewer'];
const SEE_CHECKLIST: readonly ActorName[] = [...REVIEW, 'administrator'];
const WRITE_TEMPLATES: readonly ActorName[] = ['lead_reviewer', 'administrator'];
const RECORDS: readonly ActorName[] = ['lead_reviewer', 'administrator'];
const DESK: readonly ActorName[] = [...REVIEW, 'administrator', 'operator'];

const HELPERS: readonly ActorName[] = ['helper', 'other_helper'];

const absent = () => '01890000-0000-7000-8000-000000000000';
const theHelped: Ask = { at: { id: (g) => g.helpedId } };
const theHelpedDocument: Ask = { at: { id: (g) => g.helpedId, docId: (g) => g.helpedDocumentId } };
const theMerchant: Ask = { at: { id: (g) => g.shop.merchantId } };
const theRenewal: Ask = { at: { documentId: absent }, reaches: 'renewal.not_found' };
const aQuarter: Ask = { at: { quarter: () => '2026-Q1' }, reaches: 'report.no_quarter' };

const theApplication: Ask = { at: { id: (g) => g.submittedId } };
const reason = { reason: 'Alle Unterlagen liegen vor und stimmen überein.' };
const deadLetter: Ask = {
  at: { queue: () => 'orders', id: () => 'none-such' },
  reaches: 'dead_letter.not_found',
};

/** The city's desk. Who decides, who hands out roles and who keeps the machine running are different people. */
export const CITY: Record<string, Right> = {
  'GET /api/city/withdrawals': city(['operator']),
  'POST /api/city/withdrawals/{id}/order': city(['operator'], {
    at: { id: absent },
    body: () => ({ number: 'GIBTSNICHT-1' }),
  }),

  'GET /api/city/applications': city(REVIEW, { shows: { id: (g) => g.submittedId, to: REVIEW } }),
  'GET /api/city/applications/{id}': city(REVIEW, theApplication),
  'GET /api/city/applications/{id}/documents/{docId}': city(REVIEW, {
    at: { id: (g) => g.submittedId, docId: (g) => g.submittedDocumentId },
  }),
  'POST /api/city/applications/{id}/approval': city(REVIEW, { ...theApplication, body: () => reason }),
  'POST /api/city/applications/{id}/rejection': city(REVIEW, { ...theApplication, body: () => reason }),

  'GET /api/city/applications/{id}/review': city(REVIEW, theApplication),
  'POST /api/city/applications/{id}/claim': city(REVIEW, theApplication),
  'DELETE /api/city/applications/{id}/claim': city(REVIEW, theApplication),
  'PUT /api/city/applications/{id}/lines/{key}': city(REVIEW, {
    at: { id: (g) => g.submittedId, key: () => 'address' },
    body: () => ({}),
  }),
  'POST /api/city/applications/{id}/notes': city(REVIEW, { ...theApplication, body: () => ({ text: 'Anruf.' }) }),
  'GET /api/city/applications/{id}/ready-questions': city(REVIEW, theApplication),
  'POST /api/city/applications/{id}/questions': city(REVIEW, theApplication),
  'POST /api/city/applications/{id}/questions/notice': city(REVIEW, theApplication),
  'POST /api/city/applications/{id}/change-request': city(REVIEW, theApplication),
  'POST /api/city/applications/{id}/objection': city(REVIEW, { ...theApplication, body: () => reason }),

  // Helping: each helper with what they help with, as long as they do.
  'GET /api/city/helping': city(HELPERS, { shows: { id: (g) => g.helpedId, to: ['helper'] } }),
  'POST /api/city/helping': city(HELPERS, { body: () => ({ name: 'Uwe Neu', email: 'uwe@gast.example' }) }),
  'GET /api/city/helping/{id}': theirHelp(theHelped),
  'PATCH /api/city/helping/{id}': theirHelp({ ...theHelped, body: () => ({ version: 1 }) }),
  'POST /api/city/helping/{id}/documents': theirHelp({ ...theHelped, body: (g) => g.aFile() }),
  'GET /api/city/helping/{id}/documents/{docId}': theirHelp(theHelpedDocument),
  'PATCH /api/city/helping/{id}/documents/{docId}': theirHelp({
    ...theHelpedDocument,
    body: () => ({ kind: 'other' }),
  }),
  'DELETE /api/city/helping/{id}/documents/{docId}': theirHelp({
    at: { id: (g) => g.helpedId, docId: (g) => g.helpedSpareId },
  }),
  'POST /api/city/helping/{id}/invitation': theirHelp({ ...theHelped, body: () => ({}) }),

  // The checklist is set up by those who do not decide with it.
  'GET /api/city/checklist': city(SEE_CHECKLIST),
  'GET /api/city/checklist/versions': city(SEE_CHECKLIST),
  'GET /api/city/checklist/versions/{version}': city(SEE_CHECKLIST, { at: { version: () => '1' } }),
  'GET /api/city/checklist/preview': city(['administrator']),
  'POST /api/city/checklist/versions': city(['administrator'], { body: () => ({}) }),
  'GET /api/city/question-templates': city(SEE_CHECKLIST),
  'POST /api/city/question-templates': city(WRITE_TEMPLATES, { body: () => ({}) }),
  'PUT /api/city/question-templates/{id}': city(WRITE_TEMPLATES, { at: { id: absent }, body: () => ({}) }),

  // Merchants: reviewers look, the lead acts.
  'GET /api/city/merchants': city(REVIEW),
  'GET /api/city/merchants/{id}': city(REVIEW, theMerchant),
  'POST /api/city/merchants/{id}/suspensions': city(LEAD, { ...theMerchant, body: () => ({}) }),
  'POST /api/city/merchants/{id}/suspensions/{suspensionId}/confirmation': city(LEAD, {
    at: { ...theMerchant.at, suspensionId: absent },
    reaches: 'suspension.not_found',
  }),
  'POST /api/city/merchants/{id}/suspensions/{suspensionId}/cancellation': city(LEAD, {
    at: { ...theMerchant.at, suspensionId: absent },
    body: () => reason,
    reaches: 'suspension.not_found',
  }),
  'POST /api/city/merchants/{id}/reinstatement': city(LEAD, { ...theMerchant, body: () => reason }),
  'GET /api/city/renewals': city(REVIEW),
  'POST /api/city/renewals/{documentId}/acceptance': city(REVIEW, { ...theRenewal, body: () => ({}) }),
  'POST /api/city/renewals/{documentId}/rejection': city(REVIEW, { ...theRenewal, body: () => reason }),
  'GET /api/city/appeals': city(REVIEW),
  'GET /api/city/appeals/{id}': city(REVIEW, { at: { id: (g) => g.theirAppeal() } }),
  'POST /api/city/appeals/{id}/decision': city(LEAD, { at: { id: (g) => g.theirAppeal() }, body: () => ({}) }),
  'GET /api/city/undelivered': city(REVIEW),

  // Records and figures. Turnover of single shops is in none of them unless the merchant agrees.
  'GET /api/city/audit': city(RECORDS),
  'GET /api/city/audit/verification': city(RECORDS),
  'GET /api/city/audit/export': city(RECORDS),
  'GET /api/city/figures': city(DESK, { query: () => 'from=2026-01-01&to=2026-03-31' }),
  'GET /api/city/inbox': city(DESK),
  'GET /api/city/gaps': city([...DESK, ...HELPERS]),
  'GET /api/city/report': city(DESK),
  'GET /api/city/report/{quarter}': city(DESK, aQuarter),
  'GET /api/city/report/{quarter}/pdf': city(DESK, aQuarter),
  'GET /api/city/report/{quarter}/xlsx': city(DESK, aQuarter),

  'GET /api/city/people': city(['administrator']),
  'GET /api/city/people/audit': city(['administrator']),
  'POST /api/city/people/invitations': city(['administrator'], {
    body: (_, who) => ({ email: `${who}@stadt.example`, role: 'helper' }),
  }),
  'POST /api/city/people/invitations/{id}/letter': city(['administrator'], {
    at: { id: (g) => g.anInvitation('city') },
  }),
  'DELETE /api/city/people/invitations/{id}': city(['administrator'], { at: { id: (g) => g.anInvitation('city') } }),
  'PATCH /api/city/people/members/{id}': city(['administrator'], {
    at: { id: (g) => g.aMember('city') },
    body: () => ({ role: 'courier' }),
  }),
  'DELETE /api/city/people/members/{id}/second-factor': city(['administrator'], {
    at: { id: (g) => g.aMember('city') },
  }),
  'DELETE /api/city/people/members/{id}': city(['administrator'], { at: { id: (g) => g.aMember('city') } }),

  'GET /api/city/dead-letters': city(['operator']),
  'POST /api/city/dead-letters/{queue}/{id}/retry': city(['operator'], deadLetter),
  'DELETE /api/city/dead-letters/{queue}/{id}': city(['operator'], deadLetter),
};

import { conflict, DomainError, forbidden, invalid, notFound } from '#platform/errors/domain-error';
import type { Missing } from './application/missing.js';

/* Every error code that this service gives. */

export const applicationNotFound = () => notFound('application.not_found', 'no such application');

export const applicationChanged = (current: unknown) =>
  conflict('application.changed', 'the application was changed in the meantime', current);

export const applicationClosed = (current: unknown) =>
  conflict('application.closed', 'the application was handed in and can no longer be changed', current);

export const applicationIncomplete = (missing: Missing[]) =>
  invalid(
    'application.incomplete',
    `still missing: ${missing.map((entry) => entry.path).join(', ')}`,
    missing.map(({ path, code }) => ({ path, code, message: code.replaceAll('_', ' ') })),
  );

export const applicationNotOver = (current: unknown) =>
  conflict('application.not_over', 'only what was rejected or taken back can be copied', current);

export const helpOver = () => forbidden('application.help_over', 'the owner needs no help with this any more');

export const noHelper = () => notFound('application.no_helper', 'nobody helps with this application');

export const ownHelp = () =>
  invalid('application.own_help', 'nobody helps themselves: apply yourself', [
    { path: 'email', code: 'own_help', message: 'the address of somebody else' },
  ]);

export const onlyOwnerPromises = () =>
  forbidden('application.only_owner', 'only the owner can promise what is promised there');

export const linkNotFound = () => notFound('application.link_not_found', 'no such link, or it has run out');

export const tooManyLinks = (most: number) =>
  new DomainError('throttled', 'application.too_many_links', `at most ${most} letters per hour`, { retryAfter: 3600 });

export const tooManyDrafts = (most: number) =>
  conflict('application.too_many_drafts', `at most ${most} applications can be open at once`);

export const ownApplication = () =>
  forbidden('application.own', 'nobody decides or reviews an application of their own');

export const notApproved = () => conflict('application.not_approved', 'the application is not approved');

/** Why a step of a review is refused although the application exists: it is no longer what the reviewer saw. */
export type ReviewRefusal =
  | 'application.already_decided'
  | 'application.withdrawn'
  | 'application.with_applicant'
  | 'application.awaiting_second'
  | 'application.not_awaiting_second'
  | 'application.changed'
  | 'application.claimed'
  | 'line.changed';

export const reviewRefused = (code: ReviewRefusal, current: unknown) =>
  conflict(code, 'the application is no longer what was seen: `current` is how it is now', current);

export const firstApprover = () =>
  forbidden('application.first_approver', 'whoever agreed first cannot be the second person');

export const checklistOpen = (open: { path: string; code: string; message: string }[], current: unknown) =>
  new DomainError('conflict', 'application.checklist_open', 'required lines of the checklist are not settled', {
    fields: open,
    current,
  });

export const nothingToChange = () =>
  invalid('application.nothing_to_change', 'no line says what has to be put right', [
    { path: 'reason', code: 'required', message: 'say what has to be put right' },
  ]);

export const lineNotFound = () => notFound('line.not_found', 'the checklist has no such line for this application');

export const lineReason = () =>
  invalid('line.reason', 'say why', [{ path: 'reason', code: 'required', message: 'say why' }]);

export const lineDocument = () =>
  invalid('line.document', 'no document of this application proves this line', [
    { path: 'documentId', code: 'isIn', message: 'a document that proves the line' },
  ]);

export const lineExpired = () =>
  invalid('line.expired', 'what has run out proves nothing', [
    { path: 'validUntil', code: 'min', message: 'today or later' },
  ]);

export const questionNotFound = () => notFound('question.not_found', 'no such question');

export const questionAnswered = (current: unknown) =>
  conflict('question.answered', 'the question was answered before', current);

export const templateNotFound = () => notFound('question_template.not_found', 'no such template');

export const templateChanged = (current: unknown) =>
  conflict('question_template.changed', 'the template was changed in the meantime', current);

export const templatePlaceholder = (unknown: string[]) =>
  invalid('question_template.placeholder', `nobody fills in ${unknown.join(', ')}`, [
    { path: 'text', code: 'placeholder', message: unknown.join(', ') },
  ]);

export const checklistNotFound = () => notFound('checklist.not_found', 'no such version of the checklist');

export const checklistChanged = (current: unknown) =>
  conflict('checklist.changed', 'the checklist was changed in the meantime', current);

export const checklistInvalid = (why: string) =>
  invalid(`checklist.${why}`, `the checklist cannot be used: ${why.replaceAll('_', ' ')}`);

export const documentNotFound = () => notFound('document.not_found', 'no such document');

export const documentMissing = () =>
  invalid('document.missing', 'send one file and its kind as multipart/form-data', [
    { path: 'file', code: 'required', message: 'one file' },
  ]);

export const documentKind = (kinds: readonly string[]) =>
  invalid('document.kind', `kind must be one of ${kinds.join(', ')}`, [
    { path: 'kind', code: 'isIn', message: `one of ${kinds.join(', ')}` },
  ]);

export const documentType = () =>
  invalid('document.type', 'neither a photo (JPEG, PNG, WebP, HEIC) nor a PDF', [
    { path: 'file', code: 'type', message: 'JPEG, PNG, WebP, HEIC or PDF' },
  ]);

export const documentProgram = () =>
  invalid('document.program', 'a program or an archive, whatever its name says', [
    { path: 'file', code: 'type', message: 'JPEG, PNG, WebP, HEIC or PDF' },
  ]);

export const documentTwice = (name: string) =>
  new DomainError('conflict', 'document.twice', `the same file is there already as ${name}`, {
    fields: [{ path: 'file', code: 'twice', message: name }],
  });

export const documentDay = (path: string) =>
  invalid('document.day', 'not a day of the calendar', [{ path, code: 'day', message: 'YYYY-MM-DD' }]);

export const documentTooLarge = (bytes: number) =>
  invalid('document.too_large', `at most ${bytes} bytes`, [
    { path: 'file', code: 'max', message: `at most ${bytes} bytes` },
  ]);

export const tooManyDocuments = (most: number) =>
  conflict('document.too_many', `at most ${most} documents for one application`);

export const documentUnreadable = () =>
  new DomainError('unavailable', 'document.unreadable', 'the document cannot be opened at the moment');

export const merchantNotFound = () => notFound('merchant.not_found', 'no such merchant');

export const ownMerchant = () => forbidden('merchant.own', 'nobody decides about a merchant of their own');

export const merchantHasLeft = () => conflict('merchant.left', 'the contract with this merchant has ended');

export const notSuspended = () => conflict('merchant.not_suspended', 'no suspension is in effect');

export const suspensionNotFound = () => notFound('suspension.not_found', 'no such suspension');

export const suspensionRunning = (current: unknown) =>
  conflict('suspension.running', 'such a restriction is announced or in effect already', current);

export const suspensionMoved = (current: unknown) =>
  conflict('suspension.moved_on', 'the restriction is no longer in the state that this needs', current);

export const secondPerson = () =>
  forbidden('suspension.second_person', 'whoever proposed it cannot be the second person');

const wrongField = (path: string, code: string, message: string) =>
  invalid(code, message, [{ path, code: code.split('.').at(-1)!, message }]);

export const suspensionShops = () => wrongField('shopIds', 'suspension.shops', 'only shops of this merchant');

export const suspensionUntil = () =>
  wrongField('until', 'suspension.until', 'the end must come after the beginning, and a termination has none');

export const exceptionNotEnough = () =>
  wrongField('exception', 'suspension.exception', 'not a reason to end the contract without notice');

export const appealNotFound = () => notFound('appeal.not_found', 'no such appeal');

export const nothingToAppeal = () => notFound('appeal.nothing', 'no such decision to complain about');

export const appealTooLate = () => conflict('appeal.too_late', 'more than six months have passed since the decision');

export const appealFiled = (current: unknown) =>
  conflict('appeal.filed', 'there is a complaint about this decision already', current);

export const appealDecided = (current: unknown) =>
  conflict('appeal.decided', 'this complaint was decided before', current);

export const appealSamePerson = () =>
  forbidden('appeal.same_person', 'somebody else than the one who decided has to look at the complaint');

export const renewalNotFound = () => notFound('renewal.not_found', 'no such renewed document');

export const renewalWaiting = () =>
  conflict('renewal.waiting', 'a renewed document for this one waits for the city already');

export const renewalDecided = () => conflict('renewal.decided', 'this renewed document was decided before');

export const renewalExpired = () =>
  wrongField('validUntil', 'renewal.expired', 'a document that has run out renews nothing');

export const badPeriod = () =>
  invalid('report.period', 'from and to must be days of the calendar, in this order and at most 400 days apart', [
    { path: 'to', code: 'period', message: 'not a period' },
  ]);

export const noQuarter = () => notFound('report.no_quarter', 'no such quarter, or it has not begun');

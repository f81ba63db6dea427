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

export const tooManyDrafts = (most: number) =>
  conflict('application.too_many_drafts', `at most ${most} applications can be open at once`);

export const alreadyDecided = (current: unknown) =>
  conflict('application.already_decided', 'somebody has decided this application before', current);

export const ownApplication = () =>
  forbidden('application.own', 'nobody decides or reviews an application of their own');

export const notApproved = () => conflict('application.not_approved', 'the application is not approved');

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

export const documentTooLarge = (bytes: number) =>
  invalid('document.too_large', `at most ${bytes} bytes`, [
    { path: 'file', code: 'max', message: `at most ${bytes} bytes` },
  ]);

export const tooManyDocuments = (most: number) =>
  conflict('document.too_many', `at most ${most} documents for one application`);

export const documentUnreadable = () =>
  new DomainError('unavailable', 'document.unreadable', 'the document cannot be opened at the moment');

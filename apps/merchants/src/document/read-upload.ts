import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { forgetRest, isTooLarge } from '#platform/http/forget-rest';
import {
  documentDay,
  documentKind,
  documentMissing,
  documentProgram,
  documentTooLarge,
  documentType,
} from '../merchants.errors.js';
import { isDay } from '../plausibility/day.js';
import { DOCUMENT_KINDS, MAX_DOCUMENT_BYTES, type DocumentKind } from './document.entity.js';
import { safeFileName } from './file-name.js';
import { isProgram, sniffType, type DocumentType } from './sniff-type.js';

export interface Upload {
  kind: DocumentKind;
  name: string;
  type: DocumentType;
  bytes: Buffer;
  /** YYYY-MM-DD, as the applicant says. */
  issuedOn: string | null;
  statedUntil: string | null;
}

const LIMITS = { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 5, fieldSize: 200, parts: 6 };

/** The one file and what is said about it from a form, in whichever order they come, checked by what the bytes are. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw documentMissing();
  const { file, fields } = await parts(request).catch((error: unknown) => {
    forgetRest(request);
    throw isTooLarge(error) ? documentTooLarge(MAX_DOCUMENT_BYTES) : error;
  });
  const kind = fields.get('kind');
  if (!file || file.bytes.length === 0) throw documentMissing();
  if (!isKind(kind)) throw documentKind(DOCUMENT_KINDS);
  const type = sniffType(file.bytes);
  if (!type) throw isProgram(file.bytes) ? documentProgram() : documentType();
  const [issuedOn, statedUntil] = [dayOf(fields, 'issuedOn'), dayOf(fields, 'statedUntil')];
  return { kind, name: safeFileName(file.name), type, bytes: file.bytes, issuedOn, statedUntil };
}

async function parts(request: FastifyRequest) {
  let file: { name: string; bytes: Buffer } | undefined;
  const fields = new Map<string, unknown>();
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'field') fields.set(part.fieldname, part.value);
    else file = { name: part.filename, bytes: await part.toBuffer() };
  }
  return { file, fields };
}

const isKind = (kind: unknown): kind is DocumentKind => DOCUMENT_KINDS.includes(kind as DocumentKind);

function dayOf(fields: Map<string, unknown>, name: string): string | null {
  const value = fields.get(name);
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string' || !isDay(value)) throw documentDay(name);
  return value;
}

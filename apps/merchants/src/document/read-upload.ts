import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { forgetRest, isTooLarge } from '#platform/http/forget-rest';
import { documentKind, documentMissing, documentTooLarge, documentType } from '../merchants.errors.js';
import { DOCUMENT_KINDS, MAX_DOCUMENT_BYTES, type DocumentKind } from './document.entity.js';
import { safeFileName } from './file-name.js';
import { sniffType, type DocumentType } from './sniff-type.js';

export interface Upload {
  kind: DocumentKind;
  name: string;
  type: DocumentType;
  bytes: Buffer;
}

const LIMITS = { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 5, fieldSize: 200, parts: 6 };

/** The one file and its kind from a form, in whichever order they come, checked by what the bytes are. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw documentMissing();
  const { file, kind } = await parts(request).catch((error: unknown) => {
    forgetRest(request);
    throw isTooLarge(error) ? documentTooLarge(MAX_DOCUMENT_BYTES) : error;
  });
  if (!file || file.bytes.length === 0) throw documentMissing();
  if (!isKind(kind)) throw documentKind(DOCUMENT_KINDS);
  const type = sniffType(file.bytes);
  if (!type) throw documentType();
  return { kind, name: safeFileName(file.name), type, bytes: file.bytes };
}

async function parts(request: FastifyRequest) {
  let file: { name: string; bytes: Buffer } | undefined;
  let kind: unknown;
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'field') {
      if (part.fieldname === 'kind') kind = part.value;
      continue;
    }
    file = { name: part.filename, bytes: await part.toBuffer() };
  }
  return { file, kind };
}

const isKind = (kind: unknown): kind is DocumentKind => DOCUMENT_KINDS.includes(kind as DocumentKind);

import { basename } from 'node:path';
import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { isUUID } from 'class-validator';
import { forgetRest, isTooLarge } from '#platform/http/forget-rest';
import { shopNotFound } from '../catalog.errors.js';
import { importFileMissing, importTooLarge } from './import.errors.js';

export interface ImportUpload {
  bytes: Buffer;
  fileName: string;
  shopId: string;
}

export const MOST_BYTES = 25 * 1024 * 1024;
const LIMITS = { fileSize: MOST_BYTES, files: 1, fields: 5, fieldSize: 2000, parts: 6 };

/** The one file of a form, its name, and the shop that it is for. */
export async function readImportUpload(request: FastifyRequest): Promise<ImportUpload> {
  if (!request.isMultipart()) throw importFileMissing();
  try {
    let file: { bytes: Buffer; fileName: string } | null = null;
    let shopId = '';
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: tidyName(part.filename) };
      else if (part.fieldname === 'shopId') shopId = String(part.value);
    }
    if (!file || file.bytes.length === 0) throw importFileMissing();
    if (!isUUID(shopId)) throw shopNotFound();
    return { ...file, shopId };
  } catch (error) {
    forgetRest(request);
    throw isTooLarge(error) ? importTooLarge(MOST_BYTES) : error;
  }
}

const tidyName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 150) || 'Datei';

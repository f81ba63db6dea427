import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { forgetRest, isTooLarge } from '#platform/http/forget-rest';
import { fileMissing, pictureTooLarge } from '../catalog.errors.js';

export interface Upload {
  bytes: Buffer;
  alt: string;
}

export const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST_ALT = 300;
const LIMITS = { fileSize: MOST_BYTES, files: 1, fields: 5, fieldSize: 2000, parts: 6 };

/** The one picture and its words for people who cannot see it, from a form, in whichever order they come. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw fileMissing();
  try {
    const { bytes, alt } = await parts(request);
    if (!bytes || bytes.length === 0) throw fileMissing();
    return { bytes, alt };
  } catch (error) {
    forgetRest(request);
    throw isTooLarge(error) ? pictureTooLarge(MOST_BYTES) : error;
  }
}

async function parts(request: FastifyRequest): Promise<{ bytes?: Buffer; alt: string }> {
  let bytes: Buffer | undefined;
  let alt = '';
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'file') bytes = await part.toBuffer();
    else if (part.fieldname === 'alt') alt = tidyAlt(part.value);
  }
  return { bytes, alt };
}

const tidyAlt = (value: unknown): string =>
  String(value)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ALT);

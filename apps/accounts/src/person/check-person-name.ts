import { APIError } from 'better-auth/api';

const MAX_NAME = 120;

/** better-auth takes any name and picture address; ours is one line of text, and pictures of people are not kept. */
export async function checkPersonName<P extends { name?: string; image?: string | null }>(
  person: P,
): Promise<{ data: P }> {
  if (person.name === undefined) return { data: { ...person, image: null } };
  const name = person.name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name.length < 1 || name.length > MAX_NAME) {
    throw new APIError('UNPROCESSABLE_ENTITY', { code: 'INVALID_NAME', message: 'name: 1 to 120 characters' });
  }
  return { data: { ...person, name, image: null } };
}

import type { Database } from '#platform/database/database';
import type { Reply, Visitor } from './visitor.js';

export const PASSWORD = 'ein-langes-passwort';

/** Signs up, proves the address as the link in the mail would, and signs in. Answers what signing in answered. */
export async function signUpAndIn(
  database: Pick<Database, 'rows'>,
  visitor: Visitor,
  person: { name?: string; email: string; password?: string },
): Promise<Reply> {
  const { name = 'Jana Kühn', email, password = PASSWORD } = person;
  const signedUp = await visitor.post('/api/auth/sign-up/email', { name, email, password });
  if (signedUp.status !== 200) return signedUp;
  await database.rows(`update accounts.people set email_verified = true where email = $1`, [email.toLowerCase()]);
  return visitor.post('/api/auth/sign-in/email', { email, password });
}

import type { Mail } from '../mail/mail.js';

/** A mail with the address it goes to. */
export interface Draft {
  to: string;
  mail: Mail;
}

/** Turns one kind of notice into mails. Asks other services, so it never runs inside a transaction. */
export interface Letter<About> {
  /** `at` is when it became known, ISO. */
  write(about: About, at: string): Promise<Draft[]>;
}

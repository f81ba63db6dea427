import type { SecurityChange } from '#contracts/facts';

interface Words {
  subject: string;
  title: string;
  /** What happened, and what to do now. */
  happened: string;
  mine: string;
  /** Where it leads, and what stands on the button. */
  page: string;
  open: string;
}

const NOT_YOU =
  'Waren Sie es nicht? Dann legen Sie bitte gleich ein neues Passwort fest: Das beendet alle Anmeldungen. Sehen Sie danach unter „Sicherheit“ nach, ob dort etwas steht, das nicht von Ihnen ist.';

const SECURITY = { page: '/account/security', open: 'Sicherheit ansehen' };

/** What people read when something about their sign-in has changed. */
export const securityWords: Record<SecurityChange, Words> = {
  account_exists: {
    subject: 'Sie haben schon ein Konto',
    title: 'Sie haben schon ein Konto',
    happened:
      'jemand wollte mit Ihrer E-Mail-Adresse ein neues Konto anlegen. Es gibt aber schon eines, deshalb haben wir nichts angelegt und nichts geändert.',
    mine: 'Waren Sie es selbst, melden Sie sich einfach an. Wissen Sie Ihr Passwort nicht mehr, legen Sie ein neues fest. Waren Sie es nicht, müssen Sie nichts tun.',
    page: '/forgot-password',
    open: 'Neues Passwort festlegen',
  },
  passkey_added: {
    subject: 'Neuer Passkey für Ihr Konto',
    title: 'Ein Passkey ist dazugekommen',
    happened: 'für Ihr Konto wurde ein neuer Passkey eingerichtet. Damit kann man sich ohne Passwort anmelden.',
    mine: NOT_YOU,
    ...SECURITY,
  },
  passkey_removed: {
    subject: 'Ein Passkey wurde entfernt',
    title: 'Ein Passkey wurde entfernt',
    happened: 'aus Ihrem Konto wurde ein Passkey entfernt. Mit ihm kann man sich nicht mehr anmelden.',
    mine: NOT_YOU,
    ...SECURITY,
  },
  second_factor_on: {
    subject: 'Zweite Bestätigung eingeschaltet',
    title: 'Ihr Konto ist besser geschützt',
    happened:
      'ab jetzt fragen wir nach dem Passwort noch nach einem Code von Ihrem Telefon. Bewahren Sie die Ersatzcodes gut auf: Mit ihnen kommen Sie hinein, wenn das Telefon fehlt.',
    mine: NOT_YOU,
    ...SECURITY,
  },
  second_factor_off: {
    subject: 'Zweite Bestätigung ausgeschaltet',
    title: 'Die zweite Bestätigung ist aus',
    happened: 'für Ihr Konto wurde die zweite Bestätigung ausgeschaltet. Ab jetzt genügt das Passwort.',
    mine: NOT_YOU,
    ...SECURITY,
  },
  second_factor_reset: {
    subject: 'Ihre zweite Bestätigung wurde zurückgesetzt',
    title: 'Bitte richten Sie Ihre zweite Bestätigung neu ein',
    happened:
      'die Stadt hat die zweite Bestätigung Ihres Kontos zurückgesetzt. Passkeys, Codes und Ersatzcodes gelten nicht mehr, und Sie sind auf allen Geräten abgemeldet.',
    mine: 'Haben Sie darum gebeten, melden Sie sich mit Ihrem Passwort an und richten Sie gleich einen Passkey oder Codes ein. Haben Sie nicht darum gebeten, rufen Sie bitte sofort die Verwaltung an und legen Sie ein neues Passwort fest.',
    ...SECURITY,
  },
  backup_codes_renewed: {
    subject: 'Neue Ersatzcodes für Ihr Konto',
    title: 'Es gibt neue Ersatzcodes',
    happened: 'für Ihr Konto wurden neue Ersatzcodes gemacht. Die alten gelten nicht mehr.',
    mine: NOT_YOU,
    ...SECURITY,
  },
  password_changed: {
    subject: 'Ihr Passwort wurde geändert',
    title: 'Ihr Passwort wurde geändert',
    happened: 'das Passwort Ihres Kontos ist neu. Auf allen anderen Geräten wurden Sie abgemeldet.',
    mine: NOT_YOU,
    ...SECURITY,
  },
};

export const securityWhy =
  'Sie bekommen diese E-Mail, weil es um die Sicherheit Ihres Kontos geht. Solche E-Mails lassen sich nicht abbestellen.';

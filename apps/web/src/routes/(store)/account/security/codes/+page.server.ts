import { redirect } from '@sveltejs/kit';
import QRCode from 'qrcode';
import type { Actions, PageServerLoad } from './$types.js';
import type { Security } from '#lib/api/security.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';
import { wayOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { security: await api(event).get<Security>('/api/me/security'), way: wayOn(event) };
};

/** What the page shows while the codes are set up: the picture for the app, its key in words, and the backup codes. */
async function sheet(uri: string, backupCodes: string[]) {
  const svg = await QRCode.toString(uri, { type: 'svg', margin: 1 });
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return {
    uri,
    backupCodes,
    qr: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    key: key.match(/.{1,4}/g)?.join(' ') ?? '',
  };
}

/** Somebody without a password proves nothing by it: a field that is empty is not sent. */
const passwordOf = (form: FormData) => {
  const password = String(form.get('password') ?? '');
  return password ? { password } : {};
};

export const actions: Actions = {
  start: async (event) => {
    try {
      const { totpURI, backupCodes } = await api(event).post<{ totpURI: string; backupCodes: string[] }>(
        '/api/auth/two-factor/enable',
        passwordOf(await event.request.formData()),
      );
      return { sheet: await sheet(totpURI, backupCodes) };
    } catch (error) {
      return refuse(error, {});
    }
  },
  confirm: async (event) => {
    const form = await event.request.formData();
    try {
      const code = text(form, 'code').replaceAll(/\s/g, '');
      await api(event).post('/api/auth/two-factor/verify-totp', { code });
    } catch (error) {
      // The page keeps what it showed: the picture may be scanned already, the codes be half copied.
      const uri = text(form, 'uri');
      const shown = uri.startsWith('otpauth://') ? await sheet(uri, text(form, 'codes').split(' ')) : undefined;
      return refuse(error, { sheet: shown });
    }
    redirect(303, href('/account/security') + wayOn(event));
  },
  renew: async (event) => {
    try {
      const { backupCodes } = await api(event).post<{ backupCodes: string[] }>(
        '/api/auth/two-factor/generate-backup-codes',
        passwordOf(await event.request.formData()),
      );
      return { backupCodes };
    } catch (error) {
      return refuse(error, {});
    }
  },
  off: async (event) => {
    try {
      await api(event).post('/api/auth/two-factor/disable', passwordOf(await event.request.formData()));
    } catch (error) {
      return refuse(error, {});
    }
    redirect(303, href('/account/security'));
  },
};

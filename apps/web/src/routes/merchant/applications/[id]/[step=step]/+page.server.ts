import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  addDocument,
  addPicture,
  changeHelp,
  loadStep,
  OWN,
  removeDocument,
  saveStep,
  sendLink,
  submit,
  withdraw,
} from '#lib/server/application-form.ts';
import { startPayout } from '#lib/server/payout.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const crumb = { href: href('/merchant/applications'), label: m.merchant_applications() };
  return { ...(await loadStep(event, OWN)), crumb };
};

export const actions: Actions = {
  save: (event) => saveStep(event, OWN),
  picture: (event) => addPicture(event, OWN),
  add: (event) => addDocument(event, OWN),
  remove: (event) => removeDocument(event, OWN),
  submit,
  withdraw,
  help: changeHelp,
  link: sendLink,
  payout: startPayout,
};

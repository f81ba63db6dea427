import type { Actions, PageServerLoad } from './$types.js';

import { draft, saveStep } from '#lib/server/application-form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person } = await requirePerson(event);
  return { person, application: await draft(event) };
};

export const actions: Actions = { save: (event) => saveStep(event, 'legal', 'shop') };

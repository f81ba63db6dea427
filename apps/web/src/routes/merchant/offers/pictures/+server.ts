import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import type { Image } from '#lib/api/money.ts';
import { api } from '#lib/server/api.ts';
import { ApiProblem, explain } from '#lib/server/problem.ts';

/** Takes in one picture while the rest of the form is still being written. */
export const POST: RequestHandler = async (event) => {
  const sent = await event.request.formData();
  const upload = new FormData();
  const file = sent.get('file');
  if (file instanceof File) upload.set('file', file);
  try {
    return json(await api(event).upload<Image>('/api/merchant/media', upload), { status: 201 });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return json({ code: error.code, message: explain(error) }, { status: error.status });
  }
};

import { error } from '@sveltejs/kit';

const PLACE = /^-?\d{1,2}(\.\d{1,12})?,-?\d{1,3}(\.\d{1,12})?$/;

/** The place that the body of a form names. It stands in no address, so that no log and no history has it. */
export async function placeIn(request: Request): Promise<{ near: string; cursor: string | null }> {
  const form = await request.formData();
  const near = String(form.get('near') ?? '');
  if (!PLACE.test(near)) error(400);
  return { near, cursor: String(form.get('cursor') ?? '') || null };
}

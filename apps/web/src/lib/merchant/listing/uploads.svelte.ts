import type { Image } from '#lib/api/money.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export interface Shown {
  /** Of its place in the form; the picture's own id is known when it has been taken in. */
  key: string;
  id: string;
  alt: string;
  image: Image | null;
  preview: string;
  state: 'sending' | 'there' | 'refused';
  /** Why it was refused, in words. */
  why: string;
}

interface Refusal {
  message?: string;
}

/** Sends a photograph as soon as it was taken: by the time the price is typed, it has arrived. */
export async function send(address: string, file: File, shown: Shown): Promise<void> {
  const { file: small, preview } = await shrinkPhoto(file);
  shown.preview = preview;
  const form = new FormData();
  form.set('file', small, file.name);
  const answer = await fetch(address, { method: 'POST', body: form }).catch(() => null);
  const body = (await answer?.json().catch(() => null)) as (Image & Refusal) | null;
  if (answer?.ok && body) Object.assign(shown, { id: body.id, image: body, state: 'there' });
  else Object.assign(shown, { state: 'refused', why: body?.message ?? '' });
}

let taken = 0;

export const waiting = (): Shown => ({
  key: `taken-${(taken += 1)}`,
  id: '',
  alt: '',
  image: null,
  preview: '',
  state: 'sending',
  why: '',
});

export const present = (image: Image): Shown => ({
  key: image.id,
  id: image.id,
  alt: image.alt,
  image,
  preview: '',
  state: 'there',
  why: '',
});

const side = 960;

/** The pictures of a form in the order in which they were kept, with those that came in before it was refused. */
export function picturesOf(images: Image[], values?: { images: string[]; alts: Record<string, string> }): Shown[] {
  if (!values) return images.map(present);
  return values.images.map((id) => {
    const known = images.find((image) => image.id === id);
    const image = known ?? { id, alt: '', width: side, height: side, src: `/api/media/${id}`, sizes: [240, 480] };
    return { ...present(image), alt: values.alts[id] ?? image.alt };
  });
}

import type { RequestEvent } from '@sveltejs/kit';
import type { Image } from '#lib/api/money.ts';
import type { ShopValues } from '#lib/merchant/shop/read-shop.ts';
import { api } from './api.ts';

/** Takes in the pictures that were chosen, if any were. What they show is asked for beside each of them. */
export async function uploadPictures(event: RequestEvent, form: FormData): Promise<ShopValues['images']> {
  const files = form.getAll('file').filter((file): file is File => file instanceof File && file.size > 0);
  const taken: ShopValues['images'] = [];
  for (const file of files) {
    const upload = new FormData();
    upload.set('alt', '');
    upload.set('file', file);
    const { id, width, height } = await api(event).upload<Image>('/api/merchant/media', upload);
    taken.push({ id, width, height, alt: '' });
  }
  return taken;
}

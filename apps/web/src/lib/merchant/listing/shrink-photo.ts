/** As large as any page shows it. A phone's photo is five times that, and half a minute on a bad line. */
const LONGEST = 2000;
const PREVIEW = 240;

/** A photograph as it travels: smaller, without the place it was taken at. What cannot be read here goes as it is. */
export async function shrinkPhoto(file: File): Promise<{ file: Blob; preview: string }> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return { file, preview: '' };
  const preview = draw(picture, PREVIEW).toDataURL('image/jpeg', 0.7);
  const small = await new Promise<Blob | null>((done) => draw(picture, LONGEST).toBlob(done, 'image/jpeg', 0.88));
  return { file: small && small.size < file.size ? small : file, preview };
}

function draw(picture: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

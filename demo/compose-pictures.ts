import { setPriority } from 'node:os';
import sharp from 'sharp';
import { readConfig } from '#platform/config/config';
import { demoId } from '../apps/catalog/src/demo/demo-ids.js';
import { PictureFiles } from '../apps/catalog/src/media/picture-files.js';
import { renderPicture } from '../apps/catalog/src/media/render-picture.js';
import { composePicture, type Recipe } from './pictures/compose-picture.js';
import { pictureKey } from './pictures/picture-key.js';
import { readSize } from './read-size.js';
import { demoCity, type Size } from './world.js';

/**
 * Draws the pictures of the demo city that are not there yet: `node dist/demo/compose-pictures.js [--shops 400]`. Takes
 * about a minute of one core, so it runs beside the marketplace, yields to it, and can be stopped at any time.
 */

interface Wanted {
  id: string;
  recipe: Recipe;
}

/** What the first pages show is finished completely before the rest is begun. */
const FIRST = 80;
const READY_MADE = [480, 240] as const;

/** Shop fronts, then offers from the newest on, which is the order of their ids. Things that look alike count once. */
function wantedPictures(size: Size): Wanted[] {
  const { shops, offers } = demoCity({ shops: size.shops });
  const byAge = [...offers].map(({ slug, picture }) => ({ id: demoId('offer', slug), picture }));
  byAge.sort((a, b) => (a.id < b.id ? -1 : 1));
  const recipes: Recipe[] = [...new Set([...shops, ...byAge].map(({ picture }) => picture))];
  return [...new Map(recipes.map((recipe) => [demoId('image', pictureKey(recipe)), recipe]))].map(([id, recipe]) => ({
    id,
    recipe,
  }));
}

async function drawSource(files: PictureFiles, { id, recipe }: Wanted): Promise<boolean> {
  const path = files.source(id);
  if ((await files.length(path)) !== null) return false;
  const drawing = sharp(await composePicture(recipe));
  await files.write(path, await drawing.webp({ quality: 92, effort: 2 }).toBuffer());
  return true;
}

async function makeRenditions(files: PictureFiles, { id }: Wanted): Promise<void> {
  for (const size of READY_MADE) {
    const path = files.rendition(id, size, 'avif');
    if ((await files.length(path)) === null)
      await files.write(path, await renderPicture(files.source(id), size, 'avif'));
  }
}

async function compose(files: PictureFiles, wanted: Wanted[]): Promise<number> {
  let drawn = 0;
  const draw = async (picture: Wanted) => {
    if (await drawSource(files, picture)) drawn += 1;
  };
  for (const picture of wanted.slice(0, FIRST)) {
    await draw(picture);
    await makeRenditions(files, picture);
  }
  for (const picture of wanted.slice(FIRST)) await draw(picture);
  for (const picture of wanted.slice(FIRST)) await makeRenditions(files, picture);
  return drawn;
}

try {
  setPriority(10);
  sharp.concurrency(1);
  const began = performance.now();
  const size = readSize(process.argv.slice(2));
  const drawn = await compose(new PictureFiles(readConfig().DATA_DIR), wantedPictures(size));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${drawn} pictures of the demo city were drawn (${seconds} s).\n`);
} catch (error) {
  process.stderr.write(`The pictures could not be drawn: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

import { setPriority } from 'node:os';
import sharp from 'sharp';
import { readConfig } from '#platform/config/config';
import { drawPictures } from '../apps/catalog/src/catalog.seed.js';
import { composePicture } from './pictures/compose-picture.js';
import { pictureKey } from './pictures/picture-key.js';
import { readSize } from './read-size.js';
import { demoCity } from './world.js';

/**
 * Draws the pictures of the demo city that are not there yet: `node dist/demo/compose-pictures.js [--shops 400]`. Takes
 * about a minute of one core, so it runs beside the marketplace, yields to it, and can be stopped at any time. More
 * offers share the pictures of the ones they are made from, so their number does not matter.
 */
try {
  const { shops } = readSize(process.argv.slice(2));
  const config = readConfig();
  setPriority(10);
  sharp.concurrency(1);
  const began = performance.now();
  const drawn = await drawPictures(config, demoCity({ shops }), { composePicture, pictureKey });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${drawn} pictures of the demo city were drawn (${seconds} s).\n`);
} catch (error) {
  process.stderr.write(`The pictures could not be drawn: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

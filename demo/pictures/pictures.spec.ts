import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { offers } from '../gera/offers.js';
import { shops } from '../gera/shops.js';
import type { OfferRecipe } from './recipe.js';
import { composePicture, pictureSize, type Recipe } from './compose-picture.js';
import { glyphFile, type GlyphName, glyphs } from './glyphs.js';
import { pictureKey } from './picture-key.js';
import { palettes } from './palettes.js';
import { shapes } from './shapes/catalogue.js';

const bread: OfferRecipe = { palette: 'wheat', objects: [{ glyph: 'bread' }] };

async function pixelsOf(
  recipe: Recipe,
): Promise<{ at: (x: number, y: number) => number[]; width: number; height: number }> {
  const { data, info } = await sharp(await composePicture(recipe))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [
    ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
  ];
  return { at, width: info.width, height: info.height };
}

describe('The pictures of the demo city', () => {
  it('are made of objects that exist', () => {
    const missing = (Object.keys(glyphs) as GlyphName[]).filter((name) => !existsSync(glyphFile(name)));
    expect(missing).toEqual([]);
    const objects = [
      ...offers.flatMap(({ picture }) => picture.objects),
      ...shops.flatMap(({ picture }) => picture.window),
    ];
    const unknown = objects.filter((object) =>
      'glyph' in object ? !(object.glyph in glyphs) : !(object.shape in shapes),
    );
    expect(unknown).toEqual([]);
  });

  it('have a key that depends on what is drawn and not on the order of fields', () => {
    const first: OfferRecipe = { palette: 'sky', objects: [{ glyph: 'yarn', hue: 90, scale: 0.8 }] };
    const second: OfferRecipe = { objects: [{ scale: 0.8, hue: 90, glyph: 'yarn' }], palette: 'sky' };
    expect(pictureKey(second)).toBe(pictureKey(first));
    expect(pictureKey({ ...first, palette: 'rose' })).not.toBe(pictureKey(first));
    expect(pictureKey(first)).toMatch(/^[0-9a-f]{20}$/);
  });

  it('are opaque, of the announced size, and the same each time', async () => {
    for (const recipe of [bread, shops[0]?.picture ?? bread]) {
      const png = await composePicture(recipe);
      const { width, height, hasAlpha, format } = await sharp(png).metadata();
      expect({ width, height }).toEqual(pictureSize(recipe));
      expect([hasAlpha, format]).toEqual([false, 'png']);
      expect(png.equals(await composePicture(recipe))).toBe(true);
    }
  });

  it('keep the object in the middle and the corners free', async () => {
    const { at, width, height } = await pixelsOf(bread);
    const corners = [at(0, 0), at(width - 1, 0)];
    expect(corners[0]).toEqual(corners[1]);
    expect(at(width / 2, height / 2)).not.toEqual(at(width / 2, 40));
    const middle = Math.round(height * 0.49);
    const isObject = (x: number): boolean => Math.abs((at(x, middle)[2] ?? 0) - (at(20, middle)[2] ?? 0)) > 60;
    const columns = Array.from({ length: width }, (_, x) => x).filter(isObject);
    const centre = ((columns[0] ?? 0) + (columns.at(-1) ?? 0)) / 2;
    expect(Math.abs(centre - width / 2)).toBeLessThan(12);
  });

  it('share one family of light backdrops', () => {
    const lightness = (hex: string): number =>
      [1, 3, 5].reduce((sum, i) => sum + Number.parseInt(hex.slice(i, i + 2), 16), 0) / 3;
    const lights = Object.values(palettes).map(({ light }) => lightness(light));
    expect(Math.min(...lights)).toBeGreaterThan(225);
    expect(Math.max(...lights) - Math.min(...lights)).toBeLessThan(22);
  });
});

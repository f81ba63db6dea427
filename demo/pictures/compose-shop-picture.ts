import sharp, { type OverlayOptions } from 'sharp';
import type { PictureObject, ShopRecipe } from './recipe.js';
import { beforeGoods, behindGoods, frontSize, shopWindow, signDisc } from './facades.js';
import { asRaw, cutOut, rawOf } from './object.js';
import { palettes } from './palettes.js';

export const shopPictureSize = frontSize;

/** Draws a shop front with its goods in the window: 1600 x 900, PNG, opaque. */
export async function composeShopPicture(recipe: ShopRecipe): Promise<Buffer> {
  const palette = palettes[recipe.palette];
  const turned = recipe.mirrored;
  const goods = await Promise.all(recipe.window.map((object, i) => goodsLayer(object, i, recipe)));
  return sharp(svg(behindGoods(recipe.facade, palette), turned))
    .composite([...goods, { input: svg(beforeGoods(recipe.facade, palette), turned) }, await signLayer(recipe)])
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Mirroring turns the drawing, never the goods: letters and labels stay readable. */
function svg(body: string, mirrored: boolean): Buffer {
  const { width, height } = frontSize;
  const turn = mirrored ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g${turn}>${body}</g></svg>`,
  );
}

async function goodsLayer(object: PictureObject, index: number, recipe: ShopRecipe): Promise<OverlayOptions> {
  const cut = await cutOut(object);
  const stall = recipe.facade === 'stall';
  const row = stall ? { x: 320, width: 960 } : shopWindow;
  const cell = row.width / recipe.window.length;
  const highest = (stall ? 205 : 172) * (object.scale ?? 1);
  const factor = Math.min(highest / cut.height, (cell * 0.94) / cut.width);
  const [width, height] = [Math.round(cut.width * factor), Math.round(cut.height * factor)];
  const sized = await rawOf(sharp(cut.pixels, asRaw(cut)).resize(width, height, { kernel: 'lanczos3' }));
  const left = mirror(row.x + cell * (index + 0.5) - width / 2, width, recipe.mirrored);
  const ground = shopWindow.y + shopWindow.height - (stall ? 2 : 18);
  return { input: sized.pixels, ...asRaw(sized), left: Math.round(left), top: Math.round(ground - height) };
}

async function signLayer({ sign, facade, mirrored }: ShopRecipe): Promise<OverlayOptions> {
  const disc = signDisc(facade);
  const edge = Math.round(disc.radius * 1.26);
  const cut = await cutOut({ glyph: sign });
  const sized = await rawOf(
    sharp(cut.pixels, asRaw(cut)).resize(edge, edge, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } }),
  );
  const left = mirror(disc.x - edge / 2, edge, mirrored);
  return { input: sized.pixels, ...asRaw(sized), left: Math.round(left), top: Math.round(disc.y - edge / 2) };
}

const mirror = (x: number, width: number, mirrored: boolean): number => (mirrored ? frontSize.width - x - width : x);

import sharp, { type Sharp } from 'sharp';
import type { GlyphObject, PictureObject, ShapeObject } from './recipe.js';
import { glyphFile, type GlyphName } from './glyphs.js';
import { shapes } from './shapes/catalogue.js';

/** A cut-out object: transparent around, nothing but the object inside. Pixels are raw RGBA. */
export interface CutOut {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Tells sharp how to read raw pixels. */
export const asRaw = ({ width, height }: { width: number; height: number }) => ({
  raw: { width, height, channels: 4 as const },
});

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** Longest edge of drawings before they are fitted into a picture; large enough never to be enlarged. */
const drawingEdge = 640;

/** Makes the object at its own size, without the margin its file came with. */
export async function cutOut(object: PictureObject): Promise<CutOut> {
  const image = 'glyph' in object ? await glyphImage(object) : await shapeImage(object);
  const turned = object.tilt ? await turn(image, object.tilt) : image;
  return trim(turned);
}

/** Cuts away the transparent margin. Faster than the trim of sharp, which needs a pass through its own pipeline. */
function trim({ pixels, width, height }: CutOut): CutOut {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < faint) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return crop({ pixels, width, height }, left, top, right - left + 1, bottom - top + 1);
}

function crop(from: CutOut, left: number, top: number, width: number, height: number): CutOut {
  const pixels = Buffer.allocUnsafe(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const start = ((top + y) * from.width + left) * 4;
    from.pixels.copy(pixels, y * width * 4, start, start + width * 4);
  }
  return { pixels, width, height };
}

/** Alpha below which a pixel counts as empty. */
const faint = 12;

/** Runs the pipeline without an encoder in between: packing and unpacking PNGs took most of the time. */
export async function rawOf(image: Sharp): Promise<CutOut> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Icons were enlarged before they are turned: at their own size the edges would show stairs. */
async function turn(image: CutOut, degrees: number): Promise<CutOut> {
  return rawOf(sharp(image.pixels, asRaw(image)).rotate(degrees, { background: clear }));
}

async function glyphImage(object: GlyphObject): Promise<CutOut> {
  const image = sharp(glyphFile(object.glyph));
  if (object.tilt) image.resize(640, 640, { kernel: 'lanczos3' });
  if (object.flip) image.flop();
  const { hue, saturation, brightness } = object;
  if (hue ?? saturation ?? brightness) {
    image.modulate({ hue: hue ?? 0, saturation: saturation ?? 1, brightness: brightness ?? 1 });
  }
  return rawOf(image);
}

async function shapeImage({ shape, colour, accent, motif }: ShapeObject): Promise<CutOut> {
  const drawing = shapes[shape](colour, accent);
  const scale = drawingEdge / Math.max(drawing.width, drawing.height);
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.svg}</svg>`;
  const image = sharp(Buffer.from(svg));
  if (!motif || !drawing.motif) return rawOf(image);
  const { x, y, size } = drawing.motif;
  const edge = Math.round(size * scale);
  const left = Math.round(x * scale - edge / 2);
  const top = Math.round(y * scale - edge / 2);
  const print = await motifImage(motif, edge);
  return rawOf(image.composite([{ input: print.pixels, ...asRaw(print), left, top }]));
}

async function motifImage(glyph: GlyphName, edge: number): Promise<CutOut> {
  return rawOf(sharp(glyphFile(glyph)).resize(edge, edge, { kernel: 'lanczos3' }));
}

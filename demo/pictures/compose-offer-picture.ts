import sharp, { type OverlayOptions } from 'sharp';
import type { OfferRecipe } from './recipe.js';
import { paintBackdrop, type Shadow } from './backdrop.js';
import { asRaw, type CutOut, cutOut, rawOf } from './object.js';
import { palettes } from './palettes.js';

export const offerPictureSize = { width: 960, height: 960 };

const edge = offerPictureSize.width;
/** Widest that everything together may become. */
const span = edge * 0.84;
/** Highest that a holder and what it holds may become. */
const tall = edge * 0.7;

/** Pixels of one size, meant to be shown at another. */
interface Fitted extends CutOut {
  from: { width: number; height: number };
}

interface Placed extends Fitted {
  x: number;
  /** Where it stands: the y of its bottom edge. */
  ground: number;
  /** Held by something else: throws no shadow on the ground. */
  aloft: boolean;
}

/** Size of one object by how many share the picture: root of its area, and its longest edge. */
const sizes = [
  { root: 530, longest: 660 },
  { root: 400, longest: 590 },
  { root: 330, longest: 520 },
  { root: 285, longest: 460 },
] as const;

/** Draws the picture of an offer: objects on one ground line before a soft backdrop. 960 x 960, PNG, opaque. */
export async function composeOfferPicture(recipe: OfferRecipe): Promise<Buffer> {
  const cuts = await Promise.all(
    recipe.objects.map(async (object) => ({ ...(await cutOut(object)), scale: object.scale ?? 1 })),
  );
  const inside = recipe.arrange === 'inside';
  const fitted = cuts.map((cut) => fit(cut, inside ? 1 : cuts.length));
  const placed = inside ? placeInside(fitted, holdOf(recipe)) : placeSideBySide(fitted, span);
  const layers = await Promise.all(backToFront(placed).map(toLayer));
  const shadows = placed.filter(({ aloft }) => !aloft).flatMap(shadowsOf);
  const pixels = paintBackdrop(edge, palettes[recipe.palette], shadows);
  return sharp(pixels, { raw: { width: edge, height: edge, channels: 3 } })
    .composite(layers)
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function fit(cut: CutOut & { scale: number }, count: number): Fitted {
  const { root, longest } = sizes[Math.min(count, sizes.length) - 1] ?? sizes[0];
  const byArea = root / Math.sqrt(cut.width * cut.height);
  const byEdge = longest / Math.max(cut.width, cut.height);
  const factor = Math.min(byArea, byEdge) * cut.scale;
  return {
    pixels: cut.pixels,
    from: { width: cut.width, height: cut.height },
    width: Math.round(cut.width * factor),
    height: Math.round(cut.height * factor),
  };
}

/** How much of the narrower neighbour disappears behind the other, by number of objects. */
const laps = [0, 0.09, 0.2, 0.24] as const;

/** On one line, neighbours overlapping a little, the whole group in the middle of the picture, at most `room` wide. */
function placeSideBySide(cuts: Fitted[], room: number): Placed[] {
  const overlap = laps[Math.min(cuts.length, laps.length) - 1] ?? 0;
  const lap = (i: number): number => overlap * Math.min(cuts[i]?.width ?? 0, cuts[i + 1]?.width ?? Infinity);
  const natural = cuts.reduce((sum, cut, i) => sum + cut.width - (i < cuts.length - 1 ? lap(i) : 0), 0);
  const shrink = Math.min(1, room / natural);
  const tallest = Math.max(...cuts.map((cut) => cut.height)) * shrink;
  const ground = edge * 0.49 + tallest / 2;
  let x = (edge - natural * shrink) / 2;
  return cuts.map((cut, i) => {
    const sized = resize(cut, shrink);
    const left = x;
    x += sized.width - lap(i) * shrink;
    return stand(sized, left, ground + nearness(sized.height, tallest));
  });
}

/** How deep things sink into what holds them, and how much of its width they may fill. */
interface Hold {
  depth: number;
  room: number;
}

/** Ready-made baskets have a handle above the rim and narrow below it, our crates have neither. */
const holdOf = ({ objects }: OfferRecipe): Hold =>
  'glyph' in (objects.at(-1) ?? {}) ? { depth: 0.55, room: 0.8 } : { depth: 0.2, room: 0.92 };

/** The last object holds the others: vegetables in a crate, a plant in its pot. */
function placeInside(cuts: Fitted[], hold: Hold): Placed[] {
  const { height, placed } = stack(cuts, hold);
  return height <= tall
    ? placed
    : stack(
        cuts.map((cut) => resize(cut, tall / height)),
        hold,
      ).placed;
}

function stack(cuts: Fitted[], { depth, room }: Hold): { height: number; placed: Placed[] } {
  const holder = cuts.at(-1);
  if (!holder) return { height: 0, placed: [] };
  const held = placeSideBySide(cuts.slice(0, -1), holder.width * room);
  const top = Math.min(...held.map((item) => item.ground - item.height));
  const bottom = Math.max(...held.map(({ ground }) => ground));
  const below = holder.height * (1 - depth);
  const height = bottom - top + below;
  const shift = edge * 0.49 - height / 2 - top;
  const raised = held.map((item): Placed => Object.assign(item, { ground: item.ground + shift, aloft: true }));
  return { height, placed: [...raised, stand(holder, (edge - holder.width) / 2, bottom + shift + below)] };
}

function resize(cut: Fitted, factor: number): Fitted {
  return { ...cut, width: Math.round(cut.width * factor), height: Math.round(cut.height * factor) };
}

const stand = (cut: Fitted, x: number, ground: number): Placed => ({ ...cut, x: Math.round(x), ground, aloft: false });

/** Small things stand in front of tall ones, so their ground lies a little lower. */
const nearness = (height: number, tallest: number): number => (1 - height / tallest) * 34;

const backToFront = (placed: Placed[]): Placed[] => placed.toSorted((a, b) => a.ground - b.ground);

async function toLayer({ pixels, from, width, height, x, ground }: Placed): Promise<OverlayOptions> {
  const sized = await rawOf(sharp(pixels, asRaw(from)).resize(width, height, { kernel: 'lanczos3' }));
  return { input: sized.pixels, ...asRaw(sized), left: x, top: Math.round(ground - height) };
}

/** Each object throws a wide soft shadow and a narrow dark one where it touches the ground. */
function shadowsOf({ x, width, ground }: Placed): Shadow[] {
  const middle = x + width / 2;
  return [
    { x: middle + 10, y: ground - 8, radiusX: width * 0.64, radiusY: 30 + width * 0.07, strength: 0.3 },
    { x: middle, y: ground - 6, radiusX: width * 0.46, radiusY: 16 + width * 0.03, strength: 0.42 },
  ];
}

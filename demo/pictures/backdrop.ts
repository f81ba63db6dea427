import type { Palette } from './palettes.js';

/** A soft dark ellipse on the ground. */
export interface Shadow {
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
  /** 0 to 1, in the middle; nothing is left at the rim. */
  strength: number;
}

type Rgb = [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;

/**
 * Paints backdrop and shadows into raw RGB pixels. By hand, because rasterising the same gradients from SVG took
 * longer than everything else in a picture together.
 */
export function paintBackdrop(edge: number, { light, deep, shadow }: Palette, shadows: Shadow[]): Buffer {
  const pixels = Buffer.allocUnsafe(edge * edge * 3);
  paintGlow(pixels, edge, rgb(light), rgb(deep));
  for (const ellipse of shadows) paintShadow(pixels, edge, ellipse, rgb(shadow));
  return pixels;
}

const glow = { x: 0.5, y: 0.42, inner: 0.3, outer: 0.78 };

/** The glow depends on the distance alone, so its colours are looked up by the square of it. */
function paintGlow(pixels: Buffer, edge: number, light: Rgb, deep: Rgb): void {
  const ramp = rampOf(light, deep);
  const squares = Float64Array.from({ length: edge }, (_, x) => (x / edge - glow.x) ** 2);
  let at = 0;
  for (let y = 0; y < edge; y += 1) {
    const dy = (y / edge - glow.y) ** 2;
    for (let x = 0; x < edge; x += 1) {
      const step = (((squares[x] ?? 0) + dy) * rampSteps) | 0;
      pixels[at] = ramp[step * 3] ?? 0;
      pixels[at + 1] = ramp[step * 3 + 1] ?? 0;
      pixels[at + 2] = ramp[step * 3 + 2] ?? 0;
      at += 3;
    }
  }
}

const rampSteps = 4096;

function rampOf(light: Rgb, deep: Rgb): Uint8Array {
  const ramp = new Uint8Array((rampSteps + 1) * 3);
  for (let step = 0; step <= rampSteps; step += 1) {
    const t = smooth((Math.sqrt(step / rampSteps) - glow.inner) / (glow.outer - glow.inner));
    for (let i = 0; i < 3; i += 1) ramp[step * 3 + i] = (light[i] ?? 0) + ((deep[i] ?? 0) - (light[i] ?? 0)) * t;
  }
  return ramp;
}

function paintShadow(pixels: Buffer, edge: number, { x, y, radiusX, radiusY, strength }: Shadow, colour: Rgb): void {
  const [left, right] = [Math.max(0, Math.floor(x - radiusX)), Math.min(edge - 1, Math.ceil(x + radiusX))];
  const [top, bottom] = [Math.max(0, Math.floor(y - radiusY)), Math.min(edge - 1, Math.ceil(y + radiusY))];
  for (let row = top; row <= bottom; row += 1) {
    const dy = ((row - y) / radiusY) ** 2;
    for (let column = left; column <= right; column += 1) {
      const distance = Math.sqrt(((column - x) / radiusX) ** 2 + dy);
      if (distance >= 1) continue;
      const alpha = strength * smooth(1 - distance);
      const at = (row * edge + column) * 3;
      for (let i = 0; i < 3; i += 1) pixels[at + i] = (pixels[at + i] ?? 0) * (1 - alpha) + (colour[i] ?? 0) * alpha;
    }
  }
}

/** 0 before 0, 1 after 1, without a kink in between. */
function smooth(t: number): number {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return t * t * (3 - 2 * t);
}

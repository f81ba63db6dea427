type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** Blends two #rrggbb colours; t = 0 gives the first, 1 the second. */
export function mix(from: string, to: string, t: number): string {
  const a = parse(from);
  const b = parse(to);
  const channels = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * t));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const lighter = (hex: string, t: number): string => mix(hex, '#ffffff', t);

/** Shadows lean to violet as in the icon set, so that our drawings and the icons look like one family. */
export const darker = (hex: string, t: number): string => mix(hex, '#2d1f4a', t);

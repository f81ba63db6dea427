import type { PaletteName } from './recipe.js';

export interface Palette {
  /** Middle of the backdrop. */
  light: string;
  /** Corners of the backdrop. */
  deep: string;
  /** Colour of the shadow on the ground. */
  shadow: string;
  /** Strong tones for shop fronts: wall, awning, woodwork. */
  wall: string;
  awning: string;
  wood: string;
}

/**
 * All backdrops have nearly the same lightness and a low chroma, so that any 24 of them side by side stay one calm
 * family; only the hue tells the departments apart.
 */
export const palettes: Record<PaletteName, Palette> = {
  wheat: { light: '#fdf4e1', deep: '#f0dcb4', shadow: '#8a6a34', wall: '#f2dfb9', awning: '#c98a2b', wood: '#7a5230' },
  honey: { light: '#fff3d1', deep: '#f5d994', shadow: '#8f6a1e', wall: '#f6dd9f', awning: '#d6951a', wood: '#6d4a22' },
  apricot: {
    light: '#ffeee2',
    deep: '#f6cfb4',
    shadow: '#96593a',
    wall: '#f5d3b8',
    awning: '#dd7a45',
    wood: '#7a4630',
  },
  rose: { light: '#fdebee', deep: '#f2c6cf', shadow: '#8d4a5a', wall: '#f3cfd5', awning: '#cf5872', wood: '#713a47' },
  berry: { light: '#f9eaf1', deep: '#e6c3d5', shadow: '#74405c', wall: '#e9c9d8', awning: '#9c3f6d', wood: '#58304a' },
  lilac: { light: '#f2edfb', deep: '#d7caef', shadow: '#584a80', wall: '#dccff0', awning: '#7a5fb5', wood: '#4a3c6b' },
  sky: { light: '#e9f3fc', deep: '#c0d9ef', shadow: '#3f6285', wall: '#c9dff0', awning: '#3f7fb8', wood: '#2f506e' },
  lagoon: { light: '#e3f5f6', deep: '#b3dcdf', shadow: '#33696f', wall: '#bfe1e2', awning: '#278a93', wood: '#245459' },
  mint: { light: '#e8f6ee', deep: '#bfe1cd', shadow: '#3a6b52', wall: '#c8e5d3', awning: '#3c9267', wood: '#2d5743' },
  meadow: { light: '#f0f6df', deep: '#d4e3aa', shadow: '#5b6b2c', wall: '#dae6b6', awning: '#7d9a34', wood: '#535f2b' },
  moss: { light: '#eef1e6', deep: '#cfd8bd', shadow: '#525f41', wall: '#d3dbc2', awning: '#66804a', wood: '#444f36' },
  linen: { light: '#f8f3ec', deep: '#e3d6c5', shadow: '#6f5f4b', wall: '#e8dccb', awning: '#9a7f5f', wood: '#5e4d3b' },
  clay: { light: '#faece5', deep: '#e8c7b7', shadow: '#7e4d3a', wall: '#e9ccbd', awning: '#b3603f', wood: '#6a3d2c' },
  slate: { light: '#eef1f5', deep: '#cbd4df', shadow: '#4a5768', wall: '#d2dae3', awning: '#55708d', wood: '#384758' },
};

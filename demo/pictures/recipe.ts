import type { GlyphName } from './glyphs.js';
import type { ShapeName } from './shapes/catalogue.js';

/** What a picture shows, as plain data: small enough to be stored, complete enough to draw it at any time. */

export type PaletteName =
  | 'wheat'
  | 'honey'
  | 'apricot'
  | 'rose'
  | 'berry'
  | 'lilac'
  | 'sky'
  | 'lagoon'
  | 'mint'
  | 'meadow'
  | 'moss'
  | 'linen'
  | 'clay'
  | 'slate';

/** A ready-made object of the icon set. */
export interface GlyphObject {
  glyph: GlyphName;
  /** 1 is the normal size. */
  scale?: number;
  /** Degrees of hue rotation: one ball of yarn gives six colours. */
  hue?: number;
  /** 1 leaves the colours alone, 0 takes them out. */
  saturation?: number;
  brightness?: number;
  flip?: boolean;
  tilt?: number;
}

/** One of our own drawings. */
export interface ShapeObject {
  shape: ShapeName;
  colour: string;
  accent: string;
  /** Shown on the label, cover or print. */
  motif?: GlyphName;
  scale?: number;
  tilt?: number;
}

export type PictureObject = GlyphObject | ShapeObject;

export interface OfferRecipe {
  palette: PaletteName;
  objects: PictureObject[];
  /** Side by side unless said otherwise; inside: the last object holds the others. */
  arrange?: 'inside';
}

export interface ShopRecipe {
  palette: PaletteName;
  /** Three to five things in the window. */
  window: PictureObject[];
  /** The thing on the hanging sign. */
  sign: GlyphName;
  facade: FacadeName;
  /** Door on the left instead of the right. */
  mirrored: boolean;
}

export type FacadeName = 'gable' | 'flat' | 'arcade' | 'barn' | 'stall';

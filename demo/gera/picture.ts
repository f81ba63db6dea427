import type { GlyphObject, ShapeObject } from '../pictures/recipe.js';
import type { GlyphName } from '../pictures/glyphs.js';
import type { ShapeName } from '../pictures/shapes/catalogue.js';

/** A ready-made object. */
export const g = (glyph: GlyphName, how: Omit<GlyphObject, 'glyph'> = {}): GlyphObject => ({ glyph, ...how });

/** One of our drawings. */
export const d = (
  shape: ShapeName,
  colour: string,
  accent: string,
  motif?: GlyphName,
  how: Pick<ShapeObject, 'scale' | 'tilt'> = {},
): ShapeObject => ({ shape, colour, accent, ...(motif ? { motif } : {}), ...how });

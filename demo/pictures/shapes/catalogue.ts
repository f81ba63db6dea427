import type { Shape } from './drawing.js';
import * as food from './food.js';
import * as machines from './machines.js';
import * as outdoors from './outdoors.js';
import * as paper from './paper.js';
import * as things from './things.js';
import * as vessels from './vessels.js';
import * as worn from './worn.js';

/** Our own drawings, for what the icon set does not have: bottles, jars, books, bread. */
export const shapes = { ...food, ...machines, ...outdoors, ...paper, ...things, ...vessels, ...worn } satisfies Record<
  string,
  Shape
>;

export type ShapeName = keyof typeof shapes;

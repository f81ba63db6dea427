import { darker, lighter } from '../colour.js';

/** A drawing standing on the bottom edge of its own small canvas. */
export interface Drawing {
  width: number;
  height: number;
  svg: string;
  /** Where a motif may be shown: centre and size. */
  motif?: { x: number; y: number; size: number };
}

export type Shape = (colour: string, accent: string) => Drawing;

/** Round body lit from the left: the gradient that makes a flat outline look turned on a lathe. */
export function roundFill(id: string, colour: string, strength = 1): string {
  return `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0">
    <stop offset="0" stop-color="${darker(colour, 0.16 * strength)}"/>
    <stop offset="0.28" stop-color="${lighter(colour, 0.24 * strength)}"/>
    <stop offset="0.6" stop-color="${colour}"/>
    <stop offset="1" stop-color="${darker(colour, 0.32 * strength)}"/></linearGradient>`;
}

/** Flat face lit from above. */
export function faceFill(id: string, colour: string, strength = 1): string {
  return `<linearGradient id="${id}" x1="0.1" x2="0.6" y1="0" y2="1">
    <stop offset="0" stop-color="${lighter(colour, 0.22 * strength)}"/>
    <stop offset="0.55" stop-color="${colour}"/>
    <stop offset="1" stop-color="${darker(colour, 0.2 * strength)}"/></linearGradient>`;
}

/** Ball-like volume. */
export function ballFill(id: string, colour: string, strength = 1): string {
  return `<radialGradient id="${id}" cx="0.36" cy="0.28" r="0.85">
    <stop offset="0" stop-color="${lighter(colour, 0.32 * strength)}"/>
    <stop offset="0.5" stop-color="${colour}"/>
    <stop offset="1" stop-color="${darker(colour, 0.34 * strength)}"/></radialGradient>`;
}

export const shine = (x: number, y: number, w: number, h: number, opacity = 0.45): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${Math.min(w, h) / 2}" fill="#ffffff" opacity="${opacity}"/>`;

import { darker, lighter } from '../colour.js';
import { ballFill, type Drawing, roundFill, shine, type Shape } from './drawing.js';

/** Glass body by outline, label in the middle third. */
function bottle(width: number, height: number, path: string, parts: string, colour: string): Drawing {
  const svg = `<defs>${roundFill('b', colour)}</defs><path d="${path}" fill="url(#b)"/>${parts}`;
  return { width, height, svg };
}

const label = (x: number, y: number, w: number, h: number, paper: string): string =>
  `<defs>${roundFill('l', paper, 0.45)}</defs><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6" fill="url(#l)"/>`;

export const wineBottle: Shape = (colour, accent) => ({
  ...bottle(
    150,
    520,
    'M53 24h44v120c0 38 47 44 47 96v252c0 16-10 28-26 28H32c-16 0-26-12-26-28V240c0-52 47-58 47-96z',
    `<defs>${roundFill('c', accent)}</defs><rect x="50" y="4" width="50" height="96" rx="10" fill="url(#c)"/>
     <rect x="48" y="96" width="54" height="10" rx="5" fill="${darker(accent, 0.25)}"/>
     ${label(6, 292, 138, 150, '#fbf5e9')}<rect x="20" y="424" width="110" height="5" rx="2.5" fill="${accent}" opacity="0.7"/>
     ${shine(24, 232, 12, 52)}${shine(24, 452, 12, 40, 0.25)}`,
    colour,
  ),
  motif: { x: 75, y: 360, size: 92 },
});

export const sparklingBottle: Shape = (colour, accent) => ({
  ...bottle(
    170,
    500,
    'M62 30h46v96c0 54 56 78 56 146v196c0 18-12 32-30 32H36c-18 0-30-14-30-32V272c0-68 56-92 56-146z',
    `<defs>${roundFill('c', accent)}</defs><path d="M58 40c0-22 8-36 27-36s27 14 27 36v92c-8 10-46 10-54 0z" fill="url(#c)"/>
     ${label(8, 296, 154, 120, '#fffaf0')}${shine(26, 240, 13, 48)}`,
    colour,
  ),
  motif: { x: 85, y: 356, size: 92 },
});

export const beerBottle: Shape = (colour, accent) => ({
  ...bottle(
    140,
    430,
    'M50 26h40v84c0 34 44 46 44 98v192c0 18-12 30-30 30H36c-18 0-30-12-30-30V208c0-52 44-64 44-98z',
    `<defs>${roundFill('c', accent)}</defs><path d="M44 6h52l5 26c1 6-3 10-9 10H48c-6 0-10-4-9-10z" fill="url(#c)"/>
     ${label(6, 240, 128, 116, lighter(accent, 0.72))}${shine(22, 200, 11, 36)}`,
    colour,
  ),
  motif: { x: 70, y: 298, size: 88 },
});

export const oilBottle: Shape = (colour, accent) => ({
  ...bottle(
    150,
    440,
    'M58 60h34v70c0 26 52 28 52 66v214c0 16-12 30-30 30H36c-18 0-30-14-30-30V196c0-38 52-40 52-66z',
    `<defs>${roundFill('c', '#b98a5a')}</defs><rect x="56" y="10" width="38" height="56" rx="9" fill="url(#c)"/>
     ${label(8, 238, 134, 126, '#fffaf0')}<rect x="22" y="348" width="106" height="5" rx="2.5" fill="${accent}"/>
     ${shine(24, 196, 12, 36, 0.6)}`,
    colour,
  ),
  motif: { x: 75, y: 292, size: 88 },
});

export const milkBottle: Shape = (colour, accent) => ({
  ...bottle(
    170,
    420,
    'M52 36h66v58c0 40 46 52 46 108v184c0 20-14 34-34 34H40c-20 0-34-14-34-34V202c0-56 46-68 46-108z',
    `<defs>${roundFill('c', accent)}</defs><rect x="42" y="6" width="86" height="36" rx="14" fill="url(#c)"/>
     ${shine(30, 196, 14, 120, 0.65)}`,
    colour,
  ),
  motif: { x: 86, y: 292, size: 104 },
});

export const juiceBottle: Shape = (colour, accent) => ({
  ...bottle(
    160,
    450,
    'M54 34h52v70c0 44 48 50 48 104v208c0 20-12 34-32 34H38c-20 0-32-14-32-34V208c0-54 48-60 48-104z',
    `<defs>${roundFill('c', accent)}</defs><rect x="48" y="6" width="64" height="40" rx="10" fill="url(#c)"/>
     ${label(6, 240, 148, 126, '#fffaf0')}${shine(26, 192, 13, 44, 0.5)}`,
    colour,
  ),
  motif: { x: 80, y: 303, size: 96 },
});

export const preserveJar: Shape = (colour, accent) => ({
  width: 250,
  height: 300,
  svg: `<defs>${roundFill('b', colour)}${roundFill('c', accent)}</defs>
    <path d="M36 66h178c22 14 32 30 32 54v132c0 28-18 46-46 46H50c-28 0-46-18-46-46V120c0-24 10-40 32-54z" fill="url(#b)"/>
    <rect x="28" y="8" width="194" height="62" rx="18" fill="url(#c)"/><rect x="28" y="46" width="194" height="8" fill="${darker(accent, 0.2)}" opacity="0.5"/>
    ${label(22, 134, 206, 116, '#fffaf0')}${shine(24, 88, 16, 38, 0.5)}`,
  motif: { x: 125, y: 192, size: 96 },
});

const mugBody = 'M8 42c0 120 6 190 34 222 14 18 40 24 86 24s72-6 86-24c28-32 34-102 34-222z';

export const mug: Shape = (colour, accent) => ({
  width: 352,
  height: 290,
  svg: `<defs>${roundFill('b', colour)}${roundFill('h', darker(colour, 0.06))}</defs>
    <path d="M236 86c70-20 100 18 92 70-8 50-54 74-104 68" fill="none" stroke="url(#h)" stroke-width="30" stroke-linecap="round"/>
    <path d="${mugBody}" fill="url(#b)"/>
    <clipPath id="k"><path d="${mugBody}"/></clipPath><path d="M0 90v36c70 18 186 18 256 0V90c-70 20-186 20-256 0z" fill="${accent}" opacity="0.85" clip-path="url(#k)"/>
    <ellipse cx="128" cy="42" rx="120" ry="30" fill="${lighter(colour, 0.35)}"/><ellipse cx="128" cy="46" rx="102" ry="22" fill="${darker(colour, 0.45)}"/>
    ${shine(36, 140, 18, 92, 0.4)}`,
  motif: { x: 130, y: 196, size: 104 },
});

const bowlBody = 'M8 54c6 92 60 152 118 164 8 8 140 8 148 0 58-12 112-72 118-164z';

export const bowl: Shape = (colour, accent) => ({
  width: 400,
  height: 230,
  svg: `<defs>${roundFill('b', colour)}</defs>
    <path d="${bowlBody}" fill="url(#b)"/>
    <clipPath id="k"><path d="${bowlBody}"/></clipPath><path d="M0 90v34c100 30 300 30 400 0V90c-100 32-300 32-400 0z" fill="${accent}" opacity="0.85" clip-path="url(#k)"/>
    <ellipse cx="200" cy="54" rx="192" ry="46" fill="${lighter(colour, 0.4)}"/><ellipse cx="200" cy="60" rx="170" ry="36" fill="${darker(colour, 0.3)}"/>
    <ellipse cx="200" cy="68" rx="150" ry="26" fill="${darker(colour, 0.14)}"/>`,
});

const vaseBody = 'M78 22c0 56-72 92-72 196 0 88 44 160 114 160s114-72 114-160c0-104-72-140-72-196z';

export const vase: Shape = (colour, accent) => ({
  width: 240,
  height: 380,
  svg: `<defs>${roundFill('b', colour)}</defs>
    <path d="${vaseBody}" fill="url(#b)"/>
    <clipPath id="k"><path d="${vaseBody}"/></clipPath><path d="M0 174v46c70 22 170 22 240 0v-46c-70 20-170 20-240 0z" fill="${accent}" opacity="0.85" clip-path="url(#k)"/>
    <ellipse cx="120" cy="22" rx="44" ry="16" fill="${lighter(colour, 0.35)}"/><ellipse cx="120" cy="24" rx="33" ry="10" fill="${darker(colour, 0.5)}"/>
    ${shine(44, 210, 20, 100, 0.4)}`,
  motif: { x: 120, y: 290, size: 84 },
});

export const plateDish: Shape = (colour, accent) => ({
  width: 420,
  height: 420,
  svg: `<defs>${ballFill('b', colour, 0.7)}</defs><circle cx="210" cy="210" r="206" fill="url(#b)"/>
    <circle cx="210" cy="210" r="190" fill="none" stroke="${accent}" stroke-width="14" opacity="0.9"/>
    <circle cx="210" cy="210" r="146" fill="${darker(colour, 0.1)}"/><circle cx="210" cy="214" r="142" fill="${lighter(colour, 0.35)}"/>`,
  motif: { x: 210, y: 212, size: 190 },
});

export const cookingPot: Shape = (colour, accent) => ({
  width: 400,
  height: 300,
  svg: `<defs>${roundFill('b', colour)}${roundFill('l', lighter(colour, 0.1))}</defs>
    <rect x="2" y="128" width="50" height="26" rx="13" fill="${darker(colour, 0.3)}"/><rect x="348" y="128" width="50" height="26" rx="13" fill="${darker(colour, 0.3)}"/>
    <path d="M40 96h320v150c0 32-20 52-52 52H92c-32 0-52-20-52-52z" fill="url(#b)"/>
    <path d="M32 96c0-44 70-66 168-66s168 22 168 66c0 8-6 12-14 12H46c-8 0-14-4-14-12z" fill="url(#l)"/>
    <rect x="172" y="4" width="56" height="30" rx="15" fill="${accent}"/>${shine(68, 130, 18, 120, 0.4)}`,
  motif: { x: 200, y: 200, size: 96 },
});

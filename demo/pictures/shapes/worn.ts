import { darker, lighter } from '../colour.js';
import { ballFill, faceFill, roundFill, shine, type Shape } from './drawing.js';

export const sweater: Shape = (colour, accent) => ({
  width: 420,
  height: 370,
  svg: `<defs>${roundFill('b', colour, 0.7)}${faceFill('s', darker(colour, 0.08))}</defs>
    <path d="M120 26L40 74C14 120 2 220 4 316c20 14 56 16 80 6l34-130z" fill="url(#s)"/><path d="M300 26l80 48c26 46 38 146 36 242-20 14-56 16-80 6l-34-130z" fill="url(#s)"/>
    <path d="M128 20c50 30 114 30 164 0l32 40c6 100 6 190-2 288-60 18-164 18-224 0-8-98-8-188-2-288z" fill="url(#b)"/>
    <path d="M126 20c46 46 122 46 168 0l16 22c-50 56-150 56-200 0z" fill="${accent}"/><path d="M97 320c60 18 166 18 226 0l-1 28c-60 18-164 18-224 0z" fill="${accent}"/>
    <path d="M4 296c24 12 60 14 84 4l-5 24c-22 10-58 8-79-4zM416 296c-24 12-60 14-84 4l5 24c22 10 58 8 79-4z" fill="${accent}"/>
    ${[150, 180, 210, 240, 270].map((x) => `<path d="M${x} 92c14 30-14 50 0 80s-14 50 0 80 -6 40 0 56" fill="none" stroke="${darker(colour, 0.25)}" stroke-width="7" stroke-linecap="round" opacity="0.35"/>`).join('')}`,
  motif: { x: 210, y: 190, size: 120 },
});

export const belt: Shape = (colour, accent) => ({
  width: 400,
  height: 300,
  svg: `<defs>${roundFill('b', colour)}${faceFill('m', accent)}</defs><ellipse cx="190" cy="132" rx="168" ry="84" fill="none" stroke="${darker(colour, 0.35)}" stroke-width="30"/>
    <path d="M8 120c20 92 344 92 364 0v92c-20 96-344 96-364 0z" fill="url(#b)"/><path d="M18 150c40 74 304 74 344 0M18 226c40 66 304 66 344 0" fill="none" stroke="${lighter(colour, 0.35)}" stroke-width="4" stroke-dasharray="14 9" opacity="0.8"/>
    <rect x="228" y="150" width="112" height="128" rx="20" fill="none" stroke="url(#m)" stroke-width="22" transform="rotate(-9 284 214)"/><rect x="226" y="208" width="96" height="14" rx="7" fill="url(#m)" transform="rotate(-9 284 214)"/>
    <circle cx="120" cy="226" r="7" fill="${darker(colour, 0.6)}"/><circle cx="160" cy="232" r="7" fill="${darker(colour, 0.6)}"/><circle cx="200" cy="234" r="7" fill="${darker(colour, 0.6)}"/>`,
});

export const rubberBoot: Shape = (colour, accent) => ({
  width: 330,
  height: 390,
  svg: `<defs>${roundFill('b', colour)}</defs><path d="M28 20h150c-6 80-6 150 6 200 60 16 138 40 140 110v24H18V240c10-70 12-140 10-220z" fill="url(#b)"/>
    <ellipse cx="103" cy="22" rx="75" ry="18" fill="${lighter(colour, 0.25)}"/><ellipse cx="103" cy="24" rx="60" ry="11" fill="${darker(colour, 0.5)}"/><path d="M28 44c40 16 110 16 149 0v34c-40 16-110 16-149 0z" fill="${accent}"/>
    <path d="M14 340h312v26c0 12-8 20-20 20H34c-12 0-20-8-20-20z" fill="${darker(accent, 0.3)}"/><path d="M230 300c40 0 66 12 92 36l2 10H218z" fill="${darker(colour, 0.2)}" opacity="0.5"/>${shine(48, 110, 18, 140, 0.4)}`,
  motif: { x: 104, y: 190, size: 84 },
});

export const feltSlipper: Shape = (colour, accent) => ({
  width: 430,
  height: 200,
  svg: `<defs>${faceFill('b', colour)}</defs><path d="M6 178c0-50-8-120 52-132 56-12 96 30 150 36 90 10 214 26 216 96z" fill="url(#b)"/>
    <path d="M58 46c56-12 96 30 150 36-20 34-90 50-138 36-30-10-44-50-12-72z" fill="${darker(colour, 0.42)}"/><path d="M58 46c56-12 96 30 150 36" fill="none" stroke="${accent}" stroke-width="18" stroke-linecap="round"/>
    <rect x="2" y="168" width="426" height="30" rx="15" fill="${darker(accent, 0.35)}"/>`,
  motif: { x: 300, y: 126, size: 60 },
});

export const pocketWatch: Shape = (colour, accent) => ({
  width: 300,
  height: 390,
  svg: `<defs>${ballFill('b', colour)}${ballFill('f', '#fffdf6', 0.4)}</defs><circle cx="150" cy="34" r="26" fill="none" stroke="${darker(colour, 0.15)}" stroke-width="13"/><rect x="128" y="58" width="44" height="38" rx="9" fill="${darker(colour, 0.08)}"/>
    <circle cx="150" cy="240" r="146" fill="url(#b)"/><circle cx="150" cy="240" r="120" fill="${darker(colour, 0.28)}"/><circle cx="150" cy="242" r="114" fill="url(#f)"/>
    ${[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map((turn) => `<rect x="145" y="138" width="10" height="${turn % 90 ? 14 : 24}" rx="5" fill="#3f3a4c" transform="rotate(${turn} 150 242)"/>`).join('')}
    <path d="M150 242V170M150 242l48 30" stroke="${accent}" stroke-width="11" stroke-linecap="round"/><circle cx="150" cy="242" r="12" fill="${accent}"/>`,
});

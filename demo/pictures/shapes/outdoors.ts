import { darker, lighter } from '../colour.js';
import { ballFill, faceFill, roundFill, shine, type Shape } from './drawing.js';

const spokes = Array.from({ length: 14 }, (_, i) => (i * 180) / 14);

export const bikeWheel: Shape = (colour, accent) => ({
  width: 400,
  height: 400,
  svg: `<defs>${ballFill('h', accent)}</defs><circle cx="200" cy="200" r="182" fill="none" stroke="${darker(colour, 0.1)}" stroke-width="34"/><circle cx="200" cy="200" r="190" fill="none" stroke="${lighter(colour, 0.25)}" stroke-width="6" opacity="0.6"/>
    <circle cx="200" cy="200" r="158" fill="none" stroke="${accent}" stroke-width="16"/><circle cx="200" cy="200" r="152" fill="none" stroke="${darker(accent, 0.25)}" stroke-width="5"/>
    ${spokes.map((turn) => `<path d="M200 50v300" stroke="#a7adb8" stroke-width="3.5" transform="rotate(${turn} 200 200)"/>`).join('')}<circle cx="200" cy="200" r="26" fill="url(#h)"/><circle cx="200" cy="200" r="10" fill="${darker(accent, 0.5)}"/>`,
});

export const innerTube: Shape = (colour, accent) => ({
  width: 400,
  height: 400,
  svg: `<circle cx="200" cy="200" r="168" fill="none" stroke="${darker(colour, 0.25)}" stroke-width="62"/><circle cx="196" cy="194" r="170" fill="none" stroke="${colour}" stroke-width="44"/>
    <path d="M70 96a168 168 0 0 1 150-66" fill="none" stroke="${lighter(colour, 0.5)}" stroke-width="12" stroke-linecap="round" opacity="0.8"/><rect x="191" y="292" width="18" height="52" rx="7" fill="${accent}"/>`,
});

export const trowel: Shape = (colour, accent) => ({
  width: 190,
  height: 430,
  svg: `<defs>${roundFill('b', colour)}${roundFill('w', accent)}</defs><path d="M95 426C30 380 8 320 14 214c20-14 142-14 162 0 6 106-16 166-81 212z" fill="url(#b)"/><path d="M95 240v140" stroke="${lighter(colour, 0.5)}" stroke-width="8" stroke-linecap="round" opacity="0.7"/>
    <rect x="86" y="130" width="18" height="92" fill="${darker(colour, 0.3)}"/><rect x="68" y="6" width="54" height="140" rx="25" fill="url(#w)"/><rect x="68" y="120" width="54" height="14" fill="${darker(accent, 0.35)}"/>`,
});

export const handcart: Shape = (colour, accent) => ({
  width: 460,
  height: 300,
  svg: `<defs>${faceFill('b', colour)}${faceFill('c', lighter(colour, 0.12))}</defs><path d="M360 170L444 20" stroke="${darker(colour, 0.35)}" stroke-width="16" stroke-linecap="round"/><path d="M418 14h38" stroke="${darker(colour, 0.45)}" stroke-width="18" stroke-linecap="round"/>
    <rect x="10" y="70" width="370" height="52" rx="8" fill="url(#b)"/><rect x="10" y="130" width="370" height="52" rx="8" fill="url(#c)"/><rect x="26" y="66" width="30" height="120" rx="6" fill="${darker(colour, 0.16)}"/><rect x="334" y="66" width="30" height="120" rx="6" fill="${darker(colour, 0.16)}"/>
    ${[92, 300].map((x) => `<circle cx="${x}" cy="226" r="70" fill="${darker(accent, 0.55)}"/><circle cx="${x}" cy="226" r="50" fill="${accent}"/><circle cx="${x}" cy="226" r="14" fill="${lighter(accent, 0.5)}"/>`).join('')}`,
});

export const wateringCan: Shape = (colour, accent) => ({
  width: 460,
  height: 330,
  svg: `<defs>${roundFill('b', colour)}${roundFill('r', accent)}</defs>
    <path d="M150 120C150 20 330 -10 400 100c26 42 24 96-26 130" fill="none" stroke="${darker(colour, 0.18)}" stroke-width="26" stroke-linecap="round"/>
    <path d="M180 240L66 96l-24 16 128 190z" fill="${darker(colour, 0.12)}"/><path d="M8 118l72-58 18 26-72 58z" fill="url(#r)"/>
    <path d="M150 110h220c6 62 12 120 22 180 4 24-10 38-34 38H176c-24 0-38-14-36-38 4-60 8-120 10-180z" fill="url(#b)"/>
    <ellipse cx="260" cy="110" rx="110" ry="26" fill="${lighter(colour, 0.3)}"/><ellipse cx="260" cy="114" rx="92" ry="17" fill="${darker(colour, 0.45)}"/>
    ${shine(172, 160, 18, 120, 0.4)}`,
});

export const flowerPot: Shape = (colour, accent) => ({
  width: 280,
  height: 250,
  svg: `<defs>${roundFill('b', colour)}</defs><ellipse cx="140" cy="34" rx="136" ry="30" fill="#5a3d33"/><path d="M34 60h212l-24 164c-2 16-12 24-28 24H86c-16 0-26-8-28-24z" fill="url(#b)"/>
    <path d="M4 34c0 16 60 30 136 30s136-14 136-30v42c0 10-8 16-18 16H22c-10 0-18-6-18-16z" fill="${lighter(colour, 0.1)}"/><rect x="46" y="130" width="188" height="18" fill="${accent}" opacity="0.8"/>`,
  motif: { x: 140, y: 190, size: 70 },
});

export const rolledMat: Shape = (colour, accent) => ({
  width: 440,
  height: 190,
  svg: `<defs><linearGradient id="b" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${lighter(colour, 0.25)}"/><stop offset="0.45" stop-color="${colour}"/><stop offset="1" stop-color="${darker(colour, 0.35)}"/></linearGradient></defs>
    <path d="M96 4h260c50 0 82 40 82 91s-32 91-82 91H96z" fill="url(#b)"/><circle cx="96" cy="95" r="91" fill="${lighter(colour, 0.18)}"/>
    <path d="M96 95c0-14 22-14 22 4 0 28-46 30-50-4-4-44 62-56 76-4 14 62-72 96-106 44" fill="none" stroke="${darker(colour, 0.4)}" stroke-width="9" stroke-linecap="round"/>
    <rect x="230" y="4" width="26" height="182" fill="${accent}"/><rect x="330" y="4" width="26" height="182" fill="${accent}"/>`,
});

import { darker, lighter } from '../colour.js';
import { ballFill, faceFill, roundFill, shine, type Shape } from './drawing.js';

export const tin: Shape = (colour, accent) => ({
  width: 260,
  height: 300,
  svg: `<defs>${roundFill('b', colour)}${roundFill('c', accent)}</defs><path d="M6 60h248v198c0 24-56 40-124 40S6 282 6 258z" fill="url(#b)"/>
    <path d="M2 36h256v40c0 22-58 38-128 38S2 98 2 76z" fill="url(#c)"/><ellipse cx="130" cy="38" rx="128" ry="36" fill="${lighter(accent, 0.3)}"/><ellipse cx="130" cy="36" rx="104" ry="26" fill="${lighter(accent, 0.1)}"/>
    ${shine(26, 128, 14, 120, 0.35)}`,
  motif: { x: 130, y: 204, size: 118 },
});

export const tube: Shape = (colour, accent) => ({
  width: 170,
  height: 400,
  svg: `<defs>${roundFill('b', colour, 0.8)}${roundFill('c', accent)}</defs><path d="M4 10h162c2 110-12 210-18 310H22C16 220 2 120 4 10z" fill="url(#b)"/>
    <rect x="2" y="4" width="166" height="34" rx="6" fill="${darker(colour, 0.12)}"/><rect x="30" y="316" width="110" height="82" rx="16" fill="url(#c)"/>${shine(36, 60, 14, 220, 0.4)}`,
  motif: { x: 86, y: 168, size: 108 },
});

export const creamPot: Shape = (colour, accent) => ({
  width: 300,
  height: 220,
  svg: `<defs>${roundFill('b', colour)}${roundFill('c', accent)}</defs><path d="M14 80h272v86c0 34-20 52-54 52H68c-34 0-54-18-54-52z" fill="url(#b)"/>
    <path d="M4 34h292v44c0 14-8 22-22 22H26c-14 0-22-8-22-22z" fill="url(#c)"/><ellipse cx="150" cy="34" rx="146" ry="30" fill="${lighter(accent, 0.32)}"/>`,
  motif: { x: 150, y: 156, size: 92 },
});

export const soapBar: Shape = (colour, accent) => ({
  width: 380,
  height: 230,
  svg: `<defs>${faceFill('b', colour)}${faceFill('p', accent, 0.7)}</defs><path d="M46 66L92 12h248c26 0 38 18 36 40l-4 96c-2 22-14 44-40 52z" fill="${darker(colour, 0.18)}"/>
    <rect x="4" y="58" width="336" height="170" rx="34" fill="url(#b)"/><rect x="92" y="58" width="160" height="170" fill="url(#p)"/><path d="M92 58l46-46h160l-46 46z" fill="${lighter(accent, 0.25)}"/>${shine(26, 78, 50, 16, 0.55)}`,
  motif: { x: 172, y: 142, size: 112 },
});

export const pillarCandle: Shape = (colour, accent) => ({
  width: 210,
  height: 430,
  svg: `<defs>${roundFill('b', colour)}<radialGradient id="g"><stop offset="0" stop-color="#fff1b8" stop-opacity="0.95"/><stop offset="1" stop-color="#ffd76a" stop-opacity="0"/></radialGradient></defs>
    <circle cx="105" cy="78" r="78" fill="url(#g)"/><path d="M10 150c0 18 40 30 95 30s95-12 95-30v250c0 16-10 28-28 28H38c-18 0-28-12-28-28z" fill="url(#b)"/>
    <ellipse cx="105" cy="150" rx="95" ry="28" fill="${lighter(colour, 0.4)}"/><ellipse cx="105" cy="154" rx="72" ry="18" fill="${lighter(colour, 0.12)}"/>
    <rect x="101" y="112" width="8" height="42" rx="4" fill="#4a3b4f"/><path d="M105 22c34 46 36 66 28 82-10 20-46 20-56 0-8-16-6-36 28-82z" fill="#ff9a2b"/><path d="M105 60c16 24 18 34 13 44-5 10-21 10-26 0-5-10-3-20 13-44z" fill="#ffe08a"/>
    <path d="M10 330c60 20 130 20 190 0v46c-60 20-130 20-190 0z" fill="${accent}" opacity="0.85"/>`,
  motif: { x: 105, y: 262, size: 104 },
});

export const houseLantern: Shape = (colour, accent) => ({
  width: 250,
  height: 420,
  svg: `<defs>${faceFill('b', colour)}<radialGradient id="g" cx="0.5" cy="0.6" r="0.7"><stop offset="0" stop-color="#fff4c4"/><stop offset="0.6" stop-color="#ffcf6b"/><stop offset="1" stop-color="#e08a2e"/></radialGradient></defs>
    <path d="M98 62c0-60 54-60 54 0" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="14"/><path d="M125 44l106 84c8 6 6 16-4 16H23c-10 0-12-10-4-16z" fill="${darker(colour, 0.12)}"/>
    <path d="M20 142h210v254c0 12-8 22-20 22H40c-12 0-20-10-20-22z" fill="url(#b)"/>
    <path d="M50 376V250c0-100 150-100 150 0v126z" fill="url(#g)"/><path d="M125 176v200M50 280h150" stroke="${colour}" stroke-width="12"/>
    <path d="M125 286c20 28 22 40 16 52-6 12-26 12-32 0-6-12-4-24 16-52z" fill="#fff6d8"/><circle cx="125" cy="112" r="14" fill="${accent}"/>`,
});

export const foldedCloth: Shape = (colour, accent) => ({
  width: 400,
  height: 250,
  svg: `<defs>${faceFill('a', colour)}${faceFill('b', accent)}${faceFill('c', lighter(colour, 0.2))}</defs>
    <path d="M16 172h356c20 0 26 12 26 38s-6 38-26 38H16c-20 0-20-76 0-76z" fill="url(#b)"/><path d="M16 210h356" stroke="${darker(accent, 0.3)}" stroke-width="6" opacity="0.5"/>
    <path d="M24 92h352c22 0 24 14 24 40s-4 40-24 40H24c-24 0-24-80 0-80z" fill="url(#a)"/><path d="M24 134h352" stroke="${darker(colour, 0.3)}" stroke-width="6" opacity="0.5"/>
    <path d="M34 4h330c22 0 28 16 28 44s-6 44-28 44H34c-26 0-26-88 0-88z" fill="url(#c)"/><path d="M34 50h330" stroke="${darker(colour, 0.3)}" stroke-width="6" opacity="0.4"/>${shine(60, 18, 160, 12, 0.4)}`,
  motif: { x: 306, y: 48, size: 70 },
});

export const towel: Shape = (colour, accent) => ({
  width: 270,
  height: 400,
  svg: `<defs>${roundFill('b', colour, 0.5)}</defs><rect x="2" y="4" width="266" height="26" rx="13" fill="#a9805a"/><path d="M14 18h242v360c-20 10-40-6-60 4s-40-8-60 2-40-8-60 2-42 4-62-6z" fill="url(#b)"/>
    <rect x="14" y="296" width="242" height="16" fill="${accent}"/><rect x="14" y="326" width="242" height="8" fill="${accent}" opacity="0.7"/><rect x="14" y="52" width="242" height="10" fill="${accent}" opacity="0.7"/>`,
  motif: { x: 135, y: 180, size: 150 },
});

export const ornamentBall: Shape = (colour, accent) => ({
  width: 300,
  height: 350,
  svg: `<defs>${ballFill('b', colour)}</defs><path d="M150 36c-24-40 24-46 16-16" fill="none" stroke="${darker(accent, 0.2)}" stroke-width="8"/><rect x="118" y="34" width="64" height="36" rx="8" fill="${accent}"/><circle cx="150" cy="204" r="144" fill="url(#b)"/><clipPath id="k"><circle cx="150" cy="204" r="144"/></clipPath><path d="M0 188c90 32 210 32 300 0v34c-90 32-210 32-300 0z" fill="${accent}" opacity="0.8" clip-path="url(#k)"/><ellipse cx="96" cy="122" rx="34" ry="22" fill="#fff" opacity="0.45"/>`,
});

export const glassCandle: Shape = (colour, accent) => ({
  width: 250,
  height: 270,
  svg: `<defs>${roundFill('w', accent)}<linearGradient id="c" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="${colour}" stop-opacity="0.75"/><stop offset="0.3" stop-color="#ffffff" stop-opacity="0.5"/><stop offset="1" stop-color="${darker(colour, 0.2)}" stop-opacity="0.75"/></linearGradient>
    <radialGradient id="g"><stop offset="0" stop-color="#fff1b8"/><stop offset="1" stop-color="#ffd76a" stop-opacity="0"/></radialGradient></defs>
    <path d="M40 168h170v54c0 24-30 38-85 38s-85-14-85-38z" fill="url(#w)"/><ellipse cx="125" cy="168" rx="85" ry="24" fill="${lighter(accent, 0.5)}"/><circle cx="125" cy="118" r="72" fill="url(#g)"/>
    <rect x="121" y="140" width="8" height="30" rx="4" fill="#4a3b4f"/><path d="M125 64c28 38 30 54 23 68-8 16-38 16-46 0-7-14-5-30 23-68z" fill="#ff9a2b"/><path d="M125 96c13 20 15 28 11 36-4 8-18 8-22 0-4-8-2-16 11-36z" fill="#ffe08a"/>
    <path d="M14 26h222l-18 210c-2 20-34 32-93 32s-91-12-93-32z" fill="url(#c)"/><ellipse cx="125" cy="26" rx="111" ry="22" fill="#ffffff" opacity="0.35"/>${shine(40, 70, 14, 120, 0.6)}`,
});

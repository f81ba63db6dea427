import { darker, lighter, mix } from '../colour.js';
import { faceFill, roundFill, shine, type Shape } from './drawing.js';

export const hardcover: Shape = (colour, accent) => ({
  width: 300,
  height: 400,
  svg: `<defs>${faceFill('b', colour)}<linearGradient id="p" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fffdf8"/><stop offset="1" stop-color="#d9cfe0"/></linearGradient></defs>
    <path d="M30 352h262v44H34c-20 0-32-12-32-28z" fill="${darker(colour, 0.35)}"/><path d="M36 350h248v36H40c-26 0-26-36-4-36z" fill="url(#p)"/>
    <path d="M38 2h242c10 0 18 8 18 18v320c0 10-8 18-18 18H34c-18 0-32 6-32 14V42C2 18 16 2 38 2z" fill="url(#b)"/>
    <path d="M38 2h14v356H34c-18 0-32 6-32 14V42C2 18 16 2 38 2z" fill="${darker(colour, 0.28)}" opacity="0.75"/>
    <rect x="84" y="44" width="178" height="14" rx="7" fill="${accent}"/><rect x="112" y="70" width="122" height="9" rx="4.5" fill="${accent}" opacity="0.75"/>
    <rect x="124" y="312" width="98" height="9" rx="4.5" fill="${accent}" opacity="0.75"/>`,
  motif: { x: 173, y: 196, size: 164 },
});

export const paperback: Shape = (colour, accent) => ({
  width: 290,
  height: 392,
  svg: `<defs>${faceFill('b', lighter(colour, 0.25))}</defs><rect x="14" y="14" width="274" height="376" rx="8" fill="#e6dff0"/><rect x="10" y="8" width="274" height="376" rx="8" fill="#fffdf8"/>
    <rect x="4" y="2" width="274" height="378" rx="8" fill="url(#b)"/><path d="M4 250c70-40 130 30 274-24v146c0 5-3 8-8 8H12c-5 0-8-3-8-8z" fill="${accent}" opacity="0.9"/>
    <rect x="36" y="34" width="208" height="16" rx="8" fill="${darker(colour, 0.5)}" opacity="0.85"/><rect x="36" y="62" width="130" height="10" rx="5" fill="${darker(colour, 0.5)}" opacity="0.5"/>
    <rect x="18" y="2" width="5" height="378" fill="${darker(colour, 0.3)}" opacity="0.25"/>`,
  motif: { x: 144, y: 196, size: 168 },
});

export const postcard: Shape = (colour, accent) => ({
  width: 430,
  height: 310,
  svg: `<defs>${faceFill('b', colour, 0.8)}</defs><rect x="4" y="8" width="424" height="300" rx="14" fill="#d8cfdf"/><rect x="2" y="2" width="424" height="300" rx="14" fill="#fffdf8"/>
    <rect x="20" y="20" width="388" height="264" rx="8" fill="url(#b)"/><path d="M20 226c90-50 200-30 388-10v60c0 5-3 8-8 8H28c-5 0-8-3-8-8z" fill="${accent}"/>`,
  motif: { x: 214, y: 150, size: 200 },
});

export const framedPrint: Shape = (colour, accent) => ({
  width: 330,
  height: 420,
  svg: `<defs>${faceFill('f', accent)}${faceFill('b', colour, 0.7)}</defs><rect x="2" y="2" width="326" height="416" rx="10" fill="url(#f)"/>
    <rect x="24" y="24" width="282" height="372" fill="${darker(accent, 0.4)}" opacity="0.5"/><rect x="27" y="28" width="276" height="368" fill="#fffdf8"/>
    <rect x="60" y="62" width="210" height="276" fill="url(#b)"/>`,
  motif: { x: 165, y: 206, size: 172 },
});

export const calendarSheet: Shape = (colour, accent) => ({
  width: 300,
  height: 420,
  svg: `<defs>${faceFill('b', colour, 0.8)}</defs><rect x="6" y="26" width="292" height="392" rx="12" fill="#d8cfdf"/><rect x="2" y="20" width="292" height="392" rx="12" fill="#fffdf8"/>
    <rect x="2" y="20" width="292" height="222" rx="12" fill="url(#b)"/>
    ${[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => `<rect x="${24 + i * 29}" y="4" width="10" height="34" rx="5" fill="#8d88a0"/>`).join('')}
    <rect x="28" y="262" width="120" height="16" rx="8" fill="${accent}"/>
    ${[0, 1, 2].map((r) => [0, 1, 2, 3, 4, 5, 6].map((c) => `<rect x="${28 + c * 35}" y="${300 + r * 34}" width="22" height="18" rx="5" fill="${c > 4 ? lighter(accent, 0.4) : '#cfc8da'}"/>`).join('')).join('')}`,
  motif: { x: 148, y: 140, size: 156 },
});

export const gameBox: Shape = (colour, accent) => ({
  width: 420,
  height: 340,
  svg: `<defs>${faceFill('b', colour)}</defs><path d="M20 42L60 6h344c10 0 14 8 8 16l-30 40z" fill="${lighter(colour, 0.4)}"/>
    <path d="M382 62l32-46c2 4 4 8 4 14v240c0 10-4 18-12 26l-24 30z" fill="${darker(colour, 0.38)}"/>
    <rect x="4" y="40" width="384" height="298" rx="18" fill="url(#b)"/><rect x="4" y="276" width="384" height="62" rx="18" fill="${accent}"/><rect x="4" y="272" width="384" height="26" fill="${accent}"/>
    <rect x="36" y="64" width="150" height="16" rx="8" fill="#ffffff" opacity="0.85"/>`,
  motif: { x: 200, y: 178, size: 196 },
});

export const carton: Shape = (colour, accent) => ({
  width: 300,
  height: 340,
  svg: `<defs>${faceFill('b', colour)}</defs><path d="M252 44l40-30c4 2 6 6 6 12v250c0 10-4 18-12 24l-34 36z" fill="${darker(colour, 0.36)}"/>
    <path d="M6 44L44 8h240c8 0 10 4 6 8l-36 32z" fill="${lighter(colour, 0.38)}"/><rect x="4" y="40" width="252" height="298" rx="14" fill="url(#b)"/>
    <rect x="4" y="250" width="252" height="54" fill="${accent}"/>${shine(24, 62, 90, 14, 0.7)}`,
  motif: { x: 130, y: 160, size: 160 },
});

export const paperBag: Shape = (colour, accent) => ({
  width: 270,
  height: 400,
  svg: `<defs>${roundFill('b', colour, 0.8)}${roundFill('l', '#fffaf0', 0.4)}</defs>
    <path d="M20 74h230l16 292c1 18-10 30-28 30H32c-18 0-29-12-28-30z" fill="url(#b)"/>
    <path d="M14 10h242c6 0 10 4 9 10l-11 66H16L5 20c-1-6 3-10 9-10z" fill="${darker(colour, 0.12)}"/><path d="M14 10h242c6 0 10 4 9 10l-4 24H9L5 20c-1-6 3-10 9-10z" fill="${lighter(colour, 0.18)}"/>
    <rect x="108" y="60" width="54" height="14" rx="7" fill="${accent}"/>
    <rect x="40" y="160" width="190" height="158" rx="14" fill="url(#l)"/><rect x="72" y="296" width="126" height="8" rx="4" fill="${accent}" opacity="0.8"/>`,
  motif: { x: 135, y: 228, size: 116 },
});

export const sack: Shape = (colour, accent) => ({
  width: 330,
  height: 400,
  svg: `<defs>${roundFill('b', colour, 0.9)}</defs>
    <path d="M36 30c80-20 178-20 258 0 12 80 34 150 34 230 0 90-30 136-80 136H82c-50 0-80-46-80-136 0-80 22-150 34-230z" fill="url(#b)"/>
    <path d="M30 8h270c8 0 12 6 10 14l-10 32c-80-18-190-18-270 0L20 22c-2-8 2-14 10-14z" fill="${darker(colour, 0.15)}"/>
    <path d="M14 190c96 26 206 26 302 0l10 130c-90 28-232 28-322 0z" fill="${accent}"/>${shine(50, 90, 16, 76, 0.35)}`,
  motif: { x: 165, y: 262, size: 128 },
});

export const voucher: Shape = (colour, accent) => ({
  width: 440,
  height: 290,
  svg: `<defs>${faceFill('b', colour)}</defs><rect x="6" y="10" width="432" height="278" rx="26" fill="${darker(colour, 0.35)}" opacity="0.55"/>
    <rect x="2" y="2" width="432" height="278" rx="26" fill="url(#b)"/><rect x="306" y="2" width="44" height="278" fill="${accent}"/>
    <path d="M328 104c-34-44-84-30-66 6 8 14 38 16 66 8 28 8 58 6 66-8 18-36-32-50-66-6z" fill="${accent}" stroke="${darker(accent, 0.18)}" stroke-width="5"/>
    <circle cx="328" cy="116" r="17" fill="${lighter(accent, 0.25)}"/><rect x="40" y="212" width="130" height="14" rx="7" fill="#ffffff" opacity="0.8"/><rect x="40" y="236" width="84" height="10" rx="5" fill="#ffffff" opacity="0.55"/>`,
  motif: { x: 140, y: 118, size: 150 },
});

export const notebookSpiral: Shape = (colour, accent) => ({
  width: 300,
  height: 390,
  svg: `<defs>${faceFill('b', colour)}</defs><rect x="14" y="10" width="284" height="378" rx="18" fill="${mix(colour, '#ffffff', 0.75)}"/><rect x="8" y="4" width="284" height="378" rx="18" fill="url(#b)"/>
    <rect x="236" y="4" width="18" height="378" fill="${accent}"/><rect x="62" y="70" width="140" height="62" rx="10" fill="#fffdf8"/><rect x="80" y="92" width="104" height="9" rx="4" fill="${darker(colour, 0.4)}" opacity="0.6"/><rect x="80" y="108" width="64" height="7" rx="3" fill="${darker(colour, 0.4)}" opacity="0.4"/>`,
  motif: { x: 130, y: 250, size: 140 },
});

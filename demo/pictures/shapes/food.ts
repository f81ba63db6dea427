import { darker, lighter } from '../colour.js';
import { ballFill, faceFill, roundFill, shine, type Shape } from './drawing.js';

export const roundLoaf: Shape = (colour, accent) => ({
  width: 430,
  height: 280,
  svg: `<defs>${ballFill('b', colour)}</defs><path d="M8 180C8 70 100 8 215 8s207 62 207 172c0 66-60 96-207 96S8 246 8 180z" fill="url(#b)"/>
    ${[96, 176, 256].map((x) => `<path d="M${x} 64c24 26 32 70 24 112" fill="none" stroke="${darker(accent, 0.1)}" stroke-width="22" stroke-linecap="round" opacity="0.35"/><path d="M${x} 60c24 26 32 70 24 112" fill="none" stroke="${accent}" stroke-width="16" stroke-linecap="round"/>`).join('')}
    <ellipse cx="120" cy="66" rx="60" ry="20" fill="#fff" opacity="0.25" transform="rotate(-22 120 66)"/>`,
});

export const tinLoaf: Shape = (colour, accent) => ({
  width: 430,
  height: 260,
  svg: `<defs>${faceFill('b', colour)}${faceFill('c', accent)}</defs><path d="M96 20h250c56 0 82 30 82 70v110c0 34-20 56-50 56H96z" fill="url(#b)"/>
    <path d="M92 14c56 0 88 28 88 66 0 20-8 34-22 42v98c0 22-12 36-34 36H50c-22 0-34-14-34-36v-98C4 114 2 100 2 80 2 42 36 14 92 14z" fill="${darker(colour, 0.2)}"/>
    <path d="M92 30c44 0 70 20 70 50 0 18-8 28-22 34v98c0 16-6 26-22 26H58c-16 0-24-10-24-26v-98C22 106 20 96 20 80c0-30 28-50 72-50z" fill="url(#c)"/>
    ${[
      [60, 90],
      [100, 70],
      [120, 130],
      [70, 160],
      [100, 200],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="8" fill="${darker(accent, 0.25)}" opacity="0.6"/>`)
      .join('')}`,
});

export const roll: Shape = (colour, accent) => ({
  width: 330,
  height: 200,
  svg: `<defs>${ballFill('b', colour)}</defs><path d="M6 130C6 50 80 8 165 8s159 42 159 122c0 46-46 66-159 66S6 176 6 130z" fill="url(#b)"/>
    <path d="M70 72c60 26 130 26 190 0" fill="none" stroke="${accent}" stroke-width="22" stroke-linecap="round"/>
    ${[
      [90, 120],
      [130, 140],
      [180, 130],
      [230, 122],
      [150, 40],
      [200, 44],
    ]
      .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="7" ry="4.5" fill="${lighter(accent, 0.3)}" opacity="0.9"/>`)
      .join('')}`,
});

export const cakeSlab: Shape = (colour, accent) => ({
  width: 420,
  height: 240,
  svg: `<defs>${faceFill('t', accent)}${faceFill('b', colour)}</defs><path d="M96 8h300c18 0 24 12 14 28l-70 76H10z" fill="url(#t)"/>
    <path d="M340 112l74-84c2 4 4 10 4 16v86c0 8-4 16-10 22l-68 84z" fill="${darker(colour, 0.28)}"/><path d="M2 112h338v112c0 8-4 12-12 12H16c-10 0-14-6-14-14z" fill="url(#b)"/>
    <path d="M2 112h338v26c-20 14-40-6-62 8s-44-10-66 4-46-8-70 4-46-10-70 2-50-4-70-14z" fill="${darker(accent, 0.06)}"/>
    ${[
      [130, 46],
      [190, 74],
      [250, 40],
      [310, 70],
      [340, 34],
      [100, 84],
    ]
      .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="24" ry="11" fill="${lighter(accent, 0.35)}" opacity="0.85"/>`)
      .join('')}`,
});

export const stollen: Shape = (colour, accent) => ({
  width: 450,
  height: 230,
  svg: `<defs>${ballFill('b', colour)}</defs><path d="M6 180C10 90 110 20 240 20s206 70 204 150c-2 40-60 56-220 56S4 220 6 180z" fill="url(#b)"/>
    <path d="M40 116C100 40 180 14 250 16c110 4 184 60 192 128-60-40-120-20-200-10S100 150 40 116z" fill="${accent}"/><path d="M60 140c80 30 200-20 330 0" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="12" stroke-linecap="round" opacity="0.5"/>
    ${[
      [110, 176],
      [180, 188],
      [260, 180],
      [340, 186],
      [220, 160],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="${darker(colour, 0.55)}"/>`)
      .join('')}`,
});

export const sausagePair: Shape = (colour, accent) => ({
  width: 430,
  height: 250,
  svg: `<defs>${roundFill('b', colour)}${roundFill('c', darker(colour, 0.1))}</defs>
    <path d="M40 60c40 150 240 190 350 70" fill="none" stroke="${darker(colour, 0.2)}" stroke-width="76" stroke-linecap="round"/><path d="M42 54c40 150 240 190 346 72" fill="none" stroke="url(#b)" stroke-width="68" stroke-linecap="round"/>
    <path d="M60 60c50 90 180 120 290 60" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity="0.35"/>
    ${[
      [110, 140],
      [180, 176],
      [260, 182],
      [330, 156],
    ]
      .map(
        ([x, y]) =>
          `<path d="M${(x ?? 0) - 18} ${(y ?? 0) + 12}l30-24" stroke="${accent}" stroke-width="9" stroke-linecap="round" opacity="0.75"/>`,
      )
      .join('')}
    <circle cx="30" cy="32" r="10" fill="${darker(colour, 0.4)}"/><circle cx="406" cy="106" r="10" fill="${darker(colour, 0.4)}"/>`,
});

export const cheeseWheel: Shape = (colour, accent) => ({
  width: 380,
  height: 260,
  svg: `<defs>${roundFill('b', colour)}</defs><path d="M4 84h372v92c0 46-80 82-186 82S4 222 4 176z" fill="url(#b)"/><ellipse cx="190" cy="84" rx="186" ry="78" fill="${lighter(accent, 0.15)}"/><ellipse cx="190" cy="82" rx="166" ry="66" fill="${accent}"/>
    <path d="M190 82l150-40c30 20 40 50 24 76z" fill="${lighter(accent, 0.5)}"/>${shine(30, 140, 14, 60, 0.35)}`,
  motif: { x: 150, y: 82, size: 84 },
});

export const hamPiece: Shape = (colour, accent) => ({
  width: 400,
  height: 260,
  svg: `<defs>${ballFill('b', colour)}${ballFill('c', accent, 0.7)}</defs><path d="M60 40c120-60 300-30 332 84 14 60-20 124-110 130-100 8-220-6-262-60C-10 140 10 66 60 40z" fill="url(#b)"/>
    <path d="M64 66c60-30 120 0 128 62 6 54-34 100-86 100-50-2-88-32-90-82 0-36 18-66 48-80z" fill="url(#c)"/><path d="M80 110c40-12 70 10 66 44s-34 44-60 34" fill="none" stroke="${lighter(accent, 0.55)}" stroke-width="14" stroke-linecap="round"/>`,
});

export const woodenCrate: Shape = (colour, accent) => ({
  width: 440,
  height: 220,
  svg: `<defs>${faceFill('b', colour)}${faceFill('c', accent)}</defs><rect x="10" y="20" width="420" height="190" fill="${darker(colour, 0.55)}"/><rect x="2" y="4" width="436" height="64" rx="8" fill="url(#b)"/><rect x="2" y="78" width="436" height="64" rx="8" fill="url(#c)"/><rect x="2" y="152" width="436" height="64" rx="8" fill="url(#b)"/>
    <rect x="18" y="2" width="38" height="216" rx="6" fill="${darker(colour, 0.14)}"/><rect x="384" y="2" width="38" height="216" rx="6" fill="${darker(colour, 0.14)}"/>
    ${[34, 108, 184].map((y) => `<circle cx="37" cy="${y}" r="6" fill="${darker(colour, 0.5)}"/><circle cx="403" cy="${y}" r="6" fill="${darker(colour, 0.5)}"/>`).join('')}`,
  motif: { x: 220, y: 110, size: 84 },
});

export const pumpkin: Shape = (colour, accent) => ({
  width: 400,
  height: 330,
  svg: `<defs>${ballFill('b', colour)}${roundFill('s', accent)}</defs><path d="M184 70c-4-30 0-50-20-62 20-10 50-4 56 20 4 16-2 30 0 44z" fill="url(#s)"/>
    <ellipse cx="110" cy="196" rx="106" ry="124" fill="url(#b)"/><ellipse cx="290" cy="196" rx="106" ry="124" fill="${darker(colour, 0.16)}"/><ellipse cx="150" cy="194" rx="96" ry="132" fill="url(#b)"/><ellipse cx="250" cy="194" rx="96" ry="132" fill="${darker(colour, 0.06)}"/><ellipse cx="200" cy="194" rx="82" ry="134" fill="url(#b)"/>
    <ellipse cx="120" cy="124" rx="30" ry="16" fill="#fff" opacity="0.35" transform="rotate(-30 120 124)"/>`,
});

export const bakingTray: Shape = (colour, accent) => ({
  width: 440,
  height: 190,
  svg: `<defs>${faceFill('b', colour)}${faceFill('c', accent)}</defs><path d="M70 6h300c12 0 18 4 22 14l44 110c4 12-2 20-14 20H18c-12 0-18-8-14-20L48 20c4-10 10-14 22-14z" fill="url(#b)"/>
    <path d="M86 24h268l40 104H46z" fill="url(#c)"/><path d="M4 130c-4 12 2 20 14 20h404c12 0 18-8 14-20l2 22c0 22-8 34-26 34H28c-18 0-26-12-26-34z" fill="${darker(colour, 0.3)}"/>
    ${[110, 170, 230, 290].map((x) => `<ellipse cx="${x + 20}" cy="${x % 40 ? 62 : 92}" rx="30" ry="12" fill="${lighter(accent, 0.35)}" opacity="0.8"/>`).join('')}`,
});

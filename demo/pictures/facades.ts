import type { FacadeName } from './recipe.js';
import { darker, lighter, mix } from './colour.js';
import type { Palette } from './palettes.js';

/** Canvas of a shop front. The window with the goods is at the same place in every front. */
export const frontSize = { width: 1600, height: 900 };
export const shopWindow = { x: 402, y: 492, width: 600, height: 236 };
/** Beside the door, hung from the cornice; at the market stall on an arm of its post. */
export const signDisc = (facade: FacadeName) =>
  facade === 'stall' ? { x: 1396, y: 462, radius: 64 } : { x: 1289, y: 540, radius: 60 };

const cream = '#fffaf0';
const glass = '#dcecf2';

type Part = (p: Palette) => string;

/** What lies behind the goods: sky, houses far away, wall, roof, the inside of the window, the door. */
export function behindGoods(facade: FacadeName, p: Palette): string {
  return [defs(p), sky, distance(p), facade === 'stall' ? stallBack(p) : house(facade, p)].join('');
}

/** What lies before the goods: glass, awning, sign, things on the pavement. */
export function beforeGoods(facade: FacadeName, p: Palette): string {
  return [defs(p), facade === 'stall' ? stallFront(p) : shopFront(facade, p), sign(facade, p)].join('');
}

const vertical = (id: string, from: string, to: string): string =>
  `<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

const defs: Part = (p) => `<defs>
  ${vertical('sky', mix('#cfe4f3', p.light, 0.3), mix(p.light, '#ffffff', 0.4))}${vertical('wall', lighter(p.wall, 0.28), mix(p.wall, p.deep, 0.5))}
  ${vertical('roof', mix(p.wood, '#b4573c', 0.55), darker(mix(p.wood, '#b4573c', 0.4), 0.18))}${vertical('wood', lighter(p.wood, 0.14), darker(p.wood, 0.12))}
  ${vertical('in', '#fff6dd', '#f6dfb0')}${vertical('street', mix(p.deep, '#e9e2d8', 0.6), mix(p.deep, '#cdc4ba', 0.6))}${vertical('pane', lighter(glass, 0.45), mix(glass, p.deep, 0.45))}
  ${vertical('shade', '#3b2a55', '#3b2a55')}</defs>`;

const sky = '<rect width="1600" height="900" fill="url(#sky)"/>';

const distance: Part = (p) => {
  const far = mix(mix(p.deep, '#b9cddd', 0.45), p.shadow, 0.1);
  return `<g fill="${far}" opacity="0.55"><path d="M0 560V420l70-60 70 60v-70l40-46 40 46v70h90v-40h110v60l90-70 90 70v130H0z"/>
    <rect y="548" width="1600" height="226"/><path d="M1600 560V400l-80-66-80 66v40h-60v-130l-26-60-26 60v130h-90v-50h-120v170h482z"/></g>
    <rect y="772" width="1600" height="128" fill="url(#street)"/><rect y="768" width="1600" height="10" fill="${mix(p.shadow, '#ffffff', 0.62)}"/>
    <g stroke="${mix(p.shadow, '#ffffff', 0.66)}" stroke-width="3" opacity="0.55"><path d="M0 820h1600M140 778l-50 122M420 778l-26 122M700 778l-8 122M980 778l12 122M1260 778l34 122M1500 778l60 122"/></g>`;
};

function house(facade: FacadeName, p: Palette): string {
  return `<ellipse cx="800" cy="776" rx="660" ry="26" fill="${p.shadow}" opacity="0.28"/>${upper[facade](p)}${groundFloor(facade, p)}`;
}

const upper: Record<FacadeName, Part> = {
  gable: (
    p,
  ) => `<path d="M210 330L800 36l590 294v442H210z" fill="url(#wall)"/><path d="M166 352L800 22l634 330-26 40L800 78 192 392z" fill="url(#roof)"/>
    ${oriel(720, 176, 160, 132, p)}${casement(420, 262, p, 100)}${casement(1080, 262, p, 100)}<circle cx="800" cy="128" r="22" fill="url(#pane)" stroke="${cream}" stroke-width="8"/>`,
  flat: (
    p,
  ) => `<rect x="210" y="120" width="1180" height="652" fill="url(#wall)"/><rect x="186" y="84" width="1228" height="48" rx="8" fill="${lighter(p.wall, 0.5)}"/>
    <rect x="186" y="126" width="1228" height="12" fill="${p.shadow}" opacity="0.22"/><rect x="206" y="66" width="1188" height="26" rx="6" fill="url(#roof)"/>
    ${[300, 520, 740, 960].map((x) => casement(x, 196, p, 128)).join('')}<rect x="210" y="366" width="1180" height="14" fill="${lighter(p.wall, 0.55)}"/>`,
  arcade: (
    p,
  ) => `<path d="M210 250h1180v522H210z" fill="url(#wall)"/><path d="M186 254l80-150h1068l80 150z" fill="url(#roof)"/><rect x="186" y="248" width="1228" height="16" rx="6" fill="${lighter(p.wall, 0.5)}"/>
    ${[420, 740, 1060].map((x) => dormer(x, p)).join('')}${[300, 450, 600, 750, 900, 1050].map((x) => archWindow(x, p)).join('')}`,
  barn: (
    p,
  ) => `<path d="M210 300h1180v472H210z" fill="${lighter(p.wall, 0.45)}"/><path d="M150 320L330 70h940l180 250z" fill="url(#roof)"/>
    <g stroke="url(#wood)" stroke-width="20" fill="none"><path d="M220 330h1160M220 470h1160" /><path d="M230 320v450M470 330v140M710 330v140M950 330v140M1190 330v140M1370 320v450M240 470l220-140M1200 330l170 140"/></g>
    ${casement(520, 346, p, 104)}${casement(770, 346, p, 104)}${casement(1010, 346, p, 104)}${[480, 800, 1120].map((x) => `<path d="M${x - 60} 236c0-60 120-60 120 0z" fill="${darker(p.wood, 0.1)}"/><path d="M${x - 40} 236c0-36 80-36 80 0z" fill="url(#pane)"/>`).join('')}`,
  stall: () => '',
};

function casement(x: number, y: number, p: Palette, height = 140): string {
  return `<rect x="${x - 12}" y="${y - 12}" width="124" height="${height + 24}" rx="6" fill="${cream}"/><rect x="${x}" y="${y}" width="100" height="${height}" fill="url(#pane)"/>
    <path d="M${x + 50} ${y}v${height}M${x} ${y + height * 0.4}h100" stroke="${cream}" stroke-width="8"/><path d="M${x} ${y}h100v16H${x}z" fill="${p.shadow}" opacity="0.2"/>
    <rect x="${x - 20}" y="${y + height + 8}" width="140" height="14" rx="4" fill="${lighter(p.wall, 0.55)}"/>${flowerBox(x, y + height - 6, p)}`;
}

const flowerBox = (x: number, y: number, p: Palette): string =>
  `<g>${[0, 1, 2, 3, 4, 5].map((i) => `<circle cx="${x + 6 + i * 18}" cy="${y + (i % 2) * 6}" r="13" fill="${i % 2 ? '#6f9d58' : '#5c8a4c'}"/>`).join('')}
   ${[0, 1, 2, 3].map((i) => `<circle cx="${x + 14 + i * 25}" cy="${y - 4 + (i % 2) * 8}" r="7" fill="${i % 2 ? lighter(p.awning, 0.3) : '#fff3d6'}"/>`).join('')}<rect x="${x - 6}" y="${y + 6}" width="112" height="20" rx="6" fill="url(#wood)"/></g>`;

function oriel(x: number, y: number, w: number, h: number, p: Palette): string {
  return `<rect x="${x - 14}" y="${y - 14}" width="${w + 28}" height="${h + 28}" rx="8" fill="${cream}"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#pane)"/>
    <path d="M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.42}h${w}" stroke="${cream}" stroke-width="9"/><path d="M${x} ${y}h${w}v18H${x}z" fill="${p.shadow}" opacity="0.2"/>`;
}

const dormer = (x: number, p: Palette): string =>
  `<path d="M${x - 70} 226v-60l70-56 70 56v60z" fill="${lighter(p.wall, 0.4)}"/><path d="M${x - 84} 170l84-72 84 72-8 14-76-62-76 62z" fill="url(#roof)"/><rect x="${x - 34}" y="160" width="68" height="62" fill="url(#pane)" stroke="${cream}" stroke-width="8"/>`;

const archWindow = (x: number, p: Palette): string =>
  `<path d="M${x - 8} 402v-70c0-66 116-66 116 0v70z" fill="${cream}"/><path d="M${x + 2} 396v-62c0-52 96-52 96 0v62z" fill="url(#pane)"/><path d="M${x + 50} 296v100M${x + 2} 346h96" stroke="${cream}" stroke-width="7"/><rect x="${x - 14}" y="398" width="128" height="12" rx="4" fill="${lighter(p.wall, 0.5)}"/>`;

/** Woodwork of the ground floor with the lit window and the door. */
function groundFloor(facade: FacadeName, p: Palette): string {
  const { x, y, width, height } = shopWindow;
  const top =
    facade === 'arcade'
      ? `M${x} ${y + height}V${y + 40}c0-60 ${width}-60 ${width} 0v${height - 40}z`
      : `M${x} ${y - 40}h${width}v${height + 40}H${x}z`;
  return `<rect x="250" y="424" width="1100" height="348" rx="6" fill="url(#wood)"/><rect x="236" y="408" width="1128" height="26" rx="8" fill="${darker(p.wood, 0.22)}"/>
    ${panel(274, 500, 96, 246, p)}${panel(1246, 620, 84, 126, p)}<path d="${top}" fill="url(#in)"/>
    <rect x="${x}" y="${y + height - 62}" width="${width}" height="62" fill="#e9c489"/><rect x="${x}" y="${y + height - 62}" width="${width}" height="8" fill="#fff3d6" opacity="0.8"/>
    <rect x="${x}" y="560" width="${width}" height="9" fill="#d9b077" opacity="0.55"/><rect x="${x}" y="${y + height}" width="${width}" height="16" fill="${lighter(p.wood, 0.25)}"/>${door(p)}`;
}

const panel = (x: number, y: number, w: number, h: number, p: Palette): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${darker(p.wood, 0.16)}"/><rect x="${x + 8}" y="${y + 8}" width="${w - 16}" height="${h - 16}" rx="6" fill="${lighter(p.wood, 0.08)}"/>`;

const door: Part = (
  p,
) => `<rect x="1046" y="470" width="176" height="302" rx="8" fill="${darker(p.wood, 0.3)}"/><rect x="1060" y="484" width="148" height="288" rx="6" fill="${p.awning}"/>
  <rect x="1082" y="506" width="104" height="150" rx="8" fill="url(#in)"/><path d="M1082 640l104-110v40l-74 86h-30z" fill="#ffffff" opacity="0.35"/><rect x="1082" y="678" width="104" height="72" rx="8" fill="${darker(p.awning, 0.14)}"/>
  <circle cx="1196" cy="668" r="9" fill="#f2d28b"/><rect x="1034" y="764" width="200" height="14" rx="5" fill="${mix(p.shadow, '#ffffff', 0.5)}"/>`;

function shopFront(facade: FacadeName, p: Palette): string {
  const { x, y, width, height } = shopWindow;
  const mullions =
    facade === 'barn' || facade === 'gable'
      ? `<path d="M${x + width / 2} ${y - 40}v${height + 40}" stroke="${lighter(p.wood, 0.2)}" stroke-width="10"/>`
      : '';
  return `<path d="M${x + 30} ${y + height}L${x + 250} ${y - 40}h90L${x + 120} ${y + height}z" fill="#ffffff" opacity="0.16"/><path d="M${x + 380} ${y + height}L${x + 560} ${y + 20}v110l-110 ${height - 130}z" fill="#ffffff" opacity="0.12"/>
    <rect x="${x}" y="${y - 40}" width="${width}" height="${height + 40}" fill="none" stroke="${lighter(p.wood, 0.2)}" stroke-width="12"/>${mullions}${awning(x - 40, 428, width + 80, 8, p)}
    <rect x="${x - 20}" y="${y + height + 12}" width="${width + 40}" height="10" fill="${darker(p.wood, 0.3)}" opacity="0.5"/>`;
}

/** Striped cloth with a scalloped edge and the shadow it throws. */
function awning(x: number, y: number, width: number, stripes: number, p: Palette): string {
  const w = width / stripes;
  const bands = Array.from({ length: stripes }, (_, i) => {
    const fill = i % 2 ? cream : p.awning;
    const [left, right] = [x + i * w, x + (i + 1) * w];
    const [topLeft, topRight] = [x + 30 + (i * (width - 60)) / stripes, x + 30 + ((i + 1) * (width - 60)) / stripes];
    return `<path d="M${topLeft} ${y}H${topRight}L${right} ${y + 72}c0 ${w * 0.42}-${w} ${w * 0.42}-${w} 0z" fill="${fill}"/><path d="M${left} ${y + 72}h${w}c0 ${w * 0.42}-${w} ${w * 0.42}-${w} 0z" fill="${p.shadow}" opacity="0.14"/>`;
  });
  const shade = `<rect x="${x + 20}" y="${y + 76}" width="${width - 40}" height="44" fill="${p.shadow}" opacity="0.2"/>`;
  return `${shade}${bands.join('')}<rect x="${x + 26}" y="${y - 8}" width="${width - 52}" height="16" rx="8" fill="${darker(p.awning, 0.3)}"/>`;
}

function sign(facade: FacadeName, p: Palette): string {
  const { x, y, radius } = signDisc(facade);
  const iron = darker(p.wood, 0.45);
  const arm = `<path d="M1306 ${y - radius - 26}h${x + 34 - 1306}M${x} ${y - radius - 26}v28" stroke="${iron}" stroke-width="11" stroke-linecap="round" fill="none"/>`;
  const chains = `<path d="M${x - 30} 430v${y - radius - 418}M${x + 30} 430v${y - radius - 418}" stroke="${iron}" stroke-width="6" stroke-linecap="round" stroke-dasharray="2 9"/>`;
  return `${facade === 'stall' ? arm : chains}<circle cx="${x + 5}" cy="${y + 9}" r="${radius}" fill="${iron}" opacity="0.35"/>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="${p.awning}"/><circle cx="${x}" cy="${y}" r="${radius - 8}" fill="${cream}"/>`;
}

const stallBack: Part = (
  p,
) => `<g>${[150, 1450].map((x) => `<rect x="${x - 12}" y="520" width="24" height="250" fill="${mix(p.wood, '#8a6a4a', 0.5)}"/><circle cx="${x}" cy="440" r="130" fill="#8fb274"/><circle cx="${x - 60}" cy="490" r="86" fill="#7fa566"/><circle cx="${x + 66}" cy="480" r="92" fill="#9bbd80"/>`).join('')}</g>
  <ellipse cx="800" cy="778" rx="560" ry="28" fill="${p.shadow}" opacity="0.3"/><rect x="300" y="300" width="1000" height="430" fill="url(#in)"/><rect x="300" y="300" width="1000" height="150" fill="${p.shadow}" opacity="0.12"/>
  <rect x="286" y="250" width="26" height="522" fill="url(#wood)"/><rect x="1288" y="250" width="26" height="522" fill="url(#wood)"/><rect x="300" y="556" width="1000" height="10" fill="#d9b077" opacity="0.6"/>`;

const stallFront: Part = (p) => {
  const { y, height } = shopWindow;
  const counter = y + height - 8;
  return `<rect x="262" y="${counter}" width="1076" height="30" rx="8" fill="${lighter(p.wood, 0.22)}"/><rect x="284" y="${counter + 30}" width="1032" height="${772 - counter - 30}" fill="url(#wood)"/>
    ${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `<path d="M${284 + i * 129} ${counter + 30}v${772 - counter - 30}" stroke="${darker(p.wood, 0.3)}" stroke-width="4" opacity="0.5"/>`).join('')}
    ${awning(220, 232, 1160, 12, p)}`;
};

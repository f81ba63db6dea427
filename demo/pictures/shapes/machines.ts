import { darker, lighter } from '../colour.js';
import { ballFill, faceFill, roundFill, shine, type Shape } from './drawing.js';

export const toaster: Shape = (colour, accent) => ({
  width: 400,
  height: 300,
  svg: `<defs>${faceFill('b', colour)}<linearGradient id="t" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#e9b877"/><stop offset="1" stop-color="#b9783a"/></linearGradient></defs>
    <rect x="92" y="4" width="100" height="120" rx="30" fill="url(#t)"/><rect x="208" y="4" width="100" height="120" rx="30" fill="url(#t)"/>
    <path d="M70 76h260c44 0 62 40 62 96v80c0 22-12 34-34 34H42c-22 0-34-12-34-34v-80c0-56 18-96 62-96z" fill="url(#b)"/><rect x="60" y="72" width="280" height="16" rx="8" fill="${darker(colour, 0.5)}"/>
    <rect x="356" y="130" width="22" height="70" rx="11" fill="${darker(colour, 0.4)}"/><rect x="346" y="150" width="42" height="20" rx="10" fill="${accent}"/><circle cx="70" cy="226" r="20" fill="${accent}"/>
    <rect x="40" y="284" width="60" height="14" rx="6" fill="#4a4258"/><rect x="300" y="284" width="60" height="14" rx="6" fill="#4a4258"/>${shine(36, 130, 16, 70, 0.45)}`,
});

export const kettle: Shape = (colour, accent) => ({
  width: 360,
  height: 360,
  svg: `<defs>${roundFill('b', colour)}</defs><path d="M258 96c90-10 110 70 84 190" fill="none" stroke="${darker(accent, 0.1)}" stroke-width="28" stroke-linecap="round"/>
    <path d="M76 84L10 118c-8 4-8 14 0 16l60 14z" fill="${darker(colour, 0.15)}"/><path d="M84 70h168c20 80 32 150 34 246 0 14-8 22-22 22H62c-14 0-22-8-22-22 2-96 20-166 44-246z" fill="url(#b)"/>
    <path d="M88 72c6-40 154-40 160 0z" fill="${accent}"/><rect x="148" y="16" width="40" height="24" rx="12" fill="${darker(accent, 0.2)}"/><rect x="34" y="334" width="258" height="24" rx="12" fill="${darker(accent, 0.3)}"/>${shine(82, 130, 18, 150, 0.45)}`,
});

export const deskLamp: Shape = (colour, accent) => ({
  width: 330,
  height: 420,
  svg: `<defs>${faceFill('b', colour)}<radialGradient id="g"><stop offset="0" stop-color="#fff3c0" stop-opacity="0.9"/><stop offset="1" stop-color="#ffe08a" stop-opacity="0"/></radialGradient></defs>
    <circle cx="232" cy="176" r="96" fill="url(#g)"/><path d="M96 392L54 226 168 96" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="18" stroke-linecap="round" stroke-linejoin="round"/><circle cx="54" cy="226" r="17" fill="${accent}"/>
    <path d="M150 20l60 40c60 20 100 60 104 100L176 148c-30-20-40-70-26-128z" fill="url(#b)"/><path d="M314 160c-40 24-110 16-138-12z" fill="#ffe9a8"/><rect x="22" y="386" width="160" height="32" rx="16" fill="${darker(colour, 0.15)}"/>`,
});

export const washingMachine: Shape = (colour, accent) => ({
  width: 320,
  height: 390,
  svg: `<defs>${faceFill('b', colour)}${ballFill('w', '#8fc3e0')}</defs><path d="M284 30l30 18v300c0 16-8 26-30 36z" fill="${darker(colour, 0.25)}"/><rect x="4" y="4" width="284" height="380" rx="26" fill="url(#b)"/>
    <rect x="4" y="74" width="284" height="6" fill="${darker(colour, 0.2)}" opacity="0.6"/><rect x="26" y="28" width="84" height="30" rx="8" fill="${darker(colour, 0.14)}"/><circle cx="180" cy="42" r="18" fill="${accent}"/><rect x="212" y="32" width="54" height="20" rx="8" fill="#3f4a5c"/>
    <circle cx="146" cy="224" r="112" fill="${darker(colour, 0.18)}"/><circle cx="146" cy="224" r="90" fill="#4b5568"/><circle cx="146" cy="224" r="80" fill="url(#w)"/><path d="M68 236c30-22 50 16 78 0s50-20 80 0c-4 46-40 68-80 68s-74-24-78-68z" fill="#5aa0cc"/>
    <circle cx="118" cy="206" r="12" fill="#fff" opacity="0.7"/><circle cx="160" cy="190" r="8" fill="#fff" opacity="0.7"/><circle cx="176" cy="220" r="6" fill="#fff" opacity="0.7"/><rect x="24" y="360" width="60" height="10" rx="5" fill="${darker(colour, 0.25)}"/>`,
});

export const vacuumCleaner: Shape = (colour, accent) => ({
  width: 440,
  height: 400,
  svg: `<defs>${ballFill('b', colour)}</defs><path d="M150 250C130 60 260 10 330 90c30 36 34 110 44 250" fill="none" stroke="${darker(accent, 0.5)}" stroke-width="20" stroke-linecap="round"/><path d="M330 92l48 250" stroke="#9aa5b3" stroke-width="14"/>
    <path d="M326 340h100c8 0 12 6 12 14v22c0 10-6 16-16 16H322c-10 0-14-8-10-16z" fill="${darker(accent, 0.35)}"/>
    <path d="M8 330c0-80 60-132 140-132s132 40 136 104c2 36-10 66-40 66H40c-22 0-32-14-32-38z" fill="url(#b)"/><path d="M120 200c70-6 130 20 152 70-60 12-130-10-152-70z" fill="${accent}"/>
    <circle cx="80" cy="346" r="48" fill="${darker(colour, 0.55)}"/><circle cx="80" cy="346" r="24" fill="${lighter(accent, 0.3)}"/><circle cx="240" cy="370" r="24" fill="${darker(colour, 0.55)}"/>${shine(56, 236, 60, 16, 0.45)}`,
});

export const acousticGuitar: Shape = (colour, accent) => ({
  width: 260,
  height: 560,
  svg: `<defs>${ballFill('b', colour)}${roundFill('n', darker(accent, 0.2))}</defs><path d="M102 10h56l8 74h-72z" fill="${darker(accent, 0.35)}"/><rect x="112" y="78" width="36" height="230" fill="url(#n)"/>
    ${[110, 142, 174, 206, 236].map((y) => `<rect x="112" y="${y}" width="36" height="4" fill="#d9d2c4"/>`).join('')}${[24, 48].map((y) => `<circle cx="92" cy="${y}" r="8" fill="#e8e2d6"/><circle cx="168" cy="${y}" r="8" fill="#e8e2d6"/>`).join('')}
    <path d="M130 244c56 0 94 30 94 76 0 30-16 42-16 62 0 26 46 44 46 98 0 50-52 76-124 76S6 530 6 480c0-54 46-72 46-98 0-20-16-32-16-62 0-46 38-76 94-76z" fill="url(#b)"/><path d="M130 258c46 0 80 24 80 62 0 26-16 38-16 62 0 32 46 50 46 98 0 40-44 62-110 62" fill="none" stroke="${lighter(colour, 0.4)}" stroke-width="5" opacity="0.6"/>
    <circle cx="130" cy="378" r="46" fill="${lighter(colour, 0.35)}"/><circle cx="130" cy="378" r="38" fill="#3a2418"/><rect x="84" y="470" width="92" height="20" rx="8" fill="${darker(accent, 0.4)}"/>
    ${[120, 127, 134, 141].map((x) => `<path d="M${x} 84V476" stroke="#f4efe6" stroke-width="2"/>`).join('')}`,
});

import { DARK } from './palette.js';

/**
 * Colours stand inline for the light look; the classes exist so that programs with a dark look can turn each role
 * into its dark colour, and narrow screens get the whole width.
 */
export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; width: 100% !important; -webkit-text-size-adjust: 100%; }
table { border-collapse: separate; border-spacing: 0; }
img { border: 0; }
a { text-underline-offset: 3px; }
@media (max-width: 520px) {
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
  .outer { padding: 0 !important; }
  .sheet { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .box { padding: 16px !important; }
  .title { font-size: 28px !important; line-height: 34px !important; }
  .code { font-size: 46px !important; line-height: 52px !important; letter-spacing: 3px !important; }
  .wide { display: block !important; text-align: center !important; }
  .narrow { width: 104px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background: ${DARK.page} !important; }
  .sheet { background: ${DARK.surface} !important; border-color: ${DARK.line} !important; }
  .sunken { background: ${DARK.sunken} !important; }
  .ink { color: ${DARK.ink} !important; }
  .soft { color: ${DARK.soft} !important; }
  .line { border-color: ${DARK.line} !important; }
  .link { color: ${DARK.accent} !important; }
  .button { background: ${DARK.accent} !important; color: ${DARK.onAccent} !important; }
  .good { background: ${DARK.good} !important; }
  .good p { color: ${DARK.onGood} !important; }
  .warn { background: ${DARK.warn} !important; }
  .warn p { color: ${DARK.onWarn} !important; }
}
`;

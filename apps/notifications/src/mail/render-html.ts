import { blockHtml } from './block-html.js';
import type { Mail } from './mail.js';
import { Markup, markup } from './markup.js';
import { LIGHT, SANS, SERIF } from './palette.js';
import { STYLE } from './style.js';

const STRIPES = 15;

/** The HTML part: one sheet of at most 600 px, tables and inline styles, readable in light and dark. */
export function renderHtml(mail: Mail): string {
  return markup`<!doctype html>
<html lang="${mail.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${mail.subject}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:${LIGHT.page};">
${preheader(mail.preview)}
<table role="presentation" width="100%" class="page" style="background:${LIGHT.page};"><tr>
<td align="center" class="outer" style="padding:28px 12px;">
<table role="presentation" width="100%" style="max-width:600px;"><tr><td>
${awning()}
<table role="presentation" width="100%" class="sheet" style="background:${LIGHT.surface};border:1px solid ${LIGHT.line};border-top:0;border-radius:0 0 18px 18px;"><tr>
<td class="pad" style="padding:26px 40px 40px;font-family:${SANS};font-size:17px;line-height:26px;">
${masthead(mail)}
<h1 class="title ink" style="margin:22px 0 0;font-family:${SERIF};font-size:32px;line-height:38px;font-weight:600;color:${LIGHT.ink};">${mail.title}</h1>
${mail.blocks.map(blockHtml)}
</td></tr></table>
${footer(mail)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`.text;
}

/** What the inbox shows after the subject; the blanks keep the first words of the mail out of it. */
const preheader = (preview: string): Markup =>
  markup`<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${LIGHT.page};">${preview}${new Markup('&#8199;&#65279;'.repeat(60))}</div>`;

/** The market's awning, drawn with table cells: pictures are blocked in many inboxes. */
function awning(): Markup {
  const stripe = (at: number) => {
    const colour = at % 2 === 0 ? LIGHT.market : LIGHT.cloth;
    return markup`<td width="${(100 / STRIPES).toFixed(2)}%" height="24" style="height:24px;background:${colour};border-radius:0 0 14px 14px;font-size:1px;line-height:1px;">&nbsp;</td>`;
  };
  const stripes = Array.from({ length: STRIPES }, (_, at) => stripe(at));
  return markup`<table role="presentation" aria-hidden="true" width="100%" class="sheet awning" style="background:${LIGHT.surface};border:1px solid ${LIGHT.line};border-bottom:0;border-radius:18px 18px 0 0;overflow:hidden;"><tr>${stripes}</tr></table>`;
}

const masthead = (mail: Mail): Markup =>
  markup`<p class="soft" style="margin:0;font-size:15px;line-height:22px;color:${LIGHT.soft};"><span class="link" style="font-family:${SERIF};font-size:20px;font-weight:700;color:${LIGHT.accent};">Lieblingsladen</span>&nbsp; ${mail.footer.city}</p>`;

function footer(mail: Mail): Markup {
  const lines = mail.footer.lines.map(
    (line) => markup`<p class="soft" style="margin:0 0 8px;color:${LIGHT.soft};">${line}</p>`,
  );
  const links = mail.footer.links.map(
    ({ url, label }) =>
      markup`<p style="margin:10px 0 0;"><a class="link" href="${url}" style="color:${LIGHT.accent};">${label}</a></p>`,
  );
  return markup`<table role="presentation" width="100%"><tr><td class="pad" style="padding:22px 40px 12px;font-family:${SANS};font-size:14px;line-height:21px;">
${lines}${links}</td></tr></table>`;
}

import { orderHtml, sumsHtml } from './goods-html.js';
import type { Block } from './mail.js';
import { Markup, markup } from './markup.js';
import { LIGHT, SANS, SERIF } from './palette.js';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const TONES = {
  plain: { role: 'sunken', background: LIGHT.sunken, ink: LIGHT.ink },
  good: { role: 'good', background: LIGHT.good, ink: LIGHT.onGood },
  warn: { role: 'warn', background: LIGHT.warn, ink: LIGHT.onWarn },
} as const;

/** One block of a mail as HTML. */
export function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return paragraph(block);
    case 'heading':
      return heading(block.text);
    case 'button':
      return button(block);
    case 'steps':
      return steps(block);
    case 'callout':
      return callout(block);
    case 'quote':
      return quote(block);
    case 'sums':
      return sumsHtml(block.rows);
    case 'order':
      return orderHtml(block);
    case 'code':
      return code(block);
    case 'place':
      return place(block);
    case 'terms':
      return terms(block);
  }
}

/** Text of people: their line breaks are kept. */
const lines = (text: string): Markup[] =>
  text.split('\n').map((line, at) => markup`${at > 0 ? new Markup('<br>') : null}${line}`);

const heading = (text: string): Markup =>
  markup`<h2 class="ink" style="margin:32px 0 0;font-family:${SERIF};font-size:22px;line-height:28px;font-weight:600;color:${LIGHT.ink};">${text}</h2>`;

const paragraph = ({ text, soft }: Of<'text'>): Markup =>
  soft
    ? markup`<p class="soft" style="margin:16px 0 0;font-size:15px;line-height:23px;color:${LIGHT.soft};">${lines(text)}</p>`
    : markup`<p class="ink" style="margin:16px 0 0;color:${LIGHT.ink};">${lines(text)}</p>`;

const button = ({ label, url }: Of<'button'>): Markup =>
  markup`<p style="margin:26px 0 4px;"><a class="button wide" href="${url}" style="display:inline-block;padding:14px 28px;background:${LIGHT.accent};color:${LIGHT.onAccent};border-radius:10px;font-weight:700;text-decoration:none;">${label}</a></p>`;

function steps({ items }: Of<'steps'>): Markup {
  const rows = items.map(
    (item, at) => markup`<tr>
<td valign="top" width="42" style="padding:0 0 12px;"><div class="sunken ink" style="width:28px;height:28px;line-height:28px;border-radius:14px;background:${LIGHT.sunken};color:${LIGHT.ink};text-align:center;font-size:15px;font-weight:700;">${at + 1}</div></td>
<td class="ink" valign="top" style="padding:1px 0 12px;color:${LIGHT.ink};">${item}</td></tr>`,
  );
  return markup`<table role="presentation" width="100%" style="margin-top:16px;">${rows}</table>`;
}

function callout({ tone, title, text }: Of<'callout'>): Markup {
  const { role, background, ink } = TONES[tone];
  return markup`<table role="presentation" width="100%" style="margin-top:24px;"><tr><td class="box ${role}" style="padding:18px 22px;background:${background};border-radius:14px;">
<p class="ink" style="margin:0;font-weight:700;color:${ink};">${title}</p>
<p class="ink" style="margin:6px 0 0;color:${ink};">${lines(text)}</p></td></tr></table>`;
}

const quote = ({ by, text }: Of<'quote'>): Markup =>
  markup`<table role="presentation" width="100%" style="margin-top:22px;"><tr><td class="line" style="padding:2px 0 2px 18px;border-left:4px solid ${LIGHT.line};">
<p class="soft" style="margin:0;font-size:15px;line-height:22px;color:${LIGHT.soft};">${by}</p>
<p class="ink" style="margin:4px 0 0;color:${LIGHT.ink};">${lines(text)}</p></td></tr></table>`;

/** The QR code stays black on white with its quiet zone, whatever the colours around it: scanners need that. */
const code = (block: Of<'code'>): Markup =>
  markup`<table role="presentation" width="100%" style="margin-top:26px;"><tr><td class="sunken" align="center" style="padding:28px 16px 26px;background:${LIGHT.sunken};border-radius:18px;">
<p class="soft" style="margin:0;font-size:15px;line-height:22px;color:${LIGHT.soft};">${block.label}</p>
<p class="code ink" style="margin:4px 0 20px;font-family:${SANS};font-size:56px;line-height:62px;font-weight:700;letter-spacing:5px;color:${LIGHT.ink};white-space:nowrap;">${block.code}</p>
<table role="presentation" align="center"><tr><td style="padding:10px;background:#ffffff;border-radius:14px;"><img src="${block.qr}" width="196" height="196" alt="${block.alt}" style="display:block;width:196px;height:196px;"></td></tr></table>
<p class="soft" style="margin:18px auto 0;max-width:380px;font-size:15px;line-height:22px;color:${LIGHT.soft};">${block.hint}</p></td></tr></table>`;

function place({ title, address, details }: Of<'place'>): Markup {
  const rows = details.map(
    ({ label, value }) => markup`<tr>
<td class="soft narrow" valign="top" width="130" style="padding:4px 12px 4px 0;color:${LIGHT.soft};">${label}</td>
<td class="ink" valign="top" style="padding:4px 0;color:${LIGHT.ink};">${lines(value)}</td></tr>`,
  );
  return markup`${heading(title)}
<p class="ink" style="margin:10px 0 0;color:${LIGHT.ink};">${lines(address.join('\n'))}</p>
<table role="presentation" width="100%" style="margin-top:10px;">${rows}</table>`;
}

function terms({ title, sections }: Of<'terms'>): Markup {
  const parts = sections.map(
    (section) => markup`<p class="ink" style="margin:18px 0 0;font-weight:700;color:${LIGHT.ink};">${section.title}</p>
${section.paragraphs.map((text) => markup`<p class="soft" style="margin:6px 0 0;color:${LIGHT.soft};">${lines(text)}</p>`)}`,
  );
  return markup`<table role="presentation" width="100%" style="margin-top:22px;"><tr><td class="box sunken" style="padding:20px 24px 24px;background:${LIGHT.sunken};border-radius:14px;font-size:15px;line-height:23px;">
<h3 class="ink" style="margin:0;font-family:${SERIF};font-size:19px;line-height:25px;font-weight:600;color:${LIGHT.ink};">${title}</h3>
${parts}</td></tr></table>`;
}

import type { Block, GoodsLine, Mail, SumRow, TermsSection } from './mail.js';

const RULE = '-'.repeat(60);

/** The plain-text part: everything that the HTML part says, in the same order. */
export function renderText(mail: Mail): string {
  const footer = [...mail.footer.lines, ...mail.footer.links.map((link) => `${link.label}: ${link.url}`)];
  const parts = [mail.title.toUpperCase(), ...mail.blocks.map(blockText), [RULE, ...footer].join('\n')];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'heading':
      return `${block.text}\n${'='.repeat(block.text.length)}`;
    case 'button':
      return `${block.label}:\n${block.url}`;
    case 'steps':
      return block.items.map((item, at) => `${at + 1}. ${item}`).join('\n');
    case 'callout':
      return `${block.title}\n${block.text}`;
    case 'quote':
      return `${block.text.replace(/^/gm, '> ')}\n(${block.by})`;
    case 'sums':
      return block.rows.map(row).join('\n');
    case 'order':
      return [block.title, block.subtitle, ...block.lines.map(goods), ...block.sums.map(row), block.note]
        .filter((line) => line !== null)
        .join('\n');
    case 'code':
      return `${block.label}\n\n    ${block.code}\n\n${block.hint}`;
    case 'place':
      return [block.title, ...block.address, ...block.details.map(({ label, value }) => `${label}: ${value}`)].join(
        '\n',
      );
    case 'terms':
      return [RULE, block.title, ...block.sections.map(section)].join('\n');
  }
}

const section = ({ title, paragraphs }: TermsSection): string => ['', title, ...paragraphs].join('\n');

const row = ({ label, value }: SumRow): string => `${label}: ${value}`;

const goods = ({ quantity, name, detail, amount }: GoodsLine): string =>
  `  ${quantity} x ${name}${detail === null ? '' : ` (${detail})`}: ${amount}`;

/** A line of goods in a mail. All values are plain text, amounts are formatted already. */
export interface GoodsLine {
  quantity: number;
  name: string;
  /** Variant, or what else belongs in small print under the name. */
  detail: string | null;
  amount: string;
}

export interface SumRow {
  label: string;
  value: string;
  strong?: boolean;
}

export interface TermsSection {
  title: string;
  paragraphs: string[];
}

/**
 * What a mail consists of. Every block is rendered twice, as HTML and as plain text, so that both parts of a mail
 * say the same.
 */
export type Block =
  | { kind: 'text'; text: string; soft?: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'steps'; items: string[] }
  | { kind: 'callout'; tone: 'plain' | 'good' | 'warn'; title: string; text: string }
  | { kind: 'quote'; by: string; text: string }
  | { kind: 'sums'; rows: SumRow[] }
  | { kind: 'order'; title: string; subtitle: string; note: string | null; lines: GoodsLine[]; sums: SumRow[] }
  | { kind: 'code'; label: string; code: string; hint: string; qr: string; alt: string }
  | { kind: 'place'; title: string; address: string[]; details: { label: string; value: string }[] }
  | { kind: 'terms'; title: string; sections: TermsSection[] };

export interface Link {
  label: string;
  url: string;
}

export interface Mail {
  locale: 'de' | 'en';
  subject: string;
  /** What the inbox shows beside the subject. */
  preview: string;
  title: string;
  blocks: Block[];
  /** Under the mail: why it came, who sent it, where else to go. */
  footer: { city: string; lines: string[]; links: Link[] };
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

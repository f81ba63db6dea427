/** The colours of the web pages' roles, written out: mail programs know no variables. */
export const LIGHT = {
  page: '#f5f2e9',
  surface: '#ffffff',
  sunken: '#f6f4ec',
  ink: '#19211f',
  soft: '#4b5652',
  line: '#dedacd',
  accent: '#0b5a5e',
  onAccent: '#ffffff',
  market: '#ffca45',
  cloth: '#fff1c9',
  good: '#dcf1e0',
  onGood: '#17432a',
  warn: '#fff2cf',
  onWarn: '#4f3200',
} as const;

export const DARK = {
  page: '#0e1210',
  surface: '#1c2421',
  sunken: '#242d29',
  ink: '#f4f2ea',
  soft: '#bac3bd',
  line: '#3b4742',
  accent: '#86d6cf',
  onAccent: '#062a2b',
  good: '#14361f',
  onGood: '#b9ecc6',
  warn: '#3a2b07',
  onWarn: '#ffe7ad',
} as const;

export const SERIF = "Vollkorn, Georgia, 'Times New Roman', serif";
export const SANS = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

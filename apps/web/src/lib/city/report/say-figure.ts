import type { ReportTable } from '#lib/api/report.ts';

type Unit = Exclude<ReportTable['columns'][number]['unit'], 'text'>;

const number = (digits: number) => new Intl.NumberFormat('de-DE', { maximumFractionDigits: digits });
const euros = (digits: number) =>
  new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: digits });

const says: Record<Unit, (value: number) => string> = {
  count: (value) => number(0).format(value),
  cents: (value) => euros(2).format(value / 100),
  euros: (value) => euros(0).format(value / 100),
  share: (value) => `${number(0).format(value)} %`,
  minutes: (value) => `${number(0).format(value)} Min.`,
  hours: (value) => `${number(1).format(value)} Std.`,
};

/** A figure of the council's report, which is German whatever language the desk has. */
export const sayFigure = (value: number | null, unit: Unit): string => (value === null ? '–' : says[unit](value));

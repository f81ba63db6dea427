import type { Locale } from '../texts/locale.js';

/** Shops and their opening hours live by one clock, wherever the reader is. */
const TIME_ZONE = 'Europe/Berlin';
const TAGS = { de: 'de-DE', en: 'en-GB' } as const;
const DAYS: Record<Locale, Record<string, string>> = {
  de: { Mo: 'Mo', Tu: 'Di', We: 'Mi', Th: 'Do', Fr: 'Fr', Sa: 'Sa', Su: 'So', PH: 'Feiertage', off: 'geschlossen' },
  en: { Mo: 'Mon', Tu: 'Tue', We: 'Wed', Th: 'Thu', Fr: 'Fri', Sa: 'Sat', Su: 'Sun', PH: 'holidays', off: 'closed' },
};

/** Amounts, times and opening hours as people of one language write them. */
export class Format {
  constructor(readonly locale: Locale) {}

  /** Cents as `12,90 €` or `€12.90`. */
  money(amount: number, currency: string): string {
    const make = () => new Intl.NumberFormat(TAGS[this.locale], { style: 'currency', currency });
    return once(`${this.locale} ${currency}`, make).format(amount / 100);
  }

  /** `24. November 2026` */
  date(at: string): string {
    return this.time(at, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** `Dienstag, 24. November, 18:00 Uhr`: absolute, because nobody knows when a mail is read. */
  moment(at: string): string {
    const text = this.time(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
    return this.locale === 'de' ? `${text.replace(' um ', ', ')} Uhr` : text.replace(' at ', ', ');
  }

  /** `24.11.2026, 14:03:22`: when a declaration reached us, to the second (§ 356a (4) BGB). */
  stamp(at: string): string {
    return this.time(at, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** Opening hours in OSM notation, one rule a line, in the words of the language; the rest as it is written. */
  openingHours(osm: string): string {
    const words = DAYS[this.locale];
    return osm
      .split(';')
      .map((rule) =>
        rule
          .trim()
          .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|off)\b/g, (word) => words[word]!)
          .replace(/(\w)\s*-\s*(\w)/g, '$1–$2')
          .replace(/,(?=\S)/g, ', '),
      )
      .filter((rule) => rule !== '')
      .join('\n');
  }

  private time(at: string, options: Intl.DateTimeFormatOptions): string {
    const make = () => new Intl.DateTimeFormat(TAGS[this.locale], { timeZone: TIME_ZONE, ...options });
    return once(`${this.locale} ${JSON.stringify(options)}`, make).format(new Date(at));
  }
}

const made = new Map<string, unknown>();

/** Making a formatter costs far more than using it. */
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

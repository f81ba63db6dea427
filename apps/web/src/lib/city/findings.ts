import type { Finding } from '#lib/api/review.ts';
import { legalFormWords } from '#lib/merchant/application/words.ts';
import { m } from '#lib/paraglide/messages.js';
import { findingTitles } from './finding-titles.ts';
import { pathWords, valueWords } from './values.ts';

const severities = {
  info: m.city_severity_info,
  warning: m.city_severity_warning,
  serious: m.city_severity_serious,
};

/** Parts of a finding that somebody can read; ids and the like are for the machine. */
const readable = [
  'town',
  'postcode',
  'shop',
  'merchant',
  'accountHolder',
  'vatId',
  'taxNumber',
  'registerNumber',
  'legalForm',
  'court',
  'name',
  'helper',
] as const;

export const severityWords = (severity: Finding['severity']): string => severities[severity]();

/** A finding in a sentence, and what it is about. One that this version does not know is shown as it is. */
export function findingWords({ code, path, data }: Finding): { title: string; text: string } {
  const parts = readable.flatMap((name) => {
    const value = data[name];
    if (typeof value !== 'string' || value === '') return [];
    return [name === 'legalForm' ? legalFormWords(value) : valueWords('', value)];
  });
  const until = typeof data.until === 'string' ? [m.city_finding_until({ day: germanDay(data.until) })] : [];
  const about = [...new Set([...parts, ...until])].join(' · ');
  const where = path ? pathWords(path) : '';
  return {
    title: findingTitles[code]?.() ?? code.replaceAll('_', ' '),
    text: [where, about].filter(Boolean).join(': '),
  };
}

const germanDay = (day: string): string => day.split('-').reverse().join('.');

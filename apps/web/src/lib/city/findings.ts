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

/** Why a register has said nothing; not knowing is told as what it is. */
const silences: Record<string, () => string> = {
  not_configured: m.city_unasked_not_configured,
  no_interface: m.city_unasked_no_interface,
  not_asked_yet: m.city_unasked_yet,
  busy: m.city_unasked_silent,
  unavailable: m.city_unasked_silent,
  refused_to_answer: m.city_unasked_silent,
};

export const severityWords = (severity: Finding['severity']): string => severities[severity]();

/** A finding in a sentence, and what it is about. One that this version does not know is shown as it is. */
export function findingWords({ code, path, data }: Finding): { title: string; text: string } {
  const districts = Array.isArray(data.districts) ? data.districts.filter((name) => typeof name === 'string') : [];
  const parts = readable.flatMap((name) => {
    // Where the districts are named, the town goes without saying.
    const value = name === 'town' && districts.length ? null : data[name];
    if (typeof value !== 'string' || value === '') return [];
    return [name === 'legalForm' ? legalFormWords(value) : valueWords('', value)];
  });
  const until = typeof data.until === 'string' ? [m.city_finding_until({ day: germanDay(data.until) })] : [];
  const silence = typeof data.reason === 'string' ? silences[data.reason]?.() : undefined;
  const about = [...new Set([...parts, ...(districts.length ? [districts.join(', ')] : []), ...until])].join(' · ');
  const where = path ? pathWords(path) : '';
  return {
    title: findingTitles[code]?.() ?? code.replaceAll('_', ' '),
    text: [[where, about].filter(Boolean).join(': '), silence].filter(Boolean).join('. '),
  };
}

/** The other application that a finding is about, for somebody who wants to compare. */
export function otherApplication({ data }: Finding): string | null {
  if (typeof data.applicationId === 'string') return data.applicationId;
  const [first] = Array.isArray(data.applications) ? (data.applications as { id?: unknown }[]) : [];
  return typeof first?.id === 'string' ? first.id : null;
}

const germanDay = (day: string): string => day.split('-').reverse().join('.');

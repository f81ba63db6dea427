import { describe, expect, it } from '@jest/globals';
import type { AppealNotice, SuspensionNotice } from '#contracts/ports';
import { stationery } from '../../../../test/support/letters.js';
import { renderMail } from '../mail/render-mail.js';
import { appealDecided, appealFiled } from './appeal.js';
import { auditEnds } from './audit-ends.js';
import { announced, cancelled } from './suspension.js';

const sheet = stationery.forDesk();
const reader = { name: 'Ute Lindner', email: 'ute@laden.example' };
const URL = 'https://laden.example/merchant/standing';

const aNotice = (differing: Partial<SuspensionNotice> = {}): SuspensionNotice => ({
  id: 's1',
  merchantId: 'm1',
  merchantName: 'Töpferei Lindner',
  email: 'laden@toepferei.example',
  shops: ['Töpferei am Markt', 'Töpferei Süd'],
  status: 'announced',
  kind: 'suspension',
  statement: {
    territory: 'Gera, gesamter Marktplatz',
    facts: 'Am 20. November wurde glasiertes Geschirr ohne Prüfnachweis verkauft.',
    origin: 'notice',
    originReference: 'Meldung 2026-114',
    automatedDetection: true,
    automatedDecision: false,
    ground: 'law',
    groundReference: '§ 31 LFGB',
    groundExplanation: 'Geschirr muss nachweislich frei von Blei sein.',
    endsWhen: 'der Prüfnachweis liegt vor',
  },
  until: null,
  announcedAt: '2026-11-24T09:00:00.000Z',
  takesEffectAt: '2026-12-01T09:00:00.000Z',
  cancelOpen: false,
  holdPayouts: true,
  endReason: null,
  appealUntil: '2027-05-24T09:00:00.000Z',
  ...differing,
});

const anAppeal = (differing: Partial<AppealNotice> = {}): AppealNotice => ({
  id: 'p1',
  merchantId: 'm1',
  merchantName: 'Töpferei Lindner',
  against: 'suspension',
  againstAt: '2026-11-24T09:00:00.000Z',
  text: 'Der Nachweis lag bei.',
  appellant: reader,
  status: 'open',
  reason: null,
  applicationId: null,
  ...differing,
});

describe('the statement of reasons', () => {
  const { text, subject } = renderMail(announced(aNotice(), reader, URL, sheet));

  it.each([
    'Vorübergehende Sperre',
    'Töpferei am Markt, Töpferei Süd',
    'Gera, gesamter Marktplatz',
    '1. Dezember',
    'bis zur Aufhebung: der Prüfnachweis liegt vor',
    'werden für die Dauer der Maßnahme zurückgehalten',
    'Meldung: Meldung 2026-114',
    'zum Auffinden genutzt, entschieden hat ein Mensch',
    'Gesetz: § 31 LFGB',
    'glasiertes Geschirr ohne Prüfnachweis',
    'frei von Blei',
    'können Sie weiter annehmen oder ablehnen',
    'Bis 24. Mai 2027',
    'Art. 21 Verordnung (EU) 2022/2065',
    'Rechtsweg',
    URL,
  ])('says: %s', (words) => {
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  });

  it('says in its subject whether it is announced, holds at once or ends the contract', () => {
    expect(subject).toBe('Ankündigung einer Sperre: Töpferei Lindner');
    const { statement, announcedAt } = aNotice();
    const now = aNotice({ statement: { ...statement, exception: 'danger' }, takesEffectAt: announcedAt });
    expect(announced(now, reader, URL, sheet).subject).toBe('Ihre Angebote sind gesperrt: Töpferei Lindner');
    expect(announced(aNotice({ kind: 'termination' }), reader, URL, sheet).subject).toBe('Kündigung: Töpferei Lindner');
  });

  it('says what becomes of unanswered orders when they are declined', () => {
    expect(renderMail(announced(aNotice({ cancelOpen: true }), reader, URL, sheet)).text).toContain(
      'sofort freigegeben',
    );
  });
});

describe('letters about its end', () => {
  it('give the reason, in words where the calendar gave it', () => {
    const told = (endReason: string) => renderMail(cancelled(aNotice({ endReason }), reader, URL, sheet)).text;
    expect(told('Der Nachweis liegt vor.')).toContain('Der Nachweis liegt vor.');
    expect(told('time_is_over')).toContain('Die festgesetzte Dauer ist abgelaufen.');
  });

  it('confirm a complaint with its words, and name the way on when it was turned down', () => {
    expect(renderMail(appealFiled(anAppeal(), '2026-11-25T10:11:12.000Z', sheet)).text).toContain(
      '25.11.2026, 11:11:12',
    );
    const upheld = renderMail(appealDecided(anAppeal({ status: 'upheld', reason: 'Er fehlte.' }), URL, sheet)).text;
    expect(upheld).toContain('Er fehlte.');
    expect(upheld).toContain('Bundesnetzagentur');
    const overturned = appealDecided(
      anAppeal({ status: 'overturned', applicationId: 'a1', against: 'rejected' }),
      URL,
      sheet,
    );
    expect(renderMail(overturned).text).toContain('liegt wieder zur Prüfung vor');
  });
});

it('The end of the audit log goes out in the words that the checking program takes', () => {
  const heads = [{ chain: 'merchants', number: 177, hash: 'ab'.repeat(32) }];
  const { text } = renderMail(auditEnds({ heads }, '2026-11-24T09:00:00.000Z', reader, URL, sheet));
  expect(text).toContain(`merchants:177:${'ab'.repeat(32)}`);
});

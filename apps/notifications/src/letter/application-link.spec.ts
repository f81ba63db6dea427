import { describe, expect, it } from '@jest/globals';
import type { ApplicationLinkLetter } from '#contracts/ports';
import { stationery } from '../../../../test/support/letters.js';
import { renderText } from '../mail/render-text.js';
import { applicationLink } from './application-link.js';

const letter = (more: Partial<ApplicationLinkLetter> = {}) => {
  const mail = applicationLink(
    {
      kind: 'owner',
      email: 'olga@laden.example',
      name: 'Olga Ohm',
      shopName: 'Ohm Elektro',
      helperName: 'Ivana Petrov',
      url: 'https://laden.example/merchant/applications/continue/1?token=secret',
      expiresAt: '2026-12-08T11:00:00.000Z',
      ...more,
    },
    stationery.forDesk(),
  );
  return { subject: mail.subject, text: renderText(mail).replaceAll('\u00a0', ' ') };
};

describe('the letter with a link to an application', () => {
  it('tells an owner who has filled it in, that nothing was sent, and that only they can do that', () => {
    const { subject, text } = letter();
    expect(subject).toBe('Bitte bestätigen: Antrag für Ohm Elektro');
    expect(text).toContain('Ivana Petrov von der Stadt hat für „Ohm Elektro“ einen Antrag ausgefüllt');
    expect(text).toContain('Das können nur Sie.');
    expect(text).toContain('olga@laden.example');
    expect(text).toContain('/continue/1?token=secret');
    expect(text).toContain('8. Dezember');
  });

  it('leads an applicant on, and does without the name of a shop that has none yet', () => {
    const { subject, text } = letter({ kind: 'continue', shopName: '', helperName: null });
    expect(subject).toBe('Weiter mit Ihrem Antrag');
    expect(text).toContain('Wer ihn sonst öffnet, erfährt nichts.');
    expect(text).toContain('/continue/1?token=secret');
    expect(text).not.toContain('von der Stadt');
  });
});

import { describe, expect, it } from '@jest/globals';
import { CITY_ROLES, MERCHANT_ROLES, type Role } from '#contracts/actor';
import { stationery } from '../../../../test/support/letters.js';
import { renderMail } from '../mail/render-mail.js';
import { invitationMail } from './invitation.js';

const written = (role: Role, merchantName: string | null) =>
  renderMail(
    invitationMail(
      {
        email: 'nora@person.example',
        role,
        merchantName,
        invitedBy: 'Ada Adler',
        url: 'https://laden.example/invitations/1?token=secret',
        expiresAt: '2026-12-01T12:00:00.000Z',
      },
      stationery.forDesk(),
    ),
  );

describe('the letter with an invitation', () => {
  it('says who invites to which shop, until when, and leads to the page', () => {
    const { subject, text } = written('staff', 'Buchladen <am Markt>');
    expect(subject).toBe('Einladung: mitarbeiten bei Buchladen <am Markt>');
    expect(text).toContain('Ada Adler lädt Sie ein');
    expect(text).toContain('https://laden.example/invitations/1?token=secret');
    expect(text).toContain('nora@person.example');
    expect(text).toContain('1. Dezember');
    expect(written('staff', 'Buchladen <am Markt>').html).not.toContain('<am Markt>');
  });

  it.each([...MERCHANT_ROLES, ...CITY_ROLES])('has words for %s', (role) => {
    const merchantName = role === 'owner' || role === 'staff' ? 'Buchladen' : null;
    const { text } = written(role, merchantName);
    expect(text).not.toContain('undefined');
    expect(text.includes('für die Stadt')).toBe(merchantName === null);
  });
});

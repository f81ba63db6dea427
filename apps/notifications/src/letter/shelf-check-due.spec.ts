import { describe, expect, it } from '@jest/globals';
import { stationery } from '../../../../test/support/letters.js';
import { renderMail } from '../mail/render-mail.js';
import { shelfCheckDue } from './shelf-check-due.js';

const written = (offers: number) =>
  renderMail(
    shelfCheckDue(
      'Café <Eins>',
      offers,
      { name: 'Marie Köppe', email: 'marie@laden.example' },
      'https://laden.example/merchant/check?shop=1',
      stationery.forDesk(),
    ),
  );

describe('the weekly reminder to look along the shelf', () => {
  it('says for which shop and how many, and leads to the page with one tap each', () => {
    const { subject, text, html } = written(4);
    expect(subject).toBe('Café <Eins>: Ist noch alles da?');
    expect(text).toContain('4 gefragte Angebote');
    expect(text).toContain('https://laden.example/merchant/check?shop=1');
    expect(html).not.toContain('<Eins>');
  });

  it('says how to get rid of it', () => {
    expect(written(3).text).toContain('abstellen');
  });

  it('speaks of one offer as one', () => {
    expect(written(1).text).toContain('ein gefragtes Angebot');
  });
});

import { describe, expect, it } from '@jest/globals';
import { composeLetter, type LetterMatter } from './compose-letter.js';

const matter = (more: Partial<LetterMatter> = {}): LetterMatter => ({
  outcome: 'rejected',
  city: 'Gera',
  shopName: 'Töpferei Lindner',
  applicantName: 'Ute Lindner',
  submittedAt: new Date('2026-11-20T10:00:00+01:00'),
  reason: 'Der Laden liegt nicht in der Stadt.',
  points: [{ title: 'Gewerbeanmeldung', text: 'Sie ist abgelaufen.' }],
  ...more,
});

describe('the letter about a decision', () => {
  it.each(['approved', 'rejected', 'changes_requested'] as const)(
    'says what it is about, what it rests on and how to complain when it is %s',
    (outcome) => {
      const letter = composeLetter(matter({ outcome }));
      expect(letter.paragraphs[0]).toBe('Guten Tag Ute Lindner,');
      expect(letter.paragraphs.join(' ')).toContain('20. November 2026');
      expect(letter.paragraphs).toContain('Der Laden liegt nicht in der Stadt.');
      expect(letter.legalBasis).toContain('Art. 30');
      expect(letter.complaint).toMatch(/6 Monate/);
      expect(letter.complaint).toContain('Art. 20 DSA');
    },
  );

  it('gives every reason of a refusal, says that a person decided, and names the ways outside', () => {
    const letter = composeLetter(matter());
    expect(letter.points).toEqual([{ title: 'Gewerbeanmeldung', text: 'Sie ist abgelaufen.' }]);
    expect(letter.legalBasis).toMatch(/Art\. 17 DSA.*Mensch/s);
    expect(letter.complaint).toMatch(/Art\. 21 DSA.*Gerichten/s);
  });

  it('has no empty paragraph when the lines say it all', () => {
    expect(composeLetter(matter({ reason: '' })).paragraphs).not.toContain('');
  });
});

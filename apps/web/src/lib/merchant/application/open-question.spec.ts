import { describe, expect, it } from '@jest/globals';
import { hasOpenQuestion } from './open-question.ts';

describe('a question of the city', () => {
  const after = (...whats: string[]) => whats.map((what) => ({ what, at: '', by: '', note: null }));

  it('is open until it is answered', () => {
    const status = 'submitted';
    expect(hasOpenQuestion({ status, history: after('started', 'submitted') })).toBe(false);
    expect(hasOpenQuestion({ status, history: after('question_asked') })).toBe(true);
    expect(hasOpenQuestion({ status, history: after('question_asked', 'question_answered') })).toBe(false);
  });

  it('waits for nobody once the application is over', () => {
    expect(hasOpenQuestion({ status: 'withdrawn', history: after('question_asked') })).toBe(false);
  });
});

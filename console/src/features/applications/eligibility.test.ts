import { describe, expect, it } from 'vitest';
import type { EligibilityQuestion } from './api/getEligibility';
import { verdictOf } from './eligibility';

const question = (id: string, expected: boolean, blocking: boolean) =>
  ({ id, expected, blocking }) as EligibilityQuestion;

const questions = [question('industrial', true, true), question('system', true, false), question('two', false, true)];

describe('the check of eligibility', () => {
  it('waits for every answer', () => {
    expect(verdictOf(questions, { industrial: true, system: true })).toBe('open');
  });

  it('says at once that a blocking condition is not met', () => {
    expect(verdictOf(questions, { industrial: false })).toBe('unfit');
    expect(verdictOf(questions, { industrial: true, system: true, two: true })).toBe('unfit');
  });

  it('leaves the decision to the enterprise where a condition only gives to think', () => {
    expect(verdictOf(questions, { industrial: true, system: false, two: false })).toBe('doubtful');
  });

  it('takes no advisory question for a condition, however it is answered or left open', () => {
    const asked = [question('industrial', true, true), { ...question('accidents', true, false), advisory: true }];
    expect(verdictOf(asked, { industrial: true })).toBe('fit');
    expect(verdictOf(asked, { industrial: true, accidents: false })).toBe('fit');
  });

  it('is content with the expected answers, whichever they are', () => {
    expect(verdictOf(questions, { industrial: true, system: true, two: false })).toBe('fit');
  });
});

import type { EligibilityQuestion } from './api/getEligibility';

export type Verdict = 'open' | 'unfit' | 'doubtful' | 'fit';

type Answers = Record<string, boolean>;

/** Conditions that are not answered yet; what is only advisory may stay so. */
export const openOnes = (questions: EligibilityQuestion[], answers: Answers) =>
  questions.filter(({ id, advisory }) => !advisory && !(id in answers));

/**
 * What the answers say: a blocking condition that is not met stands in the way, any other one only gives to think, and
 * an advisory question is no condition.
 */
export function verdictOf(questions: EligibilityQuestion[], answers: Answers): Verdict {
  const unmet = questions.filter(
    ({ id, expected, advisory }) => !advisory && id in answers && answers[id] !== expected,
  );
  if (unmet.some((one) => one.blocking)) {
    return 'unfit';
  }
  if (openOnes(questions, answers).length > 0) {
    return 'open';
  }
  return unmet.length > 0 ? 'doubtful' : 'fit';
}

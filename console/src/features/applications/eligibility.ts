import type { EligibilityQuestion } from './api/getEligibility';

export type Verdict = 'open' | 'unfit' | 'doubtful' | 'fit';

/** What the answers say: a blocking condition that is not met stands in the way, any other one only gives to think. */
export function verdictOf(questions: EligibilityQuestion[], answers: Record<string, boolean>): Verdict {
  const unmet = questions.filter(({ id, expected }) => id in answers && answers[id] !== expected);
  if (unmet.some((one) => one.blocking)) {
    return 'unfit';
  }
  if (questions.some(({ id }) => !(id in answers))) {
    return 'open';
  }
  return unmet.length > 0 ? 'doubtful' : 'fit';
}

import type { ApplicationView, Correction } from './api/types';

/** One step of an application's way, of the enterprise or of a unit. */
export interface Step {
  kind: 'SUBMITTED' | 'RESUBMITTED' | 'WITHDRAWN' | 'RETURNED' | 'ACCEPTED' | 'DECLINED' | 'RELEASED' | 'RECOMMENDED';
  submission: number;
  recommenderId: string;
  at: string;
  reason: string | undefined;
  corrections: Correction[];
}

/** What happened to an application, latest first. */
export const stepsOf = ({ history, verdicts }: ApplicationView): Step[] =>
  [
    ...history.map(({ stage, submission, recommenderId, at, reason }) => ({
      kind: stage,
      submission,
      recommenderId,
      at,
      reason,
      corrections: [],
    })),
    ...verdicts.map(({ word, submission, recommenderId, at, reason, corrections }) => ({
      kind: word,
      submission,
      recommenderId,
      at,
      reason,
      corrections,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));

/** The unit's acceptance of the latest submission. */
export const acceptanceOf = ({ summary, verdicts }: ApplicationView) =>
  verdicts.findLast((verdict) => verdict.word === 'ACCEPTED' && verdict.submission === summary.submission);
